package org.segun.ledger.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
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
import org.segun.text.Article;
import org.segun.text.Span;

/** Builds claims for tests: an article of one sentence and what it tells. */
public final class Told {

  private final String id;
  private final String date;
  private final String text;
  private Optional<String> outlet = Optional.empty();
  private EventType type = EventType.CONSULT;
  private String trigger = "";
  private final List<Actor> actors = new ArrayList<>();
  private final List<Actor> recipients = new ArrayList<>();
  private final List<Place> places = new ArrayList<>();
  private final List<Item> items = new ArrayList<>();
  private final List<Source> sources = new ArrayList<>();
  private Optional<EventTime> time = Optional.empty();
  private Factuality factuality = Factuality.CERTAIN;

  private Told(String id, String date, String text) {
    this.id = id;
    this.date = date;
    this.text = text;
  }

  /** A telling in an article of that id, date and one sentence. */
  public static Told in(String id, String date, String text) {
    return new Told(id, date, text);
  }

  public Told outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  public Told type(EventType what, String word) {
    type = what;
    trigger = word;
    return this;
  }

  public Told actor(String words, String code) {
    actors.add(new Actor(mention(words), code, Optional.of("GOV")));
    return this;
  }

  public Told recipient(String words, String code) {
    recipients.add(new Actor(mention(words), code, Optional.of("GOV")));
    return this;
  }

  public Told place(String words, Place.Role role, String country) {
    places.add(new Place(mention(words), role, country, Optional.empty(), Optional.of("town")));
    return this;
  }

  public Told item(String words, Item.Kind kind, double min, double max, String unit) {
    items.add(
        new Item(
            mention(words),
            kind,
            OptionalDouble.of(min),
            OptionalDouble.of(max),
            Optional.of(unit)));
    return this;
  }

  public Told source(String words, String code) {
    sources.add(new Source(new Actor(mention(words), code, Optional.empty()), Optional.empty()));
    return this;
  }

  public Told when(String words, String edtf) {
    time = Optional.of(new EventTime(mention(words), Edtf.parse(edtf)));
    return this;
  }

  public Told factuality(Factuality how) {
    factuality = how;
    return this;
  }

  public Claim claim() {
    Article article =
        new Article(
            id,
            "es",
            date.isEmpty() ? Optional.empty() : Optional.of(Edtf.parse(date)),
            "",
            text,
            Optional.empty(),
            outlet);
    EventMention mention =
        new EventMention(
            "e1",
            type,
            List.of(),
            List.of(),
            mention(trigger),
            List.copyOf(actors),
            List.copyOf(recipients),
            List.copyOf(places),
            time,
            List.copyOf(items),
            List.of(),
            List.copyOf(sources),
            factuality,
            EventTense.PAST,
            0.9,
            new Span(0, text.length()),
            List.of());
    StoredArticle stored = new StoredArticle("a-" + id, article, "h" + id, Instant.EPOCH, "test");
    return new Claim("m-" + id, stored, mention);
  }

  private Mention mention(String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException(words + " does not stand in: " + text);
    }
    return Mention.of(text, new Span(start, start + words.length()));
  }
}
