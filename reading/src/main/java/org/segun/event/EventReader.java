package org.segun.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.actor.Participant;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.model.Reason;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** Finds the events of an article and who plays which role in them. Thread-safe. */
public final class EventReader {

  private final EventLexicon lexicon;
  private final Proposer proposer;
  private final RoleFiller roleFiller;

  private EventReader(EventLexicon lexicon, Proposer proposer, RoleFiller roleFiller) {
    this.lexicon = lexicon;
    this.proposer = proposer;
    this.roleFiller = roleFiller;
  }

  /** Reads the senses and frames of a language. */
  public static EventReader forLanguage(String language, RuleFolder folder) {
    EventLexicon lexicon = EventLexicon.load(folder, language);
    SlotReader slotReader = new SlotReader(SlotWords.load(folder, language));
    FillerKinds kinds = new FillerKinds(lexicon);
    return new EventReader(
        lexicon,
        new Proposer(lexicon, slotReader, kinds),
        new RoleFiller(Frames.load(folder, language), kinds));
  }

  public EventLexicon lexicon() {
    return lexicon;
  }

  /** The events, in order of the text. */
  public List<EventDraft> read(Findings found) {
    List<EventDraft> drafts = new ArrayList<>();
    for (Sentence sentence : found.article().sentences()) {
      drafts.addAll(read(found, sentence.index()));
    }
    return drafts;
  }

  private List<EventDraft> read(Findings found, int sentence) {
    List<Proposal> proposals = proposer.propose(found, sentence);
    Set<Integer> content = new HashSet<>();
    for (Proposal proposal : proposals) {
      if (proposal.sense().isEvent()) {
        content.addAll(roleFiller.content(proposal));
      }
    }
    List<EventDraft> drafts = new ArrayList<>();
    for (Proposal proposal : proposals) {
      if (proposal.sense().isEvent() && !content.contains(proposal.token())) {
        drafts.add(draft(found, proposal));
      }
    }
    return drafts;
  }

  private EventDraft draft(Findings found, Proposal proposal) {
    RoleFiller.Cast cast = roleFiller.cast(found, proposal);
    List<Reason> reasons = new ArrayList<>();
    Sense sense = proposal.sense();
    Span word = found.sentence(proposal.sentence()).token(proposal.token()).span();
    reasons.add(
        new Reason(
            "type",
            sense.id(),
            Optional.of(word),
            proposal.part() + " \"" + proposal.lemma() + "\" of the lexicon"));
    return new EventDraft(
        proposal.sentence(),
        proposal.token(),
        java.util.Objects.requireNonNull(sense.type()),
        sense.modes(),
        sense.contexts(),
        participants(cast.actors(), "actors", reasons),
        participants(cast.recipients(), "recipients", reasons),
        List.of(),
        Optional.empty(),
        items(found, proposal.sentence(), cast.items(), reasons),
        1.0,
        reasons);
  }

  private static List<Participant> participants(
      List<Filler> fillers, String field, List<Reason> reasons) {
    Map<Span, Participant> bySpan = new LinkedHashMap<>();
    for (Filler filler : fillers) {
      Participant participant = filler.participant().orElseThrow();
      Mention mention = participant.actor().mention();
      if (bySpan.putIfAbsent(mention.span(), participant) == null) {
        reasons.add(
            new Reason(
                field,
                participant.rule(),
                Optional.of(mention.span()),
                "slot " + filler.slot() + "; code " + participant.actor().code()));
      }
    }
    return List.copyOf(bySpan.values());
  }

  private static List<Item> items(
      Findings found, int sentence, List<Filler> fillers, List<Reason> reasons) {
    List<Item> items = new ArrayList<>();
    for (Filler filler : fillers) {
      Item item = found.item(sentence, filler.head()).orElseThrow();
      items.add(item);
      reasons.add(
          new Reason(
              "items", "goods", Optional.of(item.mention().span()), "slot " + filler.slot()));
    }
    return items;
  }
}
