package org.segun.ledger.link;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.ledger.model.Claim;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTime;
import org.segun.model.Item;
import org.segun.model.Place;
import org.segun.text.Article;
import org.segun.world.Folding;

/** Takes from a claim what the linker needs to know of it. */
public final class Tellings {

  /** Longer sentences say nothing more about what happened. */
  private static final int MOST_WORDS = 60;

  private Tellings() {}

  /** The telling of a claim. */
  public static Telling of(Claim claim) {
    EventMention mention = claim.mention();
    Article article = claim.article().article();
    Optional<Edtf> time = mention.time().map(EventTime::value);
    Optional<Edtf> published = article.date().filter(Tellings::isNearEnough);
    return new Telling(
        claim.id(),
        claim.article().id(),
        mention.sentence().start(),
        mention.type(),
        Folding.key(mention.trigger().text()),
        mention.factuality(),
        mention.tense(),
        sides(mention.actors()),
        sides(mention.recipients()),
        published.flatMap(Edtf::earliest).map(Tellings::day).orElse(Telling.NO_DAY),
        published.flatMap(Edtf::latest).map(Tellings::day).orElse(Telling.NO_DAY),
        time.map(t -> t.earliest().map(Tellings::day).orElse(Telling.EVER_BEFORE))
            .orElse(Telling.NO_DAY),
        time.map(t -> t.latest().map(Tellings::day).orElse(Telling.EVER_AFTER))
            .orElse(Telling.NO_DAY),
        mention.places().stream().map(Tellings::spot).toList(),
        mention.items().stream().map(Tellings::load).toList(),
        stems(mention.sentence().in(article.text())));
  }

  /** A year of publication is too vague to compare by. */
  private static boolean isNearEnough(Edtf date) {
    return date instanceof EdtfDate exact
        && exact.precision().compareTo(EdtfDate.Precision.MONTH) >= 0;
  }

  private static int day(LocalDate day) {
    return (int) day.toEpochDay();
  }

  private static List<Telling.Side> sides(List<Actor> actors) {
    return actors.stream()
        .map(
            a ->
                new Telling.Side(
                    a.code(),
                    a.sector().orElse(""),
                    isProper(a.mention().text()),
                    stems(a.mention().text())))
        .toList();
  }

  private static Telling.Spot spot(Place place) {
    return new Telling.Spot(
        place.role(),
        place.country(),
        place.precision().orElse(""),
        Folding.key(place.mention().text()));
  }

  private static Telling.Load load(Item item) {
    return new Telling.Load(
        item.kind(),
        item.unit().orElse(""),
        item.min().orElse(Double.NaN),
        item.max().orElse(Double.NaN));
  }

  private static boolean isProper(String name) {
    return !name.isEmpty() && Character.isUpperCase(name.codePointAt(0));
  }

  /** Words of three letters or more and numbers, years left out: every dateline has one. */
  private static List<String> stems(String text) {
    Set<String> stems = new LinkedHashSet<>();
    for (String word : Folding.words(text)) {
      boolean number = Character.isDigit(word.charAt(0));
      if (stems.size() < MOST_WORDS && (number ? !isYear(word) : word.length() >= 3)) {
        stems.add(Rarity.stem(word));
      }
    }
    return List.copyOf(stems);
  }

  private static boolean isYear(String number) {
    return number.equals("000")
        || number.length() == 4 && (number.startsWith("19") || number.startsWith("20"));
  }
}
