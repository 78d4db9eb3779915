package org.segun.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.model.EventType;
import org.segun.model.Place;
import org.segun.world.Folding;

/**
 * A rule of {@code place-roles.rules}: how a place must stand to a trigger to be a place of its
 * event. Empty sets ask for nothing.
 *
 * @param id its name
 * @param paths relations from trigger to place
 * @param prepositions lemmas before the place, {@code none} among them for none
 * @param parts parts of speech of the trigger, lower case
 * @param triggers lemmas of the trigger, folded
 * @param types types of the event
 * @param kinds kinds of place
 * @param role what the place then is
 */
record PlaceRole(
    String id,
    Set<String> paths,
    Set<String> prepositions,
    Set<String> parts,
    Set<String> triggers,
    Set<EventType> types,
    Set<PlaceMention.Precision> kinds,
    Place.Role role) {

  /**
   * How a place stands to a trigger.
   *
   * @param path relations from the trigger to it
   * @param preposition lemma before it
   * @param part part of speech of the trigger, lower case
   * @param lemma lemma of the trigger, folded
   * @param kind kind of place
   */
  record Standing(
      String path, String preposition, String part, String lemma, PlaceMention.Precision kind) {}

  static PlaceRole of(RuleBlock block) {
    Set<EventType> types = new HashSet<>();
    Set<PlaceMention.Precision> kinds = new HashSet<>();
    Place.Role role;
    try {
      block
          .words("kind")
          .forEach(k -> kinds.add(PlaceMention.Precision.valueOf(k.toUpperCase(Locale.ROOT))));
      block.words("type").forEach(t -> types.add(EventType.valueOf(t)));
      role = Place.Role.valueOf(block.first("role").orElse("").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw block.error("no type, kind or role of that name");
    }
    Set<String> triggers = new HashSet<>();
    block.words("trigger").forEach(t -> triggers.add(Folding.fold(t)));
    return new PlaceRole(
        block.id(),
        Set.copyOf(block.words("path")),
        Set.copyOf(block.words("preposition")),
        Set.copyOf(block.words("part")),
        triggers,
        types,
        kinds,
        role);
  }

  /** Whether a place that stands like this to a trigger like that is meant. */
  boolean fits(Standing standing, EventType type) {
    return fits(standing.path(), standing.preposition(), standing.part(), standing.lemma(), type)
        && (kinds.isEmpty() || kinds.contains(standing.kind()));
  }

  private boolean fits(String path, String preposition, String part, String lemma, EventType type) {
    return paths.contains(path)
        && (prepositions.isEmpty() || prepositions.contains(preposition))
        && (types.isEmpty() || types.contains(type))
        && (parts.isEmpty() || parts.contains(part))
        && (triggers.isEmpty() || triggers.contains(lemma));
  }
}
