package org.segun.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.model.Place;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/**
 * Which places of a sentence are those of an event, and whether it is there, or comes from there or
 * goes there. Thread-safe.
 */
public final class EventPlaces {

  private static final int MAX_CHAIN = 6;

  /**
   * How many tokens from the trigger a place can stand at all; bounds the work in endless
   * sentences.
   */
  private static final int WINDOW = 100;

  /** Probability from which an event is in a place; found by cross-validation. */
  private static final double LEAST = 0.35;

  private static final int NAMED_FEATURES = 2;

  /** How many tokens after the trigger a place still counts as close. */
  private static final int NEAR = 18;

  /**
   * A place of an event.
   *
   * @param place the place
   * @param role how the event is placed
   * @param rule id of the rule that says so
   */
  public record Located(PlaceMention place, Place.Role role, String rule) {}

  private final List<PlaceRole> rules = new ArrayList<>();
  private final Set<String> where = new HashSet<>();

  private final Optional<LinearModel> judge;

  private EventPlaces(Optional<LinearModel> judge) {
    this.judge = judge;
  }

  /**
   * A place that may be that of an event.
   *
   * @param place the place
   * @param ruled how the rules place the event there, if they do
   * @param features what the judge looks at
   */
  public record Case(PlaceMention place, Optional<Located> ruled, List<String> features) {}

  /**
   * Reads {@code place-roles.rules} of a language.
   *
   * @param language ISO 639-1 code
   * @param folder where the rules are
   */
  public static EventPlaces forLanguage(String language, RuleFolder folder) {
    String model = "/org/segun/" + language + "/models/places.gz";
    return read(language, folder, LinearModel.resource(model));
  }

  /** The same by the rules alone, as their examples are tested. */
  public static EventPlaces ofRulesAlone(String language, RuleFolder folder) {
    return read(language, folder, Optional.empty());
  }

  private static EventPlaces read(String language, RuleFolder folder, Optional<LinearModel> judge) {
    EventPlaces places = new EventPlaces(judge);
    for (RuleFile file : folder.named(language + "/place-roles.rules")) {
      RuleBlock.parse(file).forEach(places::add);
    }
    return places;
  }

  private void add(RuleBlock block) {
    switch (block.kind()) {
      case "link" -> rules.add(PlaceRole.of(block));
      case "words" -> block.words("word").forEach(w -> where.add(Folding.fold(w)));
      default -> throw block.error("no kind of rule for the roles of places: " + block.kind());
    }
  }

  /**
   * The places of the event that a trigger carries, in order of the text.
   *
   * @param s the sentence
   * @param places the places of its article
   * @param trigger token that carries the event
   * @param type type of the event
   */
  public List<Located> of(Sentence s, Places places, int trigger, EventType type) {
    List<Case> cases = cases(s, places, trigger, type);
    return judge.map(j -> judged(j, cases)).orElseGet(() -> ruled(cases));
  }

  /**
   * All places of a sentence, each of which may be that of the event; for judging, and for training
   * the judge. Parameters as for {@link #of}.
   */
  public List<Case> cases(Sentence s, Places places, int trigger, EventType type) {
    List<PlaceMention> mentions =
        places.in(s.index()).stream().filter(m -> Math.abs(m.first() - trigger) <= WINDOW).toList();
    Map<Integer, Located> byHead = new LinkedHashMap<>();
    List<PlaceMention> free = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      if (mention.head() == trigger || isPartOfAnother(mention, mentions, trigger)) {
        continue;
      }
      free.add(mention);
      direct(s, mention, trigger, type)
          .or(() -> coordinated(s, mention, byHead))
          .ifPresent(l -> byHead.put(mention.head(), l));
    }
    PlaceFeatures features = new PlaceFeatures(s, trigger, type, free);
    List<Case> cases = new ArrayList<>();
    for (PlaceMention mention : free) {
      Optional<Located> ruled = Optional.ofNullable(byHead.get(mention.head()));
      boolean others = byHead.size() > (ruled.isPresent() ? 1 : 0);
      cases.add(new Case(mention, ruled, features.of(mention, ruled, others)));
    }
    return cases;
  }

  /** The places by the rules alone. */
  public static List<Located> ruled(List<Case> cases) {
    return cases.stream().flatMap(c -> c.ruled().stream()).toList();
  }

  /** The places by a judge whose classes are the roles, in their order. */
  public static List<Located> judged(LinearModel judge, List<Case> cases) {
    List<Located> found = new ArrayList<>();
    for (Case one : cases) {
      double[] chances = judge.probabilities(one.features());
      int role = 0;
      double any = 0;
      for (int i = 0; i < chances.length; i++) {
        role = chances[i] > chances[role] ? i : role;
        any += chances[i];
      }
      if (any >= LEAST) {
        List<String> why = judge.heaviest(one.features(), role, NAMED_FEATURES);
        found.add(
            new Located(
                one.place(), Place.Role.values()[role], "judge: " + String.join(", ", why)));
      }
    }
    return found;
  }

  /**
   * A name inside a description ("el sur de Líbano") is placed with it, unless the description is
   * the event ("la entrada a Líbano").
   */
  private static boolean isPartOfAnother(
      PlaceMention mention, List<PlaceMention> all, int trigger) {
    for (PlaceMention other : all) {
      boolean event = other.first() <= trigger && trigger <= other.last();
      if (other != mention
          && !event
          && other.first() <= mention.first()
          && mention.last() <= other.last()
          && other.head() != mention.head()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Located> direct(Sentence s, PlaceMention mention, int trigger, EventType type) {
    String path =
        isWhere(s, mention, trigger) ? "where" : TreePath.between(s, trigger, mention.head());
    Optional<Located> located = standing(s, mention, trigger, path, type);
    return located.isEmpty() && isNear(s, mention, trigger)
        ? standing(s, mention, trigger, "near", type)
        : located;
  }

  /**
   * Whether the place follows the trigger closely and no verb comes in between: then it is its
   * place, whatever the tree says.
   */
  private static boolean isNear(Sentence s, PlaceMention mention, int trigger) {
    if (mention.first() <= trigger || mention.first() - trigger > NEAR) {
      return false;
    }
    for (int i = trigger + 1; i < mention.first(); i++) {
      if (s.token(i).is("VERB") || s.token(i).is("AUX")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Located> standing(
      Sentence s, PlaceMention mention, int trigger, String path, EventType type) {
    if (path.isEmpty()) {
      return Optional.empty();
    }
    Token token = s.token(trigger);
    PlaceRole.Standing standing =
        new PlaceRole.Standing(
            path,
            TreePath.preposition(s, mention.head()),
            token.pos().toLowerCase(Locale.ROOT),
            Folding.fold(token.lemma()),
            mention.precision());
    for (PlaceRole rule : rules) {
      if (rule.fits(standing, type)) {
        return Optional.of(new Located(mention, rule.role(), rule.id()));
      }
    }
    return Optional.empty();
  }

  /** Whether the trigger stands in a clause on the place that begins with "donde" or the like. */
  private boolean isWhere(Sentence s, PlaceMention mention, int trigger) {
    int at = trigger;
    for (int i = 0; i < MAX_CHAIN && at >= 0; i++) {
      int head = s.head(at);
      if (s.has(at, "acl") && head >= mention.first() && head <= mention.last()) {
        return hasWhere(s, mention.last() + 1, Math.max(at, trigger));
      }
      at = head;
    }
    return false;
  }

  /** Whether "donde" stands right after the place, a comma and a preposition passed over. */
  private boolean hasWhere(Sentence s, int first, int last) {
    for (int i = first; i <= Math.min(last, first + 2); i++) {
      if (where.contains(Folding.fold(s.token(i).form()))) {
        return true;
      }
    }
    return false;
  }

  /** "en Caracas, Valencia y Maracaibo": the later names depend on the first. */
  private static Optional<Located> coordinated(
      Sentence s, PlaceMention mention, Map<Integer, Located> byHead) {
    int at = mention.head();
    for (int i = 0; i < MAX_CHAIN && at >= 0 && s.has(at, "conj"); i++) {
      at = s.head(at);
      Located first = byHead.get(at);
      if (first != null) {
        return Optional.of(new Located(mention, first.role(), first.rule()));
      }
    }
    return Optional.empty();
  }
}
