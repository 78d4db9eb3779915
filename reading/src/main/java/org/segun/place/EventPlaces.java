package org.segun.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.model.Place;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/** Which places of a sentence are those of an event, and whether it is there, or comes from there or goes there. Thread-safe. */
public final class EventPlaces {

  private static final int MAX_CHAIN = 6;

  /**
   * A place of an event.
   *
   * @param place the place
   * @param role how the event is placed
   * @param rule id of the rule that says so
   */
  public record Located(PlaceMention place, Place.Role role, String rule) {}

  private final List<PlaceRole> rules = new ArrayList<>();

  private EventPlaces() {}

  /**
   * Reads {@code place-roles.rules} of a language.
   *
   * @param language ISO 639-1 code
   * @param folder where the rules are
   */
  public static EventPlaces forLanguage(String language, RuleFolder folder) {
    EventPlaces places = new EventPlaces();
    for (RuleFile file : folder.named(language + "/place-roles.rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        places.rules.add(PlaceRole.of(block));
      }
    }
    return places;
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
    List<PlaceMention> mentions = places.in(s.index());
    Map<Integer, Located> byHead = new HashMap<>();
    List<Located> found = new ArrayList<>();
    for (PlaceMention mention : mentions) {
      if (isPartOfAnother(mention, mentions) || mention.head() == trigger) {
        continue;
      }
      Optional<Located> located = direct(s, mention, trigger, type).or(() -> coordinated(s, mention, byHead));
      located.ifPresent(
          l -> {
            byHead.put(mention.head(), l);
            found.add(l);
          });
    }
    return found;
  }

  /** A name inside a description ("el sur de Líbano") is placed with it. */
  private static boolean isPartOfAnother(PlaceMention mention, List<PlaceMention> all) {
    for (PlaceMention other : all) {
      if (other != mention
          && other.first() <= mention.first()
          && mention.last() <= other.last()
          && other.head() != mention.head()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Located> direct(Sentence s, PlaceMention mention, int trigger, EventType type) {
    String path = TreePath.between(s, trigger, mention.head());
    if (path.isEmpty()) {
      return Optional.empty();
    }
    String preposition = preposition(s, mention.head());
    Token token = s.token(trigger);
    String lemma = Folding.fold(token.lemma());
    String part = token.pos().toLowerCase(Locale.ROOT);
    for (PlaceRole rule : rules) {
      if (rule.fits(path, preposition, part, lemma, type)) {
        return Optional.of(new Located(mention, rule.role(), rule.id()));
      }
    }
    return Optional.empty();
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

  /** The lemma of the first word of the preposition before a noun, or {@code none}. */
  private static String preposition(Sentence s, int head) {
    for (int child : s.children(head)) {
      if (s.has(child, "case") && child < head) {
        return s.token(child).lemma();
      }
    }
    return "none";
  }
}
