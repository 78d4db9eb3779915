package org.segun.place;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.model.EventType;
import org.segun.model.Place;
import org.segun.world.Folding;

/**
 * A rule of {@code place-roles.rules}: how a place must stand to a trigger to be a place of its event. Empty sets ask for nothing.
 *
 * @param id its name
 * @param paths relations from trigger to place
 * @param prepositions lemmas before the place, {@code none} among them for none
 * @param parts parts of speech of the trigger, lower case
 * @param triggers lemmas of the trigger, folded
 * @param types types of the event
 * @param role what the place then is
 */
record PlaceRole(
    String id,
    Set<String> paths,
    Set<String> prepositions,
    Set<String> parts,
    Set<String> triggers,
    Set<EventType> types,
    Place.Role role) {

  static PlaceRole of(RuleBlock block) {
    Set<EventType> types = new HashSet<>();
    Place.Role role;
    try {
      block.words("type").forEach(t -> types.add(EventType.valueOf(t)));
      role = Place.Role.valueOf(block.first("role").orElse("").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw block.error("no type or role of that name");
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
        role);
  }

  /** Whether a place that stands like this to a trigger like that is meant. */
  boolean fits(String path, String preposition, String part, String lemma, EventType type) {
    return paths.contains(path)
        && (prepositions.isEmpty() || prepositions.contains(preposition))
        && (types.isEmpty() || types.contains(type))
        && (parts.isEmpty() || parts.contains(part))
        && (triggers.isEmpty() || triggers.contains(lemma));
  }
}
