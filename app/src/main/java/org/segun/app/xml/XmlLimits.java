package org.segun.app.xml;

/**
 * How much of a document is borne.
 *
 * @param depth of elements within elements
 * @param elements within one that is asked for
 * @param characters of text and attributes within one that is asked for, and of a tag or comment
 */
public record XmlLimits(int depth, int elements, int characters) {

  static final int ATTRIBUTES = 200;

  /** More than any news item needs, for an entry of so many characters. */
  public static XmlLimits of(int characters) {
    return new XmlLimits(100, 200_000, characters);
  }
}
