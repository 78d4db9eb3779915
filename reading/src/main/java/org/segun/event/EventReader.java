package org.segun.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.actor.Participant;
import org.segun.goods.EventItems;
import org.segun.judge.LinearModel;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.model.Item;
import org.segun.model.Reason;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** Finds the events of an article and who plays which role in them. Thread-safe. */
public final class EventReader {

  private static final double TRIGGER_THRESHOLD = 0.4;
  private static final double LEAST_ROLE = 0.25;
  private static final double LEAST_FURTHER_ROLE = 0.6;

  private final EventLexicon lexicon;
  private final Proposer proposer;
  private final TriggerJudge triggerJudge;
  private final RoleJudge roleJudge;
  private final RoleFiller roleFiller;
  private final EventItems eventItems;

  private EventReader(
      EventLexicon lexicon,
      Proposer proposer,
      TriggerJudge triggerJudge,
      RoleJudge roleJudge,
      RoleFiller roleFiller,
      EventItems eventItems) {
    this.eventItems = eventItems;
    this.lexicon = lexicon;
    this.proposer = proposer;
    this.triggerJudge = triggerJudge;
    this.roleJudge = roleJudge;
    this.roleFiller = roleFiller;
  }

  /** Reads the senses and frames of a language, and its models where they were trained. */
  public static EventReader forLanguage(String language, RuleFolder folder) {
    return of(
        language,
        folder,
        model(language, "event"),
        model(language, "type"),
        model(language, "role"),
        EventItems.forLanguage(language));
  }

  private static Optional<LinearModel> model(String language, String name) {
    return LinearModel.resource("/org/segun/" + language + "/judge/" + name + ".txt.gz");
  }

  /** The same with the lexicon alone, as the rules' examples are tested. */
  public static EventReader ofRulesAlone(String language, RuleFolder folder) {
    return of(
        language,
        folder,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new EventItems(Optional.empty()));
  }

  /** The same with models of the caller's, for training and measuring. */
  public static EventReader of(
      String language,
      RuleFolder folder,
      Optional<LinearModel> event,
      Optional<LinearModel> type,
      Optional<LinearModel> roles,
      EventItems items) {
    EventParts parts = EventParts.load(language, folder);
    return new EventReader(
        parts.lexicon(),
        parts.proposer(),
        new TriggerJudge(event, type, parts.triggerFeatures(), TRIGGER_THRESHOLD),
        new RoleJudge(
            roles, parts.roleFeatures(), parts.roleFiller(), LEAST_ROLE, LEAST_FURTHER_ROLE),
        parts.roleFiller(),
        items);
  }

  /** The senses by which events are proposed. */
  public EventLexicon lexicon() {
    return lexicon;
  }

  /** The events, in order of the text. */
  public List<EventDraft> read(Findings found) {
    List<EventDraft> drafts = new ArrayList<>();
    Precedents precedents = new Precedents();
    for (Sentence sentence : found.article().sentences()) {
      drafts.addAll(read(found, sentence, precedents));
    }
    return drafts;
  }

  /** A candidate that is an event. */
  private record Judged(Candidate candidate, Sense sense, TriggerJudge.Verdict verdict) {}

  /** The events of a sentence; inner ones are cast first, since outer ones refer to them. */
  private List<EventDraft> read(Findings found, Sentence sentence, Precedents precedents) {
    List<Judged> events = new ArrayList<>();
    Set<Integer> content = new HashSet<>();
    for (Candidate candidate : proposer.propose(found, sentence.index(), triggerJudge::knows)) {
      Optional<TriggerJudge.Verdict> verdict = triggerJudge.judge(found, candidate);
      if (verdict.isPresent()) {
        Sense sense = sense(candidate, verdict.get().type());
        events.add(new Judged(candidate, sense, verdict.get()));
        content.addAll(roleFiller.content(candidate, sense));
      }
    }
    events.removeIf(event -> content.contains(event.candidate().token()));
    events.sort(Comparator.comparingInt(event -> -sentence.depth(event.candidate().token())));
    List<EventDraft> drafts = new ArrayList<>();
    for (Judged event : events) {
      EventDraft draft = draft(found, event, precedents);
      drafts.add(draft);
      precedents.add(
          sentence.index(),
          draft.trigger(),
          event.candidate().lemma(),
          draft.type(),
          draft.actors(),
          draft.recipients());
    }
    drafts.sort(Comparator.comparingInt(EventDraft::trigger));
    return drafts;
  }

  /**
   * The sense of a type that fits best; one that does not fit, or a plain one, where the judge
   * alone is for the type.
   */
  Sense sense(Candidate candidate, EventType type) {
    for (Sense sense : candidate.senses()) {
      if (sense.type() == type) {
        return sense;
      }
    }
    for (Sense sense : lexicon.senses(candidate.part(), candidate.lemma())) {
      if (sense.type() == type) {
        return sense;
      }
    }
    return Sense.plain(type);
  }

  private EventDraft draft(Findings found, Judged event, Precedents precedents) {
    Candidate candidate = event.candidate();
    RoleFiller.Cast cast = roleJudge.cast(found, candidate, event.sense(), precedents);
    List<Reason> reasons = new ArrayList<>();
    Span word = found.sentence(candidate.sentence()).token(candidate.token()).span();
    String why = candidate.part() + " \"" + candidate.lemma() + "\"";
    reasons.add(
        new Reason(
            "type",
            event.sense().id(),
            Optional.of(word),
            event.verdict().why().isEmpty() ? why : why + "; " + event.verdict().why()));
    return new EventDraft(
        candidate.sentence(),
        candidate.token(),
        event.verdict().type(),
        event.sense().modes(),
        event.sense().contexts(),
        participants(cast.actors(), "actors", reasons),
        participants(cast.recipients(), "recipients", reasons),
        items(found, candidate, event.verdict().type(), cast.items(), reasons),
        event.verdict().confidence(),
        reasons);
  }

  private static List<Participant> participants(
      List<RoleFiller.Player> players, String field, List<Reason> reasons) {
    Map<Span, Participant> bySpan = new LinkedHashMap<>();
    for (RoleFiller.Player player : players) {
      Participant participant = player.participant();
      Span span = participant.actor().mention().span();
      if (bySpan.putIfAbsent(span, participant) == null) {
        String note = "code " + participant.actor().code() + "; " + player.why();
        reasons.add(new Reason(field, participant.rule(), Optional.of(span), note));
      }
    }
    return List.copyOf(bySpan.values());
  }

  private List<Item> items(
      Findings found,
      Candidate candidate,
      EventType type,
      List<Filler> framed,
      List<Reason> reasons) {
    List<Item> items = new ArrayList<>();
    for (EventItems.Chosen chosen :
        eventItems.choose(
            EventItems.cases(
                found.items(),
                found.article(),
                candidate.sentence(),
                candidate.token(),
                type,
                heads(framed)))) {
      items.add(chosen.item());
      reasons.add(
          new Reason("items", "goods", Optional.of(chosen.item().mention().span()), chosen.why()));
    }
    return items;
  }

  static Set<Integer> heads(List<Filler> fillers) {
    Set<Integer> heads = new HashSet<>();
    fillers.forEach(f -> heads.add(f.head()));
    return heads;
  }
}
