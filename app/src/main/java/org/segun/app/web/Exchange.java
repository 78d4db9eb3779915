package org.segun.app.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.LengthedBody;
import org.netpreserve.jwarc.MessageHeaders;
import org.segun.app.pack.Bounded;

/** One request and its response, over a socket to an address that was checked. */
final class Exchange implements AutoCloseable {

  private static final int LONGEST_HEADER = 64 << 10;
  private static final int INTERIM = 5;

  private final URI address;
  private final Duration time;
  private volatile Socket socket = new Socket();
  private volatile boolean expired;
  private volatile boolean closed;

  Exchange(URI address, Duration time) {
    this.address = address;
    this.time = time;
  }

  /** What came back. */
  record Answer(int status, MessageHeaders headers, Content content) {}

  /** Whether it ended since its time was over. */
  boolean hasExpired() {
    return expired;
  }

  /**
   * Asks for the address.
   *
   * @param hosts tried in turn
   * @param most bytes of the response
   */
  Answer get(InetAddress[] hosts, Map<String, String> headers, int most) throws IOException {
    CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS).execute(this::expire);
    connect(hosts);
    if (WebAddress.isSecure(address)) {
      secure();
    }
    socket.getOutputStream().write(request(headers).getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    InputStream in = new java.io.BufferedInputStream(socket.getInputStream());
    for (int i = 0; i < INTERIM; i++) {
      byte[] header = header(in);
      HttpResponse head = HttpResponse.parseWithoutBody(channel(header), null);
      if (head.status() >= 200) {
        return new Answer(head.status(), head.headers(), content(head, header, in, most));
      }
    }
    throw new IOException("no final response");
  }

  private void connect(InetAddress[] hosts) throws IOException {
    IOException failure = new IOException("no address");
    for (InetAddress host : hosts) {
      try {
        Socket next = new Socket();
        socket = next;
        next.setSoTimeout((int) time.toMillis());
        next.connect(
            new InetSocketAddress(host, WebAddress.port(address)), (int) time.toMillis() / 2);
        return;
      } catch (IOException e) {
        socket.close();
        failure = e;
      }
    }
    throw failure;
  }

  /** TLS, with the name of the host told and its certificate checked against it. */
  private void secure() throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket secure =
        (SSLSocket) factory.createSocket(socket, address.getHost(), WebAddress.port(address), true);
    SSLParameters parameters = secure.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    secure.setSSLParameters(parameters);
    secure.startHandshake();
    socket = secure;
  }

  private String request(Map<String, String> headers) {
    StringBuilder request = new StringBuilder();
    request.append("GET ").append(WebAddress.target(address)).append(" HTTP/1.1\r\n");
    boolean usual = address.getPort() < 0;
    request
        .append("Host: ")
        .append(address.getHost())
        .append(usual ? "" : ":" + address.getPort())
        .append("\r\nConnection: close\r\nAccept-Encoding: gzip\r\n");
    headers.forEach(
        (name, value) -> {
          // A value that a server gave before must not become a header of its own.
          if (value.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            request.append(name).append(": ").append(value).append("\r\n");
          }
        });
    return request.append("\r\n").toString();
  }

  private static byte[] header(InputStream in) throws IOException {
    ByteArrayOutputStream header = new ByteArrayOutputStream();
    boolean blank = false;
    for (int b = in.read(); b >= 0; b = in.read()) {
      header.write(b);
      if (b == '\n' && blank) {
        return header.toByteArray();
      }
      blank = b == '\n' || (b == '\r' && blank);
      if (header.size() >= LONGEST_HEADER) {
        throw new IOException("a header without an end");
      }
    }
    throw new IOException("no response");
  }

  private static Content content(HttpResponse head, byte[] header, InputStream in, int most)
      throws IOException {
    if (head.status() == 204 || head.status() == 304) {
      return new Content("", java.util.Optional.empty(), new byte[0]);
    }
    boolean delimited =
        head.headers().contains("Transfer-Encoding", "chunked")
            || head.headers().first("Content-Length").isPresent();
    if (delimited) {
      InputStream whole = new SequenceInputStream(new ByteArrayInputStream(header), in);
      return Content.of(HttpResponse.parse(Channels.newChannel(whole)), most);
    }
    byte[] body = Bounded.all(in, most);
    InputStream whole =
        new SequenceInputStream(new ByteArrayInputStream(header), new ByteArrayInputStream(body));
    return Content.of(
        HttpResponse.parse(
            LengthedBody.create(
                Channels.newChannel(whole),
                ByteBuffer.allocate(0),
                (long) header.length + body.length)),
        most);
  }

  private static ReadableByteChannel channel(byte[] bytes) {
    return Channels.newChannel(new ByteArrayInputStream(bytes));
  }

  private void expire() {
    if (!closed) {
      expired = true;
      shut();
    }
  }

  private void shut() {
    try {
      socket.close();
    } catch (IOException e) {
      // Nothing is lost with what was read already.
      return;
    }
  }

  @Override
  public void close() {
    closed = true;
    shut();
  }
}
