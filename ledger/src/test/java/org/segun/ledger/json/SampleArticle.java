package org.segun.ledger.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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
import org.segun.model.Source;
import org.segun.text.Article;
import org.segun.text.Span;

/**
 * An article and its event mention, for tests: every field filled, with characters of two units.
 */
public final class SampleArticle {

  private static final String TEXT =
      "\uD83D\uDE00 Se\u0301gu\u0301n el Pentágono, Irán envió en septiembre 1.500 misiles a Yemen.";

  static Mention mention(String words) {
    int start = TEXT.indexOf(words);
    return Mention.of(TEXT, new Span(start, start + words.length()));
  }

  private static Actor actor(String words, String code) {
    return new Actor(mention(words), code, Optional.empty());
  }

  private SampleArticle() {}

  public static EventMention event() {
    return new EventMention(
        "e1",
        EventType.TRANSFER,
        List.of("ship"),
        List.of("military"),
        mention("envió"),
        List.of(actor("Irán", "IRN")),
        List.of(new Actor(mention("Yemen"), "YEM", Optional.of("REB"))),
        List.of(new Place(mention("Yemen"), Place.Role.TO, "YEM", Optional.empty())),
        Optional.of(new EventTime(mention("en septiembre"), Edtf.month(2023, 9))),
        List.of(
            new Item(
                mention("1.500 misiles"),
                Item.Kind.ARMS,
                OptionalDouble.of(1500),
                OptionalDouble.of(1500.5),
                Optional.of("missile"))),
        List.of(),
        List.of(
            new Source(actor("el Pentágono", "USA"), Optional.of(mention("Se\u0301gu\u0301n")))),
        Factuality.CERTAIN,
        EventTense.PAST,
        0.87654,
        new Span(3, TEXT.length()),
        List.of());
  }

  public static Article article() {
    return new Article(
        "d1",
        "es",
        Optional.of(Edtf.month(2023, 10)),
        "",
        TEXT,
        Optional.empty(),
        Optional.empty());
  }
}
