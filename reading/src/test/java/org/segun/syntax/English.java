package org.segun.syntax;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.Optional;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/** The English base layer, for tests that run only where its models are on the class path. */
final class English {

  private English() {}

  /** Lets the test skip, with a message, where the models are not there. */
  static void assumeModels() {
    String parser = SyntaxSettings.of("en").orElseThrow().get("parser");
    assumeTrue(
        English.class.getResource("/" + parser) != null,
        "the English models (stanford-corenlp, classifier models) are not on the class path");
  }

  static ParsedArticle read(String text) {
    assumeModels();
    Article article =
        new Article("test", "en", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    return SyntaxReaders.forLanguage("en")
        .read(article, List.of(new Passage(Section.BODY, new Span(0, text.length()))));
  }
}
