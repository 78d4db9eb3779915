package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.judge.LinearModel;
import org.segun.model.Actor;
import org.segun.model.EventType;
import org.segun.syntax.ParsedArticle;

/**
 * Lets a learned judge overrule the rules where it is sure which of the attributions around an
 * event governs it, or that none does; the chain above that one is as the rules have it.
 */
public final class JudgedAttributions implements Attributions {

  /** The rules' choice is dropped where no attribution is likelier; found by cross-validation. */
  private static final double LEAST = 0.2;

  /** How much likelier than the rules' choice another must be to take its place. */
  private static final double MARGIN = 0.3;

  /** How likely an attribution must be to govern an event that the rules leave without a source. */
  private static final double SURE = 0.5;

  private final Attributions ruled;
  private final SourceCases cases;
  private final LinearModel judge;

  /**
   * Attributions that are judged.
   *
   * @param article the article
   * @param ruled its attributions, as the rules read them
   * @param judge a model with one class, the probability that an attribution governs an event
   */
  public JudgedAttributions(ParsedArticle article, Attributions ruled, LinearModel judge) {
    this.ruled = ruled;
    this.cases = new SourceCases(article, ruled);
    this.judge = judge;
  }

  @Override
  public List<Attribution> all() {
    return ruled.all();
  }

  @Override
  public List<Attribution> over(int sentence, int token) {
    return ruled.over(sentence, token);
  }

  @Override
  public List<Attribution> near(int sentence) {
    return ruled.near(sentence);
  }

  @Override
  public List<Attribution> governing(int sentence, int token, EventType type, List<Actor> actors) {
    List<Attribution> chain = ruled.governing(sentence, token, type, actors);
    Optional<Attribution> last =
        chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    Optional<Attribution> best = choose(judge, cases.of(sentence, token, type, actors), last);
    if (best.equals(last)) {
      return chain;
    }
    return best.map(this::chain).orElse(List.of());
  }

  private List<Attribution> chain(Attribution inner) {
    List<Attribution> chain = new ArrayList<>(ruled.over(inner.sentence(), inner.cueToken()));
    chain.add(inner);
    return Attributions.joined(chain);
  }

  /**
   * Who governs an event.
   *
   * @param judge the model
   * @param cases those who may
   * @param ruled the one that the rules chose
   */
  public static Optional<Attribution> choose(
      LinearModel judge, List<SourceCases.Case> cases, Optional<Attribution> ruled) {
    Optional<Attribution> best = ruled;
    double highest = 0;
    double ofRuled = 0;
    for (SourceCases.Case one : cases) {
      double probability = judge.probabilities(one.features())[0];
      if (probability > highest) {
        highest = probability;
        best = Optional.of(one.attribution());
      }
      if (ruled.filter(r -> r == one.attribution()).isPresent()) {
        ofRuled = probability;
      }
    }
    if (ruled.isEmpty()) {
      return highest > SURE ? best : ruled;
    }
    if (highest < LEAST && !cases.isEmpty()) {
      return Optional.empty();
    }
    return highest - ofRuled > MARGIN ? best : ruled;
  }
}
