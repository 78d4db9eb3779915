package org.segun.certainty;

import org.segun.model.EventTense;
import org.segun.model.Factuality;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** What mood and tense of a finite verb say of the event told in its clause. */
final class VerbForms {

  private final CertaintyLexicon lexicon;
  private final Sentence sentence;
  private final Evidence evidence;

  VerbForms(CertaintyLexicon lexicon, Sentence sentence, Evidence evidence) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.evidence = evidence;
  }

  /**
   * Collects what a verb's form says.
   *
   * @param at the verb
   * @param own whether it carries the event itself, so that its tense is the event's
   */
  void read(int at, boolean own) {
    Clause clause = new Clause(sentence, at);
    if (!clause.isFinite()) {
      return;
    }
    Span words = clause.finite().span();
    switch (clause.mood()) {
      case CONDITIONAL -> conditional(clause, words);
      case SUBJUNCTIVE -> subjunctive(clause, own, words);
      case IMPERATIVE -> open(words, "imperative");
      default -> {
        if (own) {
          indicative(clause, words);
        }
      }
    }
  }

  private void conditional(Clause clause, Span words) {
    if (clause.isCompound()) {
      evidence.factuality(Factuality.POSSIBLE, "conditional-of-rumour", words, "conditional");
      evidence.tense(EventTense.PAST, "conditional-of-rumour", words, "conditional perfect");
    } else {
      evidence.factuality(Factuality.OPEN, "conditional", words, "conditional");
      evidence.tense(EventTense.FUTURE, "conditional", words, "conditional");
    }
  }

  private void subjunctive(Clause clause, boolean own, Span words) {
    if (own && clause.tense() == Morphology.Tense.PRESENT && !clause.isCompound()) {
      evidence.tense(EventTense.FUTURE, "subjunctive", words, "subjunctive");
    } else if (own) {
      evidence.tense(EventTense.PAST, "subjunctive", words, "subjunctive");
    }
  }

  private void open(Span words, String rule) {
    evidence.factuality(Factuality.OPEN, rule, words, rule);
    evidence.tense(EventTense.FUTURE, rule, words, rule);
  }

  private void indicative(Clause clause, Span words) {
    switch (clause.tense()) {
      case FUTURE -> evidence.tense(EventTense.FUTURE, "future", words, "future");
      case PRESENT -> {
        if (clause.isCompound() && lexicon.is("perfect", clause.finite().lemma())) {
          evidence.tense(EventTense.PAST, "perfect", words, "perfect");
        } else {
          evidence.tense(EventTense.PRESENT, "present", words, "present");
        }
      }
      case PAST, IMPERFECT, PLUPERFECT -> evidence.tense(EventTense.PAST, "past", words, "past");
      case NONE -> {}
    }
  }
}
