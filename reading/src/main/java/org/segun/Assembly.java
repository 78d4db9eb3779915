package org.segun;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.segun.actor.Participant;
import org.segun.certainty.Certainty;
import org.segun.certainty.CertaintyReader;
import org.segun.event.EventDraft;
import org.segun.event.Findings;
import org.segun.goods.TransportModes;
import org.segun.goods.Vessels;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EventTime;
import org.segun.model.EventType;
import org.segun.model.Mention;
import org.segun.model.Place;
import org.segun.model.Reason;
import org.segun.model.Source;
import org.segun.model.Vessel;
import org.segun.place.EventPlaces;
import org.segun.place.PlaceMention;
import org.segun.source.Attribution;
import org.segun.source.Attributions;
import org.segun.syntax.Sentence;
import org.segun.time.EventTimes;
import org.segun.time.TimeMention;

/** Puts together what the stages found out about one event. */
final class Assembly {

  private static final Set<EventType> WITH_VESSELS =
      EnumSet.of(
          EventType.TRANSFER,
          EventType.AID,
          EventType.COERCE,
          EventType.ASSAULT,
          EventType.MOBILIZE,
          EventType.RETREAT);

  private final EventPlaces eventPlaces;
  private final EventTimes eventTimes;
  private final CertaintyReader certainty;
  private final TransportModes means;
  private final Vessels vessels;

  Assembly(
      EventPlaces eventPlaces,
      EventTimes eventTimes,
      CertaintyReader certainty,
      TransportModes means,
      Vessels vessels) {
    this.means = means;
    this.vessels = vessels;
    this.eventPlaces = eventPlaces;
    this.eventTimes = eventTimes;
    this.certainty = certainty;
  }

  EventMention mention(Findings found, Attributions said, EventDraft draft, int number) {
    String text = found.article().text();
    Sentence sentence = found.article().sentences().get(draft.sentence());
    List<Reason> reasons = new ArrayList<>(draft.reasons());
    List<Attribution> over = said.over(draft.sentence(), draft.trigger());
    List<Actor> actors = draft.actors().stream().map(Participant::actor).toList();
    Optional<EventTime> time = time(found, draft, reasons);
    Certainty sure =
        certainty.read(
            found.article(),
            draft.sentence(),
            draft.trigger(),
            draft.type(),
            time.map(EventTime::value),
            over);
    reasons.addAll(sure.reasons());
    return new EventMention(
        "e" + number,
        draft.type(),
        modes(sentence, draft, reasons),
        draft.contexts(),
        Mention.of(text, sentence.token(draft.trigger()).span()),
        actors,
        draft.recipients().stream().map(Participant::actor).toList(),
        places(found, sentence, draft, reasons),
        time,
        draft.items(),
        vessels(text, sentence, draft),
        sources(said, draft, actors, reasons),
        sure.factuality(),
        sure.tense(),
        draft.confidence(),
        sentence.span(),
        List.copyOf(reasons));
  }

  private List<Vessel> vessels(String text, Sentence sentence, EventDraft draft) {
    return WITH_VESSELS.contains(draft.type()) ? vessels.in(text, sentence) : List.of();
  }

  /** The modes of the sense; for goods that move, the means by which they go too. */
  private List<String> modes(Sentence sentence, EventDraft draft, List<Reason> reasons) {
    if (draft.type() != EventType.TRANSFER) {
      return draft.modes();
    }
    Set<String> modes = new LinkedHashSet<>(draft.modes());
    for (String mode : means.of(sentence, draft.trigger())) {
      if (modes.add(mode)) {
        reasons.add(new Reason("mode", "means:" + mode, Optional.empty(), "means of transport"));
      }
    }
    return List.copyOf(modes);
  }

  private List<Place> places(
      Findings found, Sentence sentence, EventDraft draft, List<Reason> reasons) {
    List<Place> places = new ArrayList<>();
    for (EventPlaces.Located located :
        eventPlaces.of(sentence, found.places(), draft.trigger(), draft.type())) {
      PlaceMention place = located.place();
      Mention mention = Mention.of(found.article().text(), place.span());
      places.add(
          new Place(
              mention,
              located.role(),
              place.country(),
              place.point(),
              Optional.of(place.precision().name().toLowerCase(Locale.ROOT))));
      reasons.add(
          new Reason(
              "places",
              located.rule(),
              Optional.of(place.span()),
              place.name() + " (" + place.country() + "), known by " + place.rule()));
    }
    return places;
  }

  private Optional<EventTime> time(Findings found, EventDraft draft, List<Reason> reasons) {
    Optional<TimeMention> time =
        eventTimes.of(found.article(), found.times(), draft.sentence(), draft.trigger());
    time.ifPresent(
        t ->
            reasons.add(
                new Reason("time", t.rule(), Optional.of(t.span()), "likeliest of its sentence")));
    return time.flatMap(
        t -> t.value().map(v -> new EventTime(Mention.of(found.article().text(), t.span()), v)));
  }

  /** The chain of those who say so, from the outermost to the innermost. */
  private static List<Source> sources(
      Attributions said, EventDraft draft, List<Actor> actors, List<Reason> reasons) {
    List<Source> chain = new ArrayList<>();
    for (Attribution attribution :
        said.governing(draft.sentence(), draft.trigger(), draft.type(), actors)) {
      attribution
          .speaker()
          .ifPresent(s -> chain.add(new Source(s, Optional.of(attribution.cue()))));
      reasons.add(
          new Reason(
              "sources",
              attribution.rule(),
              Optional.of(attribution.cue().span()),
              (attribution.direct() ? "quoted, " : "") + attribution.stance()));
    }
    return chain;
  }
}
