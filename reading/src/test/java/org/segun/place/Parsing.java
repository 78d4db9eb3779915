package org.segun.place;

import java.util.List;
import java.util.Optional;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/** Parses single texts with the real base layer. */
public final class Parsing {

  private static final SyntaxReader SYNTAX = SyntaxReaders.forLanguage("es");

  private Parsing() {}

  /** The text as the body of an article. */
  public static ParsedArticle parse(String text) {
    Article article =
        new Article("t", "es", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    List<Passage> passages =
        text.isBlank() ? List.of() : List.of(new Passage(Section.BODY, new Span(0, text.length())));
    return SYNTAX.read(article, passages);
  }
}
