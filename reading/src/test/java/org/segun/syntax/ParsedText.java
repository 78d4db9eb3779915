package org.segun.syntax;

import java.util.List;
import java.util.Optional;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/** A text parsed as the body of an article without date or title. */
public final class ParsedText {

  private static final SyntaxReader SPANISH = SyntaxReaders.forLanguage("es");

  private ParsedText() {}

  public static ParsedArticle spanish(String text) {
    Article article =
        new Article("t", "es", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    return SPANISH.read(article, List.of(new Passage(Section.BODY, new Span(0, text.length()))));
  }
}
