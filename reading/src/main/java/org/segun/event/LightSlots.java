package org.segun.event;

import java.util.Optional;
import org.segun.syntax.Sentence;

/**
 * "Made a visit to Madrid": hands the slots of the light verb above a noun to the noun. Where the
 * verb has no subject, or one that is not the doer ("received help"), it stands in the slot {@code
 * light} itself, so that senses can ask for it.
 */
final class LightSlots {

  private final SlotWords words;
  private final VerbSlots verbSlots;

  LightSlots(SlotWords words, VerbSlots verbSlots) {
    this.words = words;
    this.verbSlots = verbSlots;
  }

  void read(Reading r, int noun) {
    Sentence s = r.sentence();
    int verb = governor(s, noun);
    if (verb < 0 || !words.isLight(s.token(verb).lemma())) {
      return;
    }
    String lemma = s.token(verb).lemma();
    Reading lent = r.apart();
    verbSlots.read(lent, verb);
    String subject = words.lightSubject(lemma, lent.slots().slotsOf(noun));
    if (!subject.isEmpty()) {
      hand(r, lent, noun, subject);
      if (!r.slots().has("light")) {
        r.slots().add(new Filler("light", verb, Optional.empty()));
      }
    }
  }

  private static void hand(Reading r, Reading lent, int noun, String subject) {
    for (Filler filler : lent.slots().all()) {
      if (filler.head() == noun) {
        continue;
      }
      if (filler.slot().equals("subj")) {
        r.slots().add(filler.in(subject));
      } else if (!filler.slot().equals("obj")) {
        r.slots().add(filler.in("lightobl"));
        r.slots().add(filler);
      }
    }
  }

  /** The verb of which a noun is subject, object or complement, or -1. */
  static int governor(Sentence s, int noun) {
    int at = noun;
    for (int i = 0; i < Reading.MAX_CHAIN && s.head(at) >= 0 && s.has(at, "conj"); i++) {
      at = s.head(at);
    }
    int head = s.head(at);
    boolean governed =
        s.has(at, "obj")
            || s.has(at, "obl")
            || s.has(at, "nsubj")
            || s.has(at, "iobj")
            || s.has(at, "compound");
    return head >= 0 && governed && Reading.isVerbal(s.token(head)) ? head : -1;
  }
}
