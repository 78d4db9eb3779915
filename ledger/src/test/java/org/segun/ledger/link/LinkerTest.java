package org.segun.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.model.Item;
import org.segun.model.Place;

class LinkerTest {

  private static final LinkRules RULES = LinkRules.builtIn();

  private static List<Event> link(Claim... claims) {
    return new Linker(RULES, new MemoryClaimIndex()).link(List.of(claims));
  }

  private static Told shipment(String id, String date, String text, double number) {
    return Told.in(id, date, text)
        .type(EventType.TRANSFER, "envió")
        .actor("Corea del Norte", "PRK")
        .recipient("Rusia", "RUS")
        .item((int) number + " contenedores", Item.Kind.MUNITIONS, number, number, "container");
  }

  private static Claim shipped(String id, String outlet, double number) {
    return shipment(
            id,
            "2023-10-14",
            "Corea del Norte envió a Rusia "
                + (int) number
                + " contenedores con municiones desde el puerto de Rajin.",
            number)
        .outlet(outlet)
        .claim();
  }

  @Test
  void oneShipmentToldTwiceIsOneEvent() {
    Claim other =
        shipment(
                "2",
                "2023-10-15",
                "Según Washington, Corea del Norte envió 1000 contenedores de municiones a Rusia"
                    + " por el puerto de Rajin.",
                1000)
            .source("Washington", "USA")
            .outlet("El Diario")
            .claim();
    List<Event> events = link(shipped("1", "La Prensa", 1000), other);
    assertThat(events).hasSize(1);
    EventSummary summary = Summaries.of(events.get(0));
    assertThat(summary.independentSources()).isEqualTo(2);
    assertThat(summary.contradictions()).isEmpty();
    assertThat(summary.goods().get(0).tellings()).isEqualTo(2);
  }

  @Test
  void emptinessLinksNothing() {
    Claim one =
        Told.in("1", "2023-10-14", "Hubo un ataque.").type(EventType.ASSAULT, "ataque").claim();
    Claim other =
        Told.in("2", "2023-10-14", "Se produjo un ataque.")
            .type(EventType.ASSAULT, "ataque")
            .claim();
    assertThat(link(one, other)).hasSize(2);
  }

  @Test
  void twoMeetingsOfTwoStatesInOneWeekAreTwo() {
    Claim one =
        Told.in(
                "1",
                "2023-10-14",
                "El presidente ruso se reunió con el chino en Pekín sobre el gasoducto.")
            .type(EventType.CONSULT, "reunió")
            .actor("El presidente ruso", "RUS")
            .actor("el chino", "CHN")
            .place("Pekín", Place.Role.AT, "CHN")
            .claim();
    Claim other =
        Told.in(
                "2",
                "2023-10-17",
                "El canciller ruso se reunió con su par chino en Moscú para hablar de Siria.")
            .type(EventType.CONSULT, "reunió")
            .actor("El canciller ruso", "RUS")
            .actor("su par chino", "CHN")
            .place("Moscú", Place.Role.AT, "RUS")
            .claim();
    assertThat(link(one, other)).hasSize(2);
  }

  @Test
  void numbersThatExcludeEachOtherContradict() {
    List<Event> events = link(shipped("1", "La Prensa", 1000), shipped("2", "El Diario", 300));
    assertThat(events).hasSize(1);
    assertThat(Summaries.of(events.get(0)).contradictions())
        .extracting(Contradiction::kind)
        .containsExactly(Contradiction.Kind.NUMBERS);
  }

  @Test
  void aDenialContradicts() {
    Claim denied =
        shipment(
                "2",
                "2023-10-15",
                "Moscú negó que Corea del Norte envió a Rusia 1000 contenedores con municiones desde"
                    + " el puerto de Rajin.",
                1000)
            .source("Moscú", "RUS")
            .factuality(Factuality.CERTAINLY_NOT)
            .claim();
    EventSummary summary = Summaries.of(link(shipped("1", "La Prensa", 1000), denied).get(0));
    assertThat(summary.denying()).hasSize(1);
    assertThat(summary.contradictions())
        .extracting(Contradiction::why)
        .containsExactly("La Prensa asserts it, Moscú denies it.");
  }

  @Test
  void copiesAndOneSpeakerAreOneVoice() {
    List<Event> events = link(shipped("1", "La Prensa", 1000), shipped("2", "El Diario", 1000));
    assertThat(events).hasSize(1);
    assertThat(Summaries.of(events.get(0)).independentSources()).isEqualTo(1);
  }

  @Test
  void handsJoinAndPart() {
    MemoryClaimIndex index = new MemoryClaimIndex();
    Linker linker = new Linker(RULES, index);
    linker.add(shipped("1", "La Prensa", 1000));
    Grouping linked = linker.add(shipped("2", "El Diario", 1000));
    assertThat(linked.groups()).hasSize(1);
    assertThat(linker.tie(new Tie("m-1", "m-2", false)).groups()).hasSize(2);
    assertThat(linker.tie(new Tie("m-2", "m-1", true)).groups()).hasSize(1);
  }

  @Test
  void anEventIsKnownByItsFirstTelling() {
    Claim later = shipped("0", "El Diario", 1000);
    Claim first = shipment("9", "2023-10-13", later.article().article().text(), 1000).claim();
    assertThat(link(later, first)).extracting(Event::id).containsExactly("e-9");
  }
}
