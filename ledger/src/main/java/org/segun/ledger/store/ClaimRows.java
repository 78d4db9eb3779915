package org.segun.ledger.store;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.segun.edtf.Edtf;
import org.segun.ledger.json.MentionJson;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTime;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.model.Place;
import org.segun.model.Source;
import org.segun.model.Vessel;
import org.segun.world.Folding;

/** Writes claims and the rows of what they are made of. */
final class ClaimRows {

  private static final List<String> PARTS = List.of("party", "label", "place", "item", "vessel");

  private final Database database;
  private final WordIndex words;

  ClaimRows(Database database, WordIndex words) {
    this.database = database;
    this.words = words;
  }

  /** Writes the claims of an article, which has none yet. */
  List<Claim> insert(long article, StoredArticle stored, Arrival arrival) {
    MentionJson json = new MentionJson(stored.article().text());
    Map<String, Integer> triggers = new HashMap<>();
    List<Claim> claims = new java.util.ArrayList<>();
    for (EventMention mention : arrival.mentions()) {
      String place = mention.type() + " " + mention.trigger().span();
      int repeated = triggers.merge(place, 1, Integer::sum) - 1;
      String id = Ids.claim(stored.id(), stored.contentHash(), mention, repeated);
      Claim claim = new Claim(id, stored, mention);
      long n = insert(article, claims.size(), claim, json);
      words.add(n, mention, stored.article(), arrival.lemmas());
      claims.add(claim);
    }
    return List.copyOf(claims);
  }

  private long insert(long article, int ordinal, Claim claim, MentionJson json) {
    EventMention mention = claim.mention();
    Optional<Edtf> when = when(claim);
    long n =
        database.insert(
            "INSERT INTO claim (id, article, ordinal, type, factuality, tense, confidence,"
                + " trigger_word, trigger_start, trigger_end, time, first_day, last_day, mention)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            claim.id(),
            article,
            ordinal,
            mention.type().name(),
            mention.factuality().code(),
            mention.tense().code(),
            mention.confidence(),
            mention.trigger().text(),
            mention.trigger().span().start(),
            mention.trigger().span().end(),
            mention.time().map(t -> t.value().toString()).orElse(null),
            when.map(Days::first).orElse(null),
            when.map(Days::last).orElse(null),
            Packing.pack(json.write(mention)));
    parts(n, mention);
    return n;
  }

  private static Optional<Edtf> when(Claim claim) {
    return claim.mention().time().map(EventTime::value).or(() -> claim.article().article().date());
  }

  /** Writes a claim that people corrected over the one that was read. */
  void update(Claim claim, EventMention asRead, boolean rejected) {
    MentionJson json = new MentionJson(claim.article().article().text());
    EventMention mention = claim.mention();
    Optional<Edtf> when = when(claim);
    long n =
        database.query("SELECT n FROM claim WHERE id = ?", r -> r.getLong(1), claim.id()).get(0);
    database.run(
        "UPDATE claim SET type = ?, factuality = ?, tense = ?, time = ?, first_day = ?,"
            + " last_day = ?, rejected = ?, mention = ?, original = ? WHERE n = ?",
        mention.type().name(),
        mention.factuality().code(),
        mention.tense().code(),
        mention.time().map(t -> t.value().toString()).orElse(null),
        when.map(Days::first).orElse(null),
        when.map(Days::last).orElse(null),
        rejected ? 1 : 0,
        Packing.pack(json.write(mention)),
        mention.equals(asRead) ? null : Packing.pack(json.write(asRead)),
        n);
    PARTS.forEach(table -> database.run("DELETE FROM " + table + " WHERE claim = ?", n));
    parts(n, mention);
  }

  private void parts(long claim, EventMention mention) {
    parties(claim, "actor", mention.actors());
    parties(claim, "recipient", mention.recipients());
    for (int i = 0; i < mention.sources().size(); i++) {
      Source source = mention.sources().get(i);
      party(claim, "source", i, source.speaker(), source.cue().map(Mention::text).orElse(null));
    }
    labels(claim, "mode", mention.modes());
    labels(claim, "context", mention.contexts());
    for (int i = 0; i < mention.places().size(); i++) {
      place(claim, i, mention.places().get(i));
    }
    for (int i = 0; i < mention.items().size(); i++) {
      item(claim, i, mention.items().get(i));
    }
    for (int i = 0; i < mention.vessels().size(); i++) {
      vessel(claim, i, mention.vessels().get(i));
    }
  }

  private void parties(long claim, String side, List<Actor> actors) {
    for (int i = 0; i < actors.size(); i++) {
      party(claim, side, i, actors.get(i), null);
    }
  }

  private void party(long claim, String side, int ordinal, Actor actor, @Nullable String cue) {
    database.run(
        "INSERT INTO party VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        claim,
        side,
        ordinal,
        actor.code(),
        actor.sector().orElse(null),
        actor.mention().text(),
        Folding.key(actor.mention().text()),
        cue);
  }

  private void labels(long claim, String kind, List<String> words) {
    words.forEach(
        word -> database.run("INSERT OR IGNORE INTO label VALUES (?, ?, ?)", claim, kind, word));
  }

  private void place(long claim, int ordinal, Place place) {
    Optional<Place.Point> point = place.point();
    database.run(
        "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        claim,
        ordinal,
        place.role().name().toLowerCase(Locale.ROOT),
        place.country(),
        place.mention().text(),
        Folding.key(place.mention().text()),
        point.map(Place.Point::latitude).orElse(null),
        point.map(Place.Point::longitude).orElse(null),
        point.map(Place.Point::geonames).filter(g -> g != 0).orElse(null),
        place.precision().orElse(null));
  }

  private void item(long claim, int ordinal, Item item) {
    database.run(
        "INSERT INTO item VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
        claim,
        ordinal,
        item.kind().name().toLowerCase(Locale.ROOT),
        item.mention().text(),
        Folding.key(item.mention().text()),
        boxed(item.min()),
        boxed(item.max()),
        item.unit().orElse(null));
  }

  private static @Nullable Double boxed(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }

  private void vessel(long claim, int ordinal, Vessel vessel) {
    database.run(
        "INSERT INTO vessel VALUES (?, ?, ?, ?, ?, ?)",
        claim,
        ordinal,
        vessel.mention().text(),
        Folding.key(vessel.mention().text()),
        vessel.flag().orElse(null),
        vessel.imo().orElse(null));
  }
}
