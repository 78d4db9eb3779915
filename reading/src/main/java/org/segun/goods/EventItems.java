package org.segun.goods;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.segun.judge.LinearModel;
import org.segun.model.EventType;
import org.segun.model.Item;
import org.segun.place.TreePath;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;

/**
 * Which of the goods of a sentence are those that move or are promised in an event: by the trained
 * judge where the language has one, else those that stand where the frame of the event's sense
 * names goods. Thread-safe.
 */
public final class EventItems {

  /** Types whose events can have goods. */
  private static final Set<EventType> TYPES =
      EnumSet.of(
          EventType.AGREE,
          EventType.COOPERATE,
          EventType.AID,
          EventType.TRANSFER,
          EventType.RETREAT,
          EventType.REQUEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.COERCE);

  /** Types whose object is what moves or is given, whatever its noun. */
  private static final Set<EventType> MOVING = EnumSet.of(EventType.AID, EventType.TRANSFER);

  /** Goods farther from the trigger are not looked at; bounds the work in endless sentences. */
  private static final int WINDOW = 60;

  /** Probability from which goods are the event's; found by cross-validation. */
  private static final double LEAST = 0.3;

  private static final int NAMED_FEATURES = 2;

  private final Optional<LinearModel> judge;

  /**
   * @param judge a model with one class, the probability that goods are those of an event; empty to
   *     go by the frames alone
   */
  public EventItems(Optional<LinearModel> judge) {
    this.judge = judge;
  }

  /** With the judge of a language, where one was trained. */
  public static EventItems forLanguage(String language) {
    return new EventItems(LinearModel.resource("/org/segun/" + language + "/models/items.gz"));
  }

  /**
   * Goods that may be those of an event.
   *
   * @param item the goods
   * @param framed whether the frame of the event names them
   * @param features what the judge looks at
   */
  public record Case(Item item, boolean framed, List<String> features) {}

  /**
   * Goods of an event.
   *
   * @param item the goods
   * @param why what decided
   */
  public record Chosen(Item item, String why) {}

  /**
   * All goods of a sentence, each of which may be those of the event.
   *
   * @param items reads goods
   * @param article the article
   * @param sentence index of the sentence
   * @param trigger token that carries the event
   * @param type type of the event
   * @param framed heads of the goods that the frame of the event's sense names
   */
  public static List<Case> cases(
      ItemReader items,
      ParsedArticle article,
      int sentence,
      int trigger,
      EventType type,
      Set<Integer> framed) {
    if (!TYPES.contains(type)) {
      return List.of();
    }
    Sentence s = article.sentences().get(sentence);
    Map<Integer, Item> found = new TreeMap<>();
    int last = Math.min(s.size() - 1, trigger + WINDOW);
    for (int i = Math.max(0, trigger - WINDOW); i <= last; i++) {
      int head = i;
      items.at(article, sentence, i).ifPresent(item -> found.put(head, item));
    }
    if (MOVING.contains(type)) {
      for (int moved : moved(s, trigger)) {
        found.computeIfAbsent(moved, head -> items.named(article, sentence, head));
      }
    }
    List<Case> cases = new ArrayList<>();
    ItemFeatures features = new ItemFeatures(s, trigger, type, found, framed);
    for (Map.Entry<Integer, Item> one : found.entrySet()) {
      cases.add(new Case(one.getValue(), framed.contains(one.getKey()), features.of(one.getKey())));
    }
    return cases;
  }

  /** The nouns that stand bare beside a verb as what it is done to. */
  private static List<Integer> moved(Sentence s, int trigger) {
    List<Integer> moved = new ArrayList<>();
    for (int child : s.children(trigger)) {
      boolean object =
          s.has(child, "obj") || s.has(child, "nsubj") && isParticiple(s.token(trigger));
      if (object && isMovable(s, child)) {
        moved.add(child);
      }
    }
    int above = s.head(trigger);
    boolean attribute = s.has(trigger, "acl") || s.has(trigger, "amod");
    if (above >= 0 && attribute && isParticiple(s.token(trigger)) && isMovable(s, above)) {
      moved.add(above);
    }
    return moved;
  }

  private static boolean isParticiple(Token token) {
    return token.morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  private static boolean isMovable(Sentence s, int noun) {
    Token token = s.token(noun);
    boolean kind = token.is("NOUN") || token.is("PROPN") && token.name().equals("PER");
    return kind && TreePath.preposition(s, noun).equals("none");
  }

  /** The goods of the event, in order of the text; see {@link #cases}. */
  public List<Chosen> choose(List<Case> cases) {
    List<Weighed> weighed = new ArrayList<>();
    for (Case one : cases) {
      double chance = chance(one);
      if (chance >= LEAST) {
        weighed.add(new Weighed(one, chance));
      }
    }
    weighed.sort(Comparator.comparingDouble(w -> -w.chance()));
    List<Chosen> chosen = new ArrayList<>();
    for (Weighed one : weighed) {
      if (isFree(one.goods().item(), chosen)) {
        chosen.add(new Chosen(one.goods().item(), why(one.goods())));
      }
    }
    chosen.sort(Comparator.comparingInt(c -> c.item().mention().span().start()));
    return chosen;
  }

  private record Weighed(Case goods, double chance) {}

  private double chance(Case one) {
    return judge.map(j -> j.probabilities(one.features())[0]).orElse(one.framed() ? 1.0 : 0.0);
  }

  private String why(Case one) {
    return judge
        .map(j -> String.join(", ", j.heaviest(one.features(), 0, NAMED_FEATURES)))
        .orElse("named by the frame");
  }

  private static boolean isFree(Item item, List<Chosen> chosen) {
    Span span = item.mention().span();
    return chosen.stream().noneMatch(c -> c.item().mention().span().overlaps(span));
  }
}
