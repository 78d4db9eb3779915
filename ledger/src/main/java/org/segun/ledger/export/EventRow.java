package org.segun.ledger.export;

import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.ledger.link.EventSummary;
import org.segun.ledger.link.Summaries;
import org.segun.ledger.link.ToldPlace;
import org.segun.ledger.link.Voice;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.model.Factuality;
import org.segun.model.Place;
import org.segun.text.Article;

/** An event with what it amounts to. */
record EventRow(Event event, EventSummary sum) {

  static EventRow of(Event event) {
    return new EventRow(event, Summaries.of(event));
  }

  /** Whether somebody says that it happens or happened and nothing yet to come. */
  boolean isToldAsFact() {
    return event.claims().stream()
        .anyMatch(
            c ->
                (c.mention().factuality() == Factuality.CERTAIN
                        || c.mention().factuality() == Factuality.PROBABLE)
                    && c.mention().tense() != org.segun.model.EventTense.FUTURE);
  }

  /** Its time; where none is told, the date of the first article that tells it. */
  Optional<Edtf> when() {
    return sum.time().or(sum::firstTold);
  }

  Claim firstClaim() {
    return event.claims().get(0);
  }

  List<String> urls() {
    return articles().stream().map(a -> a.url().orElse(a.id())).distinct().toList();
  }

  List<String> outlets() {
    return event.claims().stream().map(c -> c.article().publisher()).distinct().toList();
  }

  List<Article> articles() {
    return event.claims().stream().map(c -> c.article().article()).distinct().toList();
  }

  /** Names of places in a role. */
  List<ToldPlace> places(Place.Role role) {
    return sum.places().stream().filter(p -> p.role() == role).toList();
  }

  /** The place that one point on a map is to stand for: at, else to, via, from. */
  Optional<ToldPlace> mainPlace() {
    for (Place.Role role : List.of(Place.Role.AT, Place.Role.TO, Place.Role.VIA, Place.Role.FROM)) {
      Optional<ToldPlace> found =
          places(role).stream().filter(p -> p.point().isPresent()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return sum.places().stream().findFirst();
  }

  /** The sentence of a claim. */
  static String sentence(Claim claim) {
    return claim.mention().sentence().in(claim.article().article().text());
  }

  /** Names of voices, each once. */
  String named(List<Voice> voices) {
    return Told.joined(voices.stream().map(this::name).distinct().toList());
  }

  /** Name of a voice; the article's own id where nobody is known who published it. */
  String name(Voice voice) {
    return event.claims().stream()
        .map(c -> c.article())
        .filter(a -> a.id().equals(voice.speaker()))
        .findFirst()
        .map(a -> a.article().id())
        .orElse(voice.speaker());
  }
}
