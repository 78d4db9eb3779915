package org.segun.certainty;

import java.util.List;
import java.util.Optional;
import org.segun.model.EventTense;
import org.segun.model.Factuality;
import org.segun.model.Reason;
import org.segun.syntax.Sentence;
import org.segun.text.Section;

/** Weighs the evidence. */
final class Verdict {

  private final Sentence sentence;
  private final Evidence evidence;

  Verdict(Sentence sentence, Evidence evidence) {
    this.sentence = sentence;
    this.evidence = evidence;
  }

  Certainty certainty() {
    Factuality factuality = evidence.factuality().orElse(Factuality.CERTAIN);
    if (evidence.negated()) {
      factuality = negated(factuality);
    }
    EventTense tense = tense(factuality);
    List<Reason> reasons = evidence.reasons();
    return new Certainty(factuality, tense, List.copyOf(reasons));
  }

  private static Factuality negated(Factuality value) {
    return switch (value) {
      case CERTAIN -> Factuality.CERTAINLY_NOT;
      case CERTAINLY_NOT -> Factuality.CERTAIN;
      case PROBABLE -> Factuality.PROBABLY_NOT;
      case PROBABLY_NOT -> Factuality.PROBABLE;
      case POSSIBLE -> Factuality.POSSIBLY_NOT;
      case POSSIBLY_NOT -> Factuality.POSSIBLE;
      case OPEN -> Factuality.OPEN;
    };
  }

  private EventTense tense(Factuality factuality) {
    Optional<EventTense> told = evidence.tense();
    if (told.isPresent() && !(told.get() == EventTense.PRESENT && isHeadline())) {
      return told.get();
    }
    if (told.isEmpty() && factuality == Factuality.OPEN) {
      return EventTense.FUTURE;
    }
    return EventTense.PAST;
  }

  private boolean isHeadline() {
    return sentence.section() == Section.TITLE || sentence.section() == Section.CAPTION;
  }
}
