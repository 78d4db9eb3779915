package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.model.EventMention;
import org.segun.model.EventType;

/** Sums up the tellings of an event. */
public final class Summaries {

  private Summaries() {}

  /**
   * What the event amounts to.
   *
   * @param event an event with at least one claim
   */
  public static EventSummary of(Event event) {
    List<Claim> claims = event.claims();
    List<EventMention> mentions = claims.stream().map(Claim::mention).toList();
    List<Voice> voices = Voices.of(claims);
    return new EventSummary(
        event.id(),
        type(mentions),
        Counted.of(mentions, EventMention::modes),
        Counted.of(mentions, EventMention::contexts),
        Parties.of(mentions, EventMention::actors),
        Parties.of(mentions, EventMention::recipients),
        CommonTime.of(claims),
        PlacesTold.of(mentions),
        GoodsTold.of(mentions),
        voices,
        (int) voices.stream().mapToInt(Voice::origin).distinct().count(),
        told(claims, BinaryOperator.minBy(Comparator.naturalOrder())),
        told(claims, BinaryOperator.maxBy(Comparator.naturalOrder())),
        Contradictions.of(claims, voices));
  }

  private static EventType type(List<EventMention> mentions) {
    List<String> types = Counted.of(mentions, m -> List.of(m.type().name()));
    return EventType.valueOf(types.get(0));
  }

  private static Optional<Edtf> told(List<Claim> claims, BinaryOperator<java.time.LocalDate> pick) {
    List<Edtf> dates = new ArrayList<>();
    claims.forEach(c -> c.article().article().date().ifPresent(dates::add));
    return dates.stream()
        .filter(d -> d.earliest().isPresent())
        .reduce(
            (a, b) ->
                pick.apply(a.earliest().orElseThrow(), b.earliest().orElseThrow())
                        .equals(a.earliest().orElseThrow())
                    ? a
                    : b);
  }
}
