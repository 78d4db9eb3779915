package org.segun.ledger.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.segun.edtf.Edtf;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTense;
import org.segun.model.EventTime;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.model.Place;
import org.segun.model.Reason;
import org.segun.model.Source;
import org.segun.model.Vessel;
import org.segun.text.Article;
import org.segun.text.Span;

/** Any article with any event mentions, for property tests. */
public final class AnyArticle {

  private static final Arbitrary<String> TEXTS =
      Arbitraries.strings()
          .withChars("ab \t\n\r\",;'\u0301\u00f1\u05e9\u202e\u0000\u009b<&\\")
          .withChars('a', 'z')
          .ofMaxLength(30)
          .list()
          .ofMaxSize(4)
          .map(parts -> String.join("\uD83D\uDE00", parts));

  private static final Arbitrary<Optional<Edtf>> TIMES =
      Arbitraries.of(
              "2023-10-18", "2023-10", "2023", "2023-10-01/..", "/2023", "[2023-10-04,2023-10-11]")
          .map(Edtf::parse)
          .optional();

  private static final Arbitrary<String> CODES = Arbitraries.of("RUS", "PRK", "IGO", "UNK");

  private static final Arbitrary<Double> NUMBERS =
      Arbitraries.oneOf(
          Arbitraries.doubles().between(-1e300, 1e300).ofScale(3),
          Arbitraries.longs().between(0, 1L << 53).map(Long::doubleValue));

  private AnyArticle() {}

  /** Any article with up to four mentions. */
  public static Arbitrary<ReadArticle> any() {
    return TEXTS.flatMap(
        text ->
            Combinators.combine(articles(text), mentions(text).list().ofMaxSize(4))
                .as(ReadArticle::new));
  }

  private static Arbitrary<Article> articles(String text) {
    return Combinators.combine(
            TEXTS, Arbitraries.of("es", "en"), TIMES, TEXTS, TEXTS.optional(), TEXTS.optional())
        .as(
            (id, lang, date, title, url, out) ->
                new Article(id, lang, date, title, text, url, out));
  }

  private static Arbitrary<Span> spans(String text) {
    int[] cuts =
        java.util.stream.IntStream.rangeClosed(0, text.codePointCount(0, text.length()))
            .map(i -> text.offsetByCodePoints(0, i))
            .toArray();
    Arbitrary<Integer> cut = Arbitraries.integers().between(0, cuts.length - 1);
    return Combinators.combine(cut, cut)
        .as((a, b) -> new Span(cuts[Math.min(a, b)], cuts[Math.max(a, b)]));
  }

  private static Arbitrary<EventMention> mentions(String text) {
    Arbitrary<Mention> words = spans(text).map(span -> Mention.of(text, span));
    Arbitrary<Actor> actors =
        Combinators.combine(words, CODES, Arbitraries.of("GOV", "MIL").optional()).as(Actor::new);
    Arbitrary<List<Source>> sources =
        Combinators.combine(actors, words.optional()).as(Source::new).list().ofMaxSize(2);
    Arbitrary<Who> who =
        Combinators.combine(actors.list().ofMaxSize(2), actors.list().ofMaxSize(2), sources)
            .as(Who::new);
    return Combinators.combine(whats(), words, who, wheres(words), items(words), hows(text))
        .as(AnyArticle::mention);
  }

  private static EventMention mention(
      What what, Mention trigger, Who who, Where where, List<Item> items, How how) {
    return new EventMention(
        what.id(),
        what.type(),
        what.modes(),
        what.contexts(),
        trigger,
        who.actors(),
        who.recipients(),
        where.places(),
        where.time(),
        items,
        where.vessels(),
        who.sources(),
        how.factuality(),
        how.tense(),
        how.confidence(),
        how.sentence(),
        how.reasons());
  }

  private record What(String id, EventType type, List<String> modes, List<String> contexts) {}

  private record Who(List<Actor> actors, List<Actor> recipients, List<Source> sources) {}

  private record Where(List<Place> places, Optional<EventTime> time, List<Vessel> vessels) {}

  private record How(
      Factuality factuality,
      EventTense tense,
      double confidence,
      Span sentence,
      List<Reason> reasons) {}

  private static Arbitrary<What> whats() {
    return Combinators.combine(
            TEXTS.map(t -> "e" + t),
            Arbitraries.of(EventType.values()),
            Arbitraries.of("ship", "visit").list().ofMaxSize(2),
            Arbitraries.of("military", "diplomatic").list().ofMaxSize(2))
        .as(What::new);
  }

  private static Arbitrary<Where> wheres(Arbitrary<Mention> words) {
    Arbitrary<Place.Point> points =
        Combinators.combine(
                Arbitraries.doubles().between(-90, 90).ofScale(5),
                Arbitraries.doubles().between(-180, 180).ofScale(5),
                Arbitraries.longs().between(0, 12_000_000))
            .as(Place.Point::new);
    Arbitrary<Place> places =
        Combinators.combine(
                words,
                Arbitraries.of(Place.Role.values()),
                CODES,
                points.optional(),
                Arbitraries.of("town", "country").optional())
            .as(Place::new);
    Arbitrary<Vessel> vessels =
        Combinators.combine(words, CODES.optional(), Arbitraries.just("9179842").optional())
            .as(Vessel::new);
    Arbitrary<Optional<EventTime>> times =
        Combinators.combine(words, TIMES).as((w, t) -> t.map(value -> new EventTime(w, value)));
    return Combinators.combine(places.list().ofMaxSize(2), times, vessels.list().ofMaxSize(1))
        .as(Where::new);
  }

  private static Arbitrary<List<Item>> items(Arbitrary<Mention> words) {
    Arbitrary<OptionalDouble> numbers =
        NUMBERS.optional().map(n -> n.map(OptionalDouble::of).orElse(OptionalDouble.empty()));
    return Combinators.combine(
            words,
            Arbitraries.of(Item.Kind.values()),
            numbers,
            numbers,
            Arbitraries.of("ton", "USD").optional())
        .as(Item::new)
        .list()
        .ofMaxSize(2);
  }

  private static Arbitrary<How> hows(String text) {
    Arbitrary<Reason> reasons =
        Combinators.combine(TEXTS, TEXTS, spans(text).optional(), TEXTS).as(Reason::new);
    return Combinators.combine(
            Arbitraries.of(Factuality.values()),
            Arbitraries.of(EventTense.values()),
            Arbitraries.doubles().between(0, 1).ofScale(17),
            spans(text),
            reasons.list().ofMaxSize(2))
        .as(How::new);
  }
}
