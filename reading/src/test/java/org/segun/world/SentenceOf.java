package org.segun.world;

import java.util.ArrayList;
import java.util.List;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Section;
import org.segun.text.Span;

/** Makes a flat sentence of words parted by spaces; {@code word/LOC} marks a word as a name. */
final class SentenceOf {

  private SentenceOf() {}

  static Sentence words(String text) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : text.split(" ")) {
      int slash = part.indexOf('/');
      String form = slash < 0 ? part : part.substring(0, slash);
      String name = slash < 0 ? "O" : part.substring(slash + 1);
      Span span = new Span(at, at + form.length());
      tokens.add(new Token(tokens.size(), span, form, form, "X", name, Morphology.UNKNOWN));
      at += form.length() + 1;
    }
    int[] heads = new int[tokens.size()];
    String[] relations = new String[tokens.size()];
    for (int i = 0; i < heads.length; i++) {
      heads[i] = i - 1;
      relations[i] = i == 0 ? "root" : "dep";
    }
    return new Sentence(0, Section.BODY, tokens, heads, relations);
  }
}
