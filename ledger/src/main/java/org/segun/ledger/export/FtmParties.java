package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.ledger.link.Party;
import org.segun.lexicon.Table;
import org.segun.world.Folding;

/** Participants as FollowTheMoney's entities, with the offices that they held at the time. */
final class FtmParties {

  private final FtmNames names;

  FtmParties(FtmNames names) {
    this.names = names;
  }

  static String id(Party party) {
    return FtmNames.id("party", Folding.key(party.name()), party.code());
  }

  /** The participant first, then what is known of its offices. */
  List<FtmEntity> of(Party party, Optional<Edtf> when) {
    String schema = names.schema(party);
    FtmEntity entity = new FtmEntity(id(party), schema);
    party.names().forEach(n -> entity.with(n.equals(party.name()) ? "name" : "alias", n));
    entity.with("name", party.name()).with("country", names.country(party.code()));
    entity.with("notes", party.sector().map(s -> "PLOVER sector " + s));
    List<FtmEntity> entities = new ArrayList<>(List.of(entity));
    if (schema.equals("Person")) {
      names.terms(party).stream()
          .filter(t -> covers(t, when))
          .forEach(t -> office(party, t, entities));
    }
    return entities;
  }

  private static boolean covers(Table.Row term, Optional<Edtf> when) {
    String until = term.get("until").isEmpty() ? ".." : term.get("until");
    return Edtf.tryParse(term.get("from") + "/" + until)
        .filter(t -> when.isEmpty() || t.overlaps(when.get()))
        .isPresent();
  }

  private void office(Party party, Table.Row term, List<FtmEntity> entities) {
    String country = names.country(term.get("code"));
    FtmEntity post =
        new FtmEntity(FtmNames.id("post", term.get("code"), term.get("office")), "Position")
            .with("name", term.get("office").replace('-', ' ') + " (" + term.get("code") + ")")
            .with("country", country);
    entities.add(post);
    entities.add(
        new FtmEntity(FtmNames.id("term", id(party), post.id(), term.get("from")), "Occupancy")
            .with("holder", id(party))
            .with("post", post.id())
            .with("startDate", term.get("from"))
            .with("endDate", term.get("until")));
  }
}
