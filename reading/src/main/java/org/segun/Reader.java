package org.segun;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.segun.event.EventDraft;
import org.segun.event.Findings;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventMention;
import org.segun.source.Attribution;
import org.segun.text.Article;

/**
 * Reads articles into event mentions. Thread-safe: make one and share it. The models of a language
 * are loaded when its first article comes.
 */
public final class Reader {

  private final RuleFolder rules;
  private final Map<String, LanguageReader> byLanguage = new ConcurrentHashMap<>();

  Reader(RuleFolder rules) {
    this.rules = rules;
  }

  /**
   * The event mentions of an article, in order of the text.
   *
   * @throws IllegalArgumentException if there are no rules for the article's language
   */
  public List<EventMention> read(Article article) {
    return reading(article).events();
  }

  /**
   * The same, with the sentences that were read and the article's date as it was taken.
   *
   * @throws IllegalArgumentException if there are no rules for the article's language
   */
  public Reading reading(Article article) {
    return of(article.language()).read(article);
  }

  /**
   * Who says what in an article, whether or not it tells of an event: every attribution that has a
   * content, in order of their cues. Offsets count UTF-16 units of the article's text.
   *
   * <pre>{@code
   * Article article =
   *     Article.of("example", "es", "2023-10-18", "\"No hay tregua\", dijo Putin ayer.");
   * for (Attribution said : Segun.reader().attributions(article)) {
   *   // Putin (dijo, DIRECT): the words between the marks
   *   System.out.println(
   *       said.speaker().map(s -> s.mention().text()).orElse("?")
   *           + " (" + said.cue().text() + ", " + said.manner() + "): "
   *           + said.words(article.text()));
   * }
   * }</pre>
   *
   * @throws IllegalArgumentException if there are no rules for the article's language
   */
  public List<Attribution> attributions(Article article) {
    LanguageReader reader = of(article.language());
    return reader.attributions(reader.findings(article));
  }

  /** The rows of events that the caller has found, for training and measuring. */
  public List<EventMention> mentions(Findings found, List<EventDraft> drafts) {
    return of(found.article().article().language()).mentions(found, drafts);
  }

  /** What the stages before the events find in an article, for training and measuring. */
  public Findings findings(Article article) {
    return of(article.language()).findings(article);
  }

  /** Whether there are rules for a language (ISO 639-1). */
  public boolean reads(String language) {
    return !rules.files(language + "/events", ".rules").isEmpty();
  }

  private LanguageReader of(String language) {
    LanguageReader known = byLanguage.get(language);
    if (known != null) {
      return known;
    }
    if (!reads(language)) {
      throw new IllegalArgumentException("There are no rules for the language " + language + ".");
    }
    return byLanguage.computeIfAbsent(language, l -> new LanguageReader(l, rules));
  }
}
