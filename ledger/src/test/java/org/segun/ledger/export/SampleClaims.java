package org.segun.ledger.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTense;
import org.segun.model.EventTime;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.model.Place;
import org.segun.model.Source;
import org.segun.model.Vessel;
import org.segun.text.Article;
import org.segun.text.Span;

/** Claims with every field filled, whose every text is given: to see what formats make of it. */
final class SampleClaims {

  private SampleClaims() {}

  /** An article with one claim of each kind, in which {@code text} stands wherever a text can. */
  static ArticleClaims with(String text) {
    Article article =
        new Article(
            "doc " + text,
            "es",
            Optional.of(Edtf.parse("2023-10-18")),
            text,
            text,
            Optional.of("https://example.org/?q=" + text),
            Optional.of(text));
    StoredArticle stored =
        new StoredArticle(
            "a-0123456789abcdef", article, "00", Instant.parse("2026-11-24T00:00:00Z"), "test");
    List<Claim> claims = new ArrayList<>();
    int number = 0;
    for (EventType type : EventType.values()) {
      number++;
      claims.add(
          new Claim(String.format("m-%016x", number * 7919L), stored, mention(text, type, number)));
    }
    return new ArticleClaims(stored, claims);
  }

  /** The same claims as events of one telling. */
  static List<Event> events(String text) {
    return with(text).claims().stream()
        .map(c -> new Event("e-" + c.id().substring(2), List.of(c)))
        .toList();
  }

  static EventMention mention(String text, EventType type, int number) {
    Mention all = Mention.of(text, new Span(0, text.length()));
    Actor russia = new Actor(all, "RUS", Optional.of("GOV"));
    Actor korea = new Actor(all, "PRK", Optional.of("MIL"));
    return new EventMention(
        "e" + number,
        type,
        type == EventType.CONSULT ? List.of("visit") : List.of(),
        List.of("military", "diplomatic"),
        all,
        List.of(russia),
        List.of(korea),
        places(all),
        Optional.of(new EventTime(all, Edtf.parse("2023-09-07/2023-10-01"))),
        List.of(
            new Item(
                all,
                Item.Kind.MUNITIONS,
                OptionalDouble.of(1001),
                OptionalDouble.empty(),
                Optional.of("container"))),
        List.of(new Vessel(all, Optional.of("RUS"), Optional.of("9179842"))),
        List.of(new Source(new Actor(all, "USA", Optional.empty()), Optional.of(all))),
        Factuality.CERTAIN,
        EventTense.PAST,
        0.9,
        all.span(),
        List.of());
  }

  private static List<Place> places(Mention name) {
    return List.of(
        new Place(
            name,
            Place.Role.FROM,
            "PRK",
            Optional.of(new Place.Point(42.235, 130.297, 2_044_245)),
            Optional.of("town")),
        new Place(
            name,
            Place.Role.TO,
            "RUS",
            Optional.of(new Place.Point(42.89, 132.35, 0)),
            Optional.of("point")));
  }

  /** What a format writes of an article's claims. */
  static byte[] written(Format format, ArticleClaims told) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Export<ArticleClaims> export =
        format.takesArticles()
            ? format.ofArticles(out)
            : format.eventsOneByOne(out, Locale.ENGLISH)) {
      export.add(told);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
