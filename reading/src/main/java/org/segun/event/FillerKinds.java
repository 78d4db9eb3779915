package org.segun.event;

import java.util.Set;
import org.segun.actor.Participant;
import org.segun.model.Item;

/** Says of what kind the filler of a slot is, as conditions and frames name the kinds. */
final class FillerKinds {

  static final Set<String> NAMES =
      Set.of(
          "actor",
          "state",
          "organisation",
          "armed_group",
          "party",
          "company",
          "person",
          "people",
          "place",
          "goods",
          "money",
          "event",
          "time",
          "document",
          "clause",
          "thing",
          "none",
          "any");

  private static final Set<String> CLAUSE_SLOTS = Set.of("que", "inf");

  private final EventLexicon lexicon;

  FillerKinds(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  boolean isOneOf(Set<String> kinds, Findings found, int sentence, Filler filler) {
    for (String kind : kinds) {
      if (is(kind, found, sentence, filler)) {
        return true;
      }
    }
    return false;
  }

  private boolean is(String kind, Findings found, int sentence, Filler filler) {
    return switch (kind) {
      case "any" -> true;
      case "none" -> false;
      case "actor" -> filler.isActor();
      case "place" -> isPlace(found, sentence, filler);
      case "goods" -> isGoods(found, sentence, filler);
      case "money" -> isMoney(found, sentence, filler);
      case "event" -> isEvent(found, sentence, filler);
      case "time" -> filler.head() >= 0 && found.isTime(sentence, filler.head());
      case "clause" -> CLAUSE_SLOTS.contains(filler.slot());
      case "thing" -> isThing(found, sentence, filler);
      default -> hasKind(filler, kind);
    };
  }

  private static boolean hasKind(Filler filler, String kind) {
    return filler.participant().isPresent()
        && filler.participant().get().kind().name().equalsIgnoreCase(kind);
  }

  private static boolean isPlace(Findings found, int sentence, Filler filler) {
    return hasKind(filler, Participant.Kind.PLACE.name())
        || (filler.head() >= 0 && found.places().at(sentence, filler.head()).isPresent());
  }

  /**
   * People can be sent as goods are (experts, doctors), but where a sense asks, they are people.
   */
  private static boolean isGoods(Findings found, int sentence, Filler filler) {
    return hasKind(filler, Participant.Kind.GOODS.name())
        || (filler.head() >= 0
            && !filler.isActor()
            && found.item(sentence, filler.head()).isPresent());
  }

  private static boolean isMoney(Findings found, int sentence, Filler filler) {
    return filler.head() >= 0
        && found.item(sentence, filler.head()).filter(i -> i.kind() == Item.Kind.MONEY).isPresent();
  }

  private boolean isEvent(Findings found, int sentence, Filler filler) {
    return filler.head() >= 0
        && lexicon.tellsEvent("noun", found.sentence(sentence).token(filler.head()).lemma());
  }

  private boolean isThing(Findings found, int sentence, Filler filler) {
    return !filler.isActor()
        && !CLAUSE_SLOTS.contains(filler.slot())
        && !isPlace(found, sentence, filler)
        && !isGoods(found, sentence, filler)
        && !isEvent(found, sentence, filler);
  }
}
