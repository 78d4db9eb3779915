package org.segun.model;

import org.segun.text.Span;

/** The exact characters of an article that name something. */
public record Mention(String text, Span span) {

  public static Mention of(String articleText, Span span) {
    return new Mention(span.in(articleText), span);
  }
}
