package org.segun.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.segun.ledger.model.Claim;
import org.segun.model.EventType;
import org.segun.model.Place;

/** Whatever the order and the batches, the same claims make the same events with the same ids. */
class LinkingOrderTest {

  private static final LinkRules RULES = LinkRules.builtIn();
  private static final List<String> PEOPLE = List.of("Lavrov", "Blinken", "Zelenski", "Orbán");
  private static final List<String> STATES = List.of("RUS", "USA", "UKR", "HUN");
  private static final List<String> TOWNS = List.of("Ginebra", "Estambul", "Yeda");
  private static final List<String> VERBS = List.of("reunió", "entrevistó", "conversó");
  private static final List<String> MATTERS =
      List.of("trigo", "gasoducto Druzhba", "prisioneros de Mariúpol", "central de Zaporiyia");

  private static Claim claim(Random random, int number) {
    int one = random.nextInt(PEOPLE.size());
    int other = (one + 1 + random.nextInt(PEOPLE.size() - 1)) % PEOPLE.size();
    String town = TOWNS.get(random.nextInt(TOWNS.size()));
    String verb = VERBS.get(random.nextInt(VERBS.size()));
    int day = 1 + random.nextInt(9);
    String text =
        PEOPLE.get(one)
            + " se "
            + verb
            + " el "
            + day
            + " de marzo con "
            + PEOPLE.get(other)
            + " en "
            + town
            + " sobre "
            + MATTERS.get(random.nextInt(MATTERS.size()))
            + ".";
    Told told =
        Told.in(String.format("%04x", number), "2023-03-" + (10 + random.nextInt(5)), text)
            .type(random.nextInt(4) == 0 ? EventType.AGREE : EventType.CONSULT, verb)
            .actor(PEOPLE.get(one), STATES.get(one))
            .place(town, Place.Role.AT, "UNK");
    if (random.nextInt(5) > 0) {
      told.actor(PEOPLE.get(other), STATES.get(other));
    }
    if (random.nextBoolean()) {
      told.when("el " + day + " de marzo", "2023-03-0" + day);
    }
    return told.claim();
  }

  private static List<Claim> claims(Random random, int count) {
    List<Claim> claims = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      claims.add(claim(random, i));
    }
    return claims;
  }

  private static Map<String, String> together(List<Claim> claims) {
    Map<String, String> events = new TreeMap<>();
    new Linker(RULES, new MemoryClaimIndex())
        .link(claims)
        .forEach(e -> e.claims().forEach(c -> events.put(c.id(), e.id())));
    return events;
  }

  private static void keep(Grouping grouping, Map<String, String> events) {
    grouping.groups().forEach(g -> g.claims().forEach(c -> events.put(c, g.event())));
  }

  @Property(tries = 60)
  void anyOrderAndAnyBatchesMakeTheSameEvents(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 60) int count) {
    Random random = new Random(seed);
    List<Claim> claims = claims(random, count);
    Map<String, String> expected = together(claims);
    Collections.shuffle(claims, random);
    assertThat(together(claims)).isEqualTo(expected);
    Linker linker = new Linker(RULES, new MemoryClaimIndex());
    Map<String, String> events = new TreeMap<>();
    for (int i = 0; i < claims.size(); ) {
      int end = Math.min(claims.size(), i + 1 + random.nextInt(7));
      claims.subList(i, end).forEach(c -> keep(linker.add(c), events));
      i = end;
    }
    assertThat(events).isEqualTo(expected);
  }

  @Test
  void theClaimsOfTheseTestsDoMakeEvents() {
    Map<String, String> events = together(claims(new Random(7), 60));
    assertThat(new HashSet<>(events.values()).size()).isBetween(5, 55);
  }

  @Property(tries = 40)
  void whatIsRemovedLeavesNoTrace(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 40) int count) {
    Random random = new Random(seed);
    List<Claim> claims = claims(random, count);
    Linker linker = new Linker(RULES, new MemoryClaimIndex());
    Map<String, String> events = new TreeMap<>();
    claims.forEach(c -> keep(linker.add(c), events));
    List<Claim> gone = new ArrayList<>(claims.subList(0, count / 2));
    Collections.shuffle(gone, random);
    for (Claim claim : gone) {
      keep(linker.remove(claim.id()), events);
      events.remove(claim.id());
    }
    assertThat(events).isEqualTo(together(claims.subList(count / 2, count)));
  }

  @Property(tries = 40)
  void tiesCountWheneverTheyAreMade(
      @ForAll long seed, @ForAll @IntRange(min = 3, max = 40) int count) {
    Random random = new Random(seed);
    List<Claim> claims = claims(random, count);
    List<Tie> ties = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      int one = random.nextInt(count - 1);
      int other = one + 1 + random.nextInt(count - one - 1);
      ties.add(new Tie(claims.get(one).id(), claims.get(other).id(), random.nextBoolean()));
    }
    Map<String, Tie> last = new HashMap<>();
    ties.forEach(t -> last.put(t.one() + t.other(), t));
    MemoryClaimIndex before = new MemoryClaimIndex();
    ties.forEach(before::put);
    Map<String, String> early = new TreeMap<>();
    Linker first = new Linker(RULES, before);
    claims.forEach(c -> keep(first.add(c), early));
    Map<String, String> late = new TreeMap<>();
    Linker then = new Linker(RULES, new MemoryClaimIndex());
    claims.forEach(c -> keep(then.add(c), late));
    List<Tie> shuffled = new ArrayList<>(last.values());
    Collections.shuffle(shuffled, random);
    shuffled.forEach(t -> keep(then.tie(t), late));
    assertThat(late).isEqualTo(early);
  }
}
