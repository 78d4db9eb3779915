package org.segun.lexicon;

import org.segun.text.Span;

/**
 * An example of a rule file: a sentence with a stretch between « and », and what stands after the
 * arrow.
 *
 * @param text the sentence without marks
 * @param span the marked stretch
 * @param expected what follows the arrow, empty where nothing does
 */
public record Marked(String text, Span span, String expected) {

  public static Marked of(String example) {
    int arrow = example.indexOf("=>");
    String sentence = arrow < 0 ? example : example.substring(0, arrow).strip();
    String expected = arrow < 0 ? "" : example.substring(arrow + 2).strip();
    int open = sentence.indexOf('«');
    int close = sentence.indexOf('»');
    if (open < 0 || close < open) {
      return new Marked(sentence, new Span(0, 0), expected);
    }
    String text =
        sentence.substring(0, open)
            + sentence.substring(open + 1, close)
            + sentence.substring(close + 1);
    return new Marked(text, new Span(open, close - 1), expected);
  }
}
