package org.segun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.segun.actor.Participant;
import org.segun.goods.EventItems;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;

/**
 * The cases from which the judges are trained: every word and every participant on which they would
 * have to decide.
 */
public final class EventCases {

  private final EventParts parts;
  private final EventReader reader;

  /** Cases as the rules of a language give them. */
  public EventCases(String language, RuleFolder folder) {
    parts = EventParts.load(language, folder);
    reader = EventReader.ofRulesAlone(language, folder);
  }

  /**
   * A word that may carry an event.
   *
   * @param sentence index of its sentence
   * @param token index of the word
   * @param features what the judge sees
   */
  public record TriggerCase(int sentence, int token, List<String> features) {}

  /**
   * A participant that may play a role in an event.
   *
   * @param participant who
   * @param features what the judge sees
   */
  public record RoleCase(Participant participant, List<String> features) {}

  /** All verbs, nouns and adjectives of a sentence, whether or not the lexicon knows them. */
  public List<TriggerCase> triggers(Findings found, int sentence) {
    List<TriggerCase> cases = new ArrayList<>();
    for (Candidate candidate : parts.proposer().propose(found, sentence, word -> true)) {
      cases.add(
          new TriggerCase(
              sentence, candidate.token(), parts.triggerFeatures().of(found, candidate)));
    }
    return cases;
  }

  /**
   * Goods that may be those of an event of a type at a word, as far as the lexicon's frames go; see
   * {@link EventItems}.
   */
  public List<EventItems.Case> items(Findings found, int sentence, int token, EventType type) {
    Set<Integer> framed = Set.of();
    for (Candidate candidate : parts.proposer().propose(found, sentence, word -> true)) {
      if (candidate.token() == token) {
        Sense sense = reader.sense(candidate, type);
        framed = EventReader.heads(parts.roleFiller().cast(found, candidate, sense).items());
      }
    }
    return EventItems.cases(found.items(), found.article(), sentence, token, type, framed);
  }

  /**
   * Everyone who may play a role in the event of a type at a word; none where the word is no
   * candidate.
   */
  public List<RoleCase> roles(
      Findings found, int sentence, int token, EventType type, Precedents precedents) {
    List<RoleCase> cases = new ArrayList<>();
    for (Candidate candidate : parts.proposer().propose(found, sentence, word -> true)) {
      if (candidate.token() != token) {
        continue;
      }
      Sense sense = reader.sense(candidate, type);
      for (RoleFeatures.Contender contender :
          parts.roleFeatures().contenders(found, candidate, precedents)) {
        cases.add(
            new RoleCase(
                contender.participant(),
                parts.roleFeatures().of(found, candidate, sense, contender, precedents)));
      }
    }
    return cases;
  }
}
