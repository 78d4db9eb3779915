package org.segun.app.web;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/**
 * Which addresses are of the public internet, by IANA's registers of addresses for special
 * purposes.
 */
final class PublicAddresses {

  /** Four bytes and the length of the prefix. */
  private static final int[][] SPECIAL = {
    {0, 0, 0, 0, 8},
    {10, 0, 0, 0, 8},
    {100, 64, 0, 0, 10},
    {127, 0, 0, 0, 8},
    {169, 254, 0, 0, 16},
    {172, 16, 0, 0, 12},
    {192, 0, 0, 0, 24},
    {192, 0, 2, 0, 24},
    {192, 88, 99, 0, 24},
    {192, 168, 0, 0, 16},
    {198, 18, 0, 0, 15},
    {198, 51, 100, 0, 24},
    {203, 0, 113, 0, 24},
    {224, 0, 0, 0, 3},
  };

  private PublicAddresses() {}

  static boolean isPublic(InetAddress address) {
    if (address instanceof Inet4Address) {
      return isPublic4(address.getAddress());
    }
    return address instanceof Inet6Address && isPublic6(address.getAddress());
  }

  private static boolean isPublic4(byte[] address) {
    for (int[] range : SPECIAL) {
      int length = range[4];
      int mask = -1 << (32 - length);
      if ((number(address) & mask) == (number(range) & mask)) {
        return false;
      }
    }
    return true;
  }

  private static int number(byte[] b) {
    return (b[0] & 0xFF) << 24 | (b[1] & 0xFF) << 16 | (b[2] & 0xFF) << 8 | (b[3] & 0xFF);
  }

  private static int number(int[] b) {
    return b[0] << 24 | b[1] << 16 | b[2] << 8 | b[3];
  }

  /** Global unicast (2000::/3) without what it keeps for tunnels, tests and documents. */
  private static boolean isPublic6(byte[] address) {
    int first = pair(address, 0);
    int second = pair(address, 2);
    if (first == 0x64 && second == 0xFF9B && isZero(address, 4, 12)) {
      // Stands for the IPv4 address at its end in networks that have IPv6 alone.
      return isPublic4(Arrays.copyOfRange(address, 12, 16));
    }
    boolean global = (first & 0xE000) == 0x2000;
    boolean protocols = first == 0x2001 && second < 0x200;
    boolean documents =
        (first == 0x2001 && second == 0xDB8) || (first == 0x3FFF && second < 0x1000);
    boolean sixToFour = first == 0x2002;
    return global && !protocols && !documents && !sixToFour;
  }

  private static int pair(byte[] address, int at) {
    return (address[at] & 0xFF) << 8 | (address[at + 1] & 0xFF);
  }

  private static boolean isZero(byte[] address, int from, int to) {
    for (int i = from; i < to; i++) {
      if (address[i] != 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * The addresses of a host, looked up once.
   *
   * @throws WebException if there is none, or one of them is not public and must be
   */
  static InetAddress[] of(String host, Names names, boolean allowPrivate) throws WebException {
    InetAddress[] addresses;
    try {
      addresses = names.addresses(host);
    } catch (UnknownHostException e) {
      throw new WebException("web-no-host", host);
    }
    for (InetAddress address : addresses) {
      if (!allowPrivate && !isPublic(address)) {
        throw new WebException("web-private", host, address.getHostAddress());
      }
    }
    return addresses;
  }

  /** Who tells the addresses of a host. */
  interface Names {
    InetAddress[] addresses(String host) throws UnknownHostException;
  }
}
