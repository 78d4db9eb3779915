package org.segun.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.segun.model.EventType;
import org.segun.model.Item;
import org.segun.model.Place;

class LinkJsonTest {

  @Test
  void aTellingComesBackAsItWas() {
    Telling telling =
        Tellings.of(
            Told.in("1", "2023-10-18", "Irán envió ayer 100 misiles a Saná, dijo \"Washington\".")
                .type(EventType.TRANSFER, "envió")
                .actor("Irán", "IRN")
                .recipient("Saná", "YEM")
                .place("Saná", Place.Role.TO, "YEM")
                .item("100 misiles", Item.Kind.ARMS, 100, 100, "missile")
                .when("ayer", "2023-10-17/..")
                .claim());
    assertThat(LinkJson.telling(LinkJson.line(telling))).isEqualTo(telling);
  }

  @Test
  void evidenceComesBackAsItWas() {
    List<Evidence> evidence = List.of(new Evidence(Evidence.Kind.PLACE, 1.25, "saná"));
    assertThat(LinkJson.evidence(LinkJson.line(evidence))).isEqualTo(evidence);
  }

  @Test
  void somethingElseIsRefused() {
    assertThatThrownBy(() -> LinkJson.telling("[]")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LinkJson.evidence("{}")).isInstanceOf(IllegalArgumentException.class);
  }
}
