package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.EventType;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * The attributions of an article that may govern an event, each with what speaks for and against
 * it: for judging, and for training the judge.
 */
public final class SourceCases {

  private final ParsedArticle article;
  private final Attributions attributions;
  private final List<Quotation> quotations;

  /**
   * @param article the article
   * @param attributions its attributions, as the rules read them
   */
  public SourceCases(ParsedArticle article, Attributions attributions) {
    this.article = article;
    this.attributions = attributions;
    this.quotations = Quotations.in(article.text());
  }

  /**
   * An attribution that may govern an event.
   *
   * @param attribution the attribution; its speaker is known
   * @param features what the judge looks at
   */
  public record Case(Attribution attribution, List<String> features) {}

  /**
   * Those whose content holds the trigger, and those whose cue stands in its sentence or the one
   * before.
   *
   * @param sentence index of the trigger's sentence
   * @param token index of the trigger
   * @param type what happens
   * @param actors who does it
   */
  public List<Case> of(int sentence, int token, EventType type, List<Actor> actors) {
    Sentence at = article.sentences().get(sentence);
    List<Attribution> over = attributions.over(sentence, token);
    List<Attribution> ruled = Attributions.ruled(over, type, actors);
    List<Attribution> candidates = candidates(sentence, at.token(token).span(), over);
    List<Case> cases = new ArrayList<>();
    for (Attribution candidate : candidates) {
      Sentence cue = article.sentences().get(candidate.sentence());
      GoverningFeatures features = new GoverningFeatures(cue, at, token, type, candidate);
      addRules(features, candidate, over, ruled);
      addOwn(features, candidate, type, actors);
      addRivals(features, candidate, candidates, at.token(token).span());
      cases.add(new Case(candidate, features.all()));
    }
    return cases;
  }

  private List<Attribution> candidates(int sentence, Span word, List<Attribution> over) {
    List<Attribution> candidates = new ArrayList<>();
    for (Attribution one : attributions.near(sentence)) {
      boolean beside = one.sentence() == sentence || one.sentence() == sentence - 1;
      if (one.speaker().isPresent()
          && !one.cue().span().overlaps(word)
          && (beside || over.contains(one))) {
        candidates.add(one);
      }
    }
    return candidates;
  }

  private static void addRules(
      GoverningFeatures features,
      Attribution candidate,
      List<Attribution> over,
      List<Attribution> ruled) {
    int depth = over.indexOf(candidate);
    features.add("over", depth >= 0);
    features.add("inner", depth < 0 ? "no" : Integer.toString(Math.min(over.size() - depth, 3)));
    boolean last = !ruled.isEmpty() && ruled.get(ruled.size() - 1) == candidate;
    features.add("ruled", last ? "yes" : ruled.isEmpty() ? "none" : "other");
  }

  private static void addOwn(
      GoverningFeatures features, Attribution candidate, EventType type, List<Actor> actors) {
    boolean own = candidate.speaker().filter(s -> Attributions.isOneOf(s, actors)).isPresent();
    features.add("own", own);
    features.add("own-act", own && Attributions.SPEECH_ACTS.contains(type));
  }

  /** Whether another cue stands nearer, and whether trigger and cue stand in one quotation. */
  private void addRivals(
      GoverningFeatures features, Attribution candidate, List<Attribution> all, Span word) {
    int nearer = 0;
    boolean sameSentence = false;
    for (Attribution other : all) {
      nearer += distance(other, word) < distance(candidate, word) ? 1 : 0;
      sameSentence |= other.sentence() > candidate.sentence();
    }
    features.add("nearer", Math.min(nearer, 3));
    features.add("rival", sameSentence);
    Optional<Span> quoted = quotation(word);
    boolean cueInside = quoted.filter(q -> q.contains(candidate.cue().span())).isPresent();
    features.add("quoted", (quoted.isPresent() ? "yes " : "no ") + cueInside);
    features.add(
        "held-direct",
        candidate.direct() && candidate.content().stream().anyMatch(c -> c.contains(word)));
  }

  private static int distance(Attribution one, Span word) {
    return Math.abs(one.cue().span().start() - word.start());
  }

  /** The innermost quotation around a word. */
  private Optional<Span> quotation(Span word) {
    Optional<Span> found = Optional.empty();
    for (Quotation quotation : quotations) {
      if (quotation.span().start() > word.start()) {
        break;
      }
      if (quotation.span().contains(word)) {
        found = Optional.of(quotation.span());
      }
    }
    return found;
  }
}
