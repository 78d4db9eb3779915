package org.segun.app.output;

import org.segun.text.Span;

/** The sentence around a trigger; of a very long one only the part beside it. */
final class Excerpt {

  /** Characters shown on either side. */
  private static final int REACH = 280;

  private Excerpt() {}

  static String of(String text, Span sentence, Span trigger, Style style) {
    int start = Math.max(sentence.start(), wordStart(text, trigger.start() - REACH));
    int end = Math.min(sentence.end(), wordEnd(text, trigger.end() + REACH));
    return (start > sentence.start() ? "\u2026 " : "")
        + Printable.line(text.substring(start, trigger.start())).stripLeading()
        + style.trigger(Printable.line(trigger.in(text)))
        + Printable.line(text.substring(trigger.end(), end)).stripTrailing()
        + (end < sentence.end() ? " \u2026" : "");
  }

  private static int wordStart(String text, int at) {
    int i = Math.max(0, at);
    int limit = Math.min(text.length(), i + REACH / 2);
    int j = i;
    while (i > 0 && j < limit && !Character.isWhitespace(text.charAt(j))) {
      j++;
    }
    return j == limit ? whole(text, i) : j;
  }

  private static int wordEnd(String text, int at) {
    int i = Math.min(text.length(), at);
    int limit = Math.max(0, i - REACH / 2);
    int j = i;
    while (i < text.length() && j > limit && !Character.isWhitespace(text.charAt(j))) {
      j--;
    }
    return j == limit ? whole(text, i) : j;
  }

  /** An offset that splits no pair of surrogates. */
  private static int whole(String text, int at) {
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }
}
