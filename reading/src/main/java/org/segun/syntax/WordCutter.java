package org.segun.syntax;

import edu.stanford.nlp.international.spanish.process.SpanishTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.segun.text.Span;

/**
 * Cuts text into written words.
 *
 * <p>Runs of characters without white space longer than {@value #LONGEST_RUN} (no word of a
 * language, but they do come) are cut before the tokenizer sees them, since its time is not linear
 * in them.
 */
final class WordCutter {

  private static final int LONGEST_RUN = 400;

  /**
   * The models look at all beginnings and endings of a word: of a longer one they see no more than
   * this.
   */
  private static final int LONGEST_FORM = 60;

  private final TokenizerFactory<CoreLabel> factory;

  private WordCutter(TokenizerFactory<CoreLabel> factory) {
    this.factory = factory;
  }

  static WordCutter of(SyntaxSettings settings) {
    String options = settings.find("tokenizer.options").orElse("");
    return switch (settings.get("tokenizer")) {
      case "spanish" ->
          new WordCutter(SpanishTokenizer.factory(new CoreLabelTokenFactory(), options));
      case "ptb" -> new WordCutter(PTBTokenizer.factory(new CoreLabelTokenFactory(), options));
      default ->
          throw new IllegalStateException(
              "There is no tokenizer " + settings.get("tokenizer") + ".");
    };
  }

  /** The words of {@code text} between the ends of {@code where}. */
  List<Word> cut(String text, Span where) {
    List<Word> words = new ArrayList<>();
    int from = where.start();
    int run = 0;
    for (int i = where.start(); i < where.end(); i++) {
      run = Character.isWhitespace(text.charAt(i)) ? 0 : run + 1;
      if (run >= LONGEST_RUN && !Character.isHighSurrogate(text.charAt(i))) {
        cut(text, from, i + 1, words);
        from = i + 1;
        run = 0;
      }
    }
    cut(text, from, where.end(), words);
    return words;
  }

  private void cut(String text, int from, int to, List<Word> words) {
    Iterator<CoreLabel> labels =
        factory.getIterator(new StringReader(whole(text.substring(from, to))));
    while (labels.hasNext()) {
      CoreLabel label = labels.next();
      Span span = new Span(from + label.beginPosition(), from + label.endPosition());
      words.add(new Word(span, shortened(label.word()), span.in(text)));
    }
  }

  private static String shortened(String form) {
    return form.length() <= LONGEST_FORM ? form : form.substring(0, LONGEST_FORM);
  }

  /**
   * The text with a space for every half of a surrogate pair that stands alone: the tokenizer stops
   * at one.
   */
  private static String whole(String text) {
    StringBuilder whole = null;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.charCount(text.codePointAt(i)) == 2) {
          i++;
        } else {
          whole = whole == null ? new StringBuilder(text) : whole;
          whole.setCharAt(i, ' ');
        }
      }
    }
    return whole == null ? text : whole.toString();
  }
}
