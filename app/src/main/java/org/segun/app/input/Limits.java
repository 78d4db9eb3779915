package org.segun.app.input;

/**
 * How much is read at most.
 *
 * @param articleCharacters longest article, in UTF-16 units
 * @param unpackedBytes largest file of JSON lines after unpacking
 */
public record Limits(int articleCharacters, long unpackedBytes) {

  /** A novel has about a million characters; no article has two. */
  public static final int ARTICLE_CHARACTERS = 2_000_000;

  /** Four gigabytes: a packed file that grows beyond them is no news archive of one file. */
  public static final long UNPACKED_BYTES = 4L << 30;

  /** Bytes that one character can take: six where JSON writes it as an escape. */
  private static final int BYTES_A_CHARACTER = 6;

  /** Room for the other fields and for markup. */
  private static final int ROOM = 8 << 20;

  public static Limits standard() {
    return new Limits(ARTICLE_CHARACTERS, UNPACKED_BYTES);
  }

  /** Largest line of JSON, page or text file that can hold an article within the limit. */
  int documentBytes() {
    return (int)
        Math.min(Integer.MAX_VALUE - 8L, (long) articleCharacters * BYTES_A_CHARACTER + ROOM);
  }
}
