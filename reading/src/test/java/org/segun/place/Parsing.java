package org.segun.place;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/** Parses single texts with the real base layer. */
public final class Parsing {

  private static final Map<String, SyntaxReader> SYNTAX = new ConcurrentHashMap<>();

  private Parsing() {}

  /** The text as the body of a Spanish article. */
  public static ParsedArticle parse(String text) {
    return parse("es", text);
  }

  /** The text as the body of an article in a language. */
  static ParsedArticle parse(String language, String text) {
    Article article =
        new Article("t", language, Optional.empty(), "", text, Optional.empty(), Optional.empty());
    List<Passage> passages =
        text.isBlank() ? List.of() : List.of(new Passage(Section.BODY, new Span(0, text.length())));
    return SYNTAX.computeIfAbsent(language, SyntaxReaders::forLanguage).read(article, passages);
  }
}
