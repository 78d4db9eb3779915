package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.world.Folding;

/** Participants of one side over all tellings: one for each state and office or name. */
final class Parties {

  private Parties() {}

  static List<Party> of(List<EventMention> mentions, Function<EventMention, List<Actor>> side) {
    Map<String, Gathered> byKey = new TreeMap<>();
    for (EventMention mention : mentions) {
      Set<String> seen = new HashSet<>();
      for (Actor actor : side.apply(mention)) {
        String key = key(actor);
        byKey.computeIfAbsent(key, k -> new Gathered(actor.code())).add(actor, seen.add(key));
      }
    }
    return byKey.values().stream()
        .map(Gathered::party)
        .sorted(
            Comparator.comparing((Party p) -> -p.tellings())
                .thenComparing(Party::code)
                .thenComparing(Party::name))
        .toList();
  }

  /** One whose state nobody knows is known by its name alone. */
  private static String key(Actor actor) {
    String sector = actor.sector().orElse("");
    return switch (actor.code()) {
      case "UNK", "IGO", "NGO", "MNC" -> actor.code() + ' ' + Folding.key(actor.mention().text());
      default -> actor.code() + ' ' + sector;
    };
  }

  private static final class Gathered {

    private final String code;
    private final Counted sectors = new Counted();
    private final Counted names = new Counted();
    private int tellings;

    Gathered(String code) {
      this.code = code;
    }

    void add(Actor actor, boolean first) {
      tellings += first ? 1 : 0;
      actor.sector().ifPresent(sectors::add);
      names.add(actor.mention().text());
    }

    Party party() {
      Optional<String> sector = sectors.commonestFirst().stream().findFirst();
      return new Party(code, sector, new ArrayList<>(names.commonestFirst()), tellings);
    }
  }
}
