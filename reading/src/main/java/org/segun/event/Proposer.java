package org.segun.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Looks every word up in the lexicon and chooses among its senses by what stands around it. */
final class Proposer {

  private static final Comparator<Sense> BEST_FIRST =
      Comparator.<Sense>comparingInt(s -> -s.demands())
          .thenComparing(s -> !s.isEvent())
          .thenComparingInt(Sense::order);

  private final EventLexicon lexicon;
  private final SlotReader slotReader;
  private final FillerKinds kinds;

  Proposer(EventLexicon lexicon, SlotReader slotReader, FillerKinds kinds) {
    this.lexicon = lexicon;
    this.slotReader = slotReader;
    this.kinds = kinds;
  }

  /**
   * The words of a sentence that the lexicon knows, in order of the text, and those that {@code
   * also} asks for.
   *
   * @param also says by part of speech and lemma ("verb:atacar") whether a word is a candidate
   *     though no sense lists it
   */
  List<Candidate> propose(Findings found, int sentence, Predicate<String> also) {
    List<Candidate> candidates = new ArrayList<>();
    Sentence s = found.sentence(sentence);
    for (int i = 0; i < s.size(); i++) {
      Token word = s.token(i);
      String part = part(word);
      if (!part.isEmpty() && !isInsideName(word) && !s.has(i, "fixed")) {
        List<Sense> senses = lexicon.senses(part, word.lemma());
        if (!senses.isEmpty() || also.test(part + ":" + word.lemma())) {
          candidates.add(candidate(found, sentence, i, senses));
        }
      }
    }
    return candidates;
  }

  private Candidate candidate(Findings found, int sentence, int token, List<Sense> senses) {
    Token word = found.sentence(sentence).token(token);
    String part = part(word);
    Slots slots = slots(found, sentence, token, part);
    List<Sense> fitting = new ArrayList<>();
    for (Sense sense : senses) {
      if (holds(sense, found, sentence, slots)) {
        fitting.add(sense);
      }
    }
    fitting.sort(BEST_FIRST);
    return new Candidate(sentence, token, part, word.lemma(), slots, fitting);
  }

  Slots slots(Findings found, int sentence, int token, String part) {
    return part.equals("verb")
        ? slotReader.verb(found, sentence, token)
        : slotReader.noun(found, sentence, token);
  }

  /** As what a word is looked up; empty for words that carry no event. */
  static String part(Token word) {
    return switch (word.pos()) {
      case "VERB", "AUX" -> "verb";
      case "NOUN", "PROPN" -> "noun";
      case "ADJ" ->
          word.morphology().form() == Morphology.VerbForm.PARTICIPLE ? "verb" : "adjective";
      default -> "";
    };
  }

  private static boolean isInsideName(Token word) {
    return word.is("PROPN") && (word.name().equals("PER") || word.name().equals("ORG"));
  }

  private boolean holds(Sense sense, Findings found, int sentence, Slots slots) {
    for (Condition condition : sense.conditions()) {
      if (isMet(condition, found, sentence, slots) != condition.wanted()) {
        return false;
      }
    }
    return true;
  }

  private boolean isMet(Condition condition, Findings found, int sentence, Slots slots) {
    List<Filler> fillers = slots.in(condition.slot());
    if (fillers.isEmpty()) {
      return condition.kinds().contains("none");
    }
    for (Filler filler : fillers) {
      boolean met =
          kinds.isOneOf(condition.kinds(), found, sentence, filler)
              || (filler.head() >= 0
                  && condition
                      .lemmas()
                      .contains(found.sentence(sentence).token(filler.head()).lemma()));
      if (met) {
        return true;
      }
    }
    return false;
  }
}
