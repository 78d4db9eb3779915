package org.segun.syntax;

import java.util.List;
import java.util.Optional;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/** The Spanish base layer, made once for all tests. */
public final class Spanish {

  static final SyntaxReader READER = SyntaxReaders.forLanguage("es");

  private Spanish() {}

  public static ParsedArticle read(String text) {
    return read(text, new Passage(Section.BODY, new Span(0, text.length())));
  }

  static ParsedArticle read(String text, Passage... passages) {
    Article article =
        new Article("test", "es", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    return READER.read(article, List.of(passages));
  }

  static Token token(String text, String form) {
    return read(text).sentences().stream()
        .flatMap(s -> s.tokens().stream())
        .filter(t -> t.form().equals(form))
        .findFirst()
        .orElseThrow();
  }
}
