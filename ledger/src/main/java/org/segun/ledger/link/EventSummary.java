package org.segun.ledger.link;

import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.model.EventType;

/**
 * What an event amounts to over all its tellings.
 *
 * @param id id of the event
 * @param type what happens: the type that most of its tellings have
 * @param modes PLOVER's modes that any telling has, those told most often first
 * @param contexts PLOVER's contexts likewise
 * @param actors who does it, those told most often first
 * @param recipients to whom it is done, likewise
 * @param time the days that every timed telling allows; where two exclude each other the days from
 *     the first to the last, and then {@code contradictions} says so; empty where no telling has a
 *     time
 * @param places where, those told most often first
 * @param goods goods and numbers with their ranges
 * @param voices who says so, one for each telling, in order of the tellings
 * @param independentSources number of voices that do not go back to one another: copies of one
 *     article, quotations of one speaker and tellings of one outlet count once
 * @param firstTold date of the earliest dated article that tells it
 * @param lastTold date of the latest one
 * @param contradictions where its tellings cannot all be true
 */
public record EventSummary(
    String id,
    EventType type,
    List<String> modes,
    List<String> contexts,
    List<Party> actors,
    List<Party> recipients,
    Optional<Edtf> time,
    List<ToldPlace> places,
    List<ToldGoods> goods,
    List<Voice> voices,
    int independentSources,
    Optional<Edtf> firstTold,
    Optional<Edtf> lastTold,
    List<Contradiction> contradictions) {

  /** Those who present it as a fact or as probable. */
  public List<Voice> asserting() {
    return with(Voice.Stance.ASSERTS);
  }

  /** Those who say that it is not so. */
  public List<Voice> denying() {
    return with(Voice.Stance.DENIES);
  }

  /** Those who only hold it possible, plan it or leave it open. */
  public List<Voice> hedging() {
    return with(Voice.Stance.HEDGES);
  }

  private List<Voice> with(Voice.Stance stance) {
    return voices.stream().filter(v -> v.stance() == stance).toList();
  }
}
