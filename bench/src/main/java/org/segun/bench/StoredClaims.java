package org.segun.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.segun.ledger.json.ArticleParser;
import org.segun.ledger.json.ReadArticle;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.EventMention;
import org.segun.text.Span;

/**
 * Claims of articles that were read before, from the lines of {@code segun read --format jsonl}.
 */
final class StoredClaims {

  private StoredClaims() {}

  /** The claims of the first {@code limit} articles, article by article. */
  static List<List<Claim>> read(Path file, int limit) throws IOException {
    ArticleParser parser = new ArticleParser();
    List<List<Claim>> articles = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(
                    file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in,
                    StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && articles.size() < limit) {
        articles.add(claims(parser.read(line, articles.size() + 1L)));
        line = lines.readLine();
      }
    }
    return articles;
  }

  private static List<Claim> claims(ReadArticle read) {
    StoredArticle article =
        new StoredArticle("a-" + read.article().id(), read.article(), "", Instant.EPOCH, "");
    List<Claim> claims = new ArrayList<>();
    for (EventMention mention : read.events()) {
      String id =
          String.format(
              Locale.ROOT,
              "m-%08x%08x",
              (read.article().id() + mention.id()).hashCode() * 0x9e3779b9,
              (mention.type() + article.id() + mention.trigger().span()).hashCode());
      claims.add(new Claim(id, article, withSentence(mention, read.article().text())));
    }
    return claims;
  }

  /** Lines of the codebook's format hold no sentences: they run from full stop to full stop. */
  private static EventMention withSentence(EventMention m, String text) {
    if (m.sentence().length() > m.trigger().span().length()) {
      return m;
    }
    return new EventMention(
        m.id(),
        m.type(),
        m.modes(),
        m.contexts(),
        m.trigger(),
        m.actors(),
        m.recipients(),
        m.places(),
        m.time(),
        m.items(),
        m.vessels(),
        m.sources(),
        m.factuality(),
        m.tense(),
        m.confidence(),
        sentence(m.trigger().span(), text),
        m.reasons());
  }

  private static Span sentence(Span trigger, String text) {
    int start = trigger.start();
    while (start > 0 && !isBreak(text, start - 1)) {
      start--;
    }
    int end = trigger.end();
    while (end < text.length() && !isBreak(text, end)) {
      end++;
    }
    while (start < trigger.start() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return new Span(start, end);
  }

  private static boolean isBreak(String text, int at) {
    char c = text.charAt(at);
    return c == '\n'
        || c == '.'
            && at + 2 < text.length()
            && text.charAt(at + 1) == ' '
            && !Character.isLowerCase(text.charAt(at + 2));
  }
}
