package org.segun.event;

import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Tells whether the subject of a verb does what it says or has it done to it. */
final class Voice {

  private final SlotWords words;

  Voice(SlotWords words) {
    this.words = words;
  }

  boolean isPassive(Sentence s, int verb) {
    boolean participle = Reading.isParticiple(s.token(verb));
    for (int child : s.children(verb)) {
      String relation = s.relation(child);
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
      boolean auxiliary = s.has(child, "aux") || s.has(child, "cop");
      if (participle && auxiliary && words.is("passive", s.token(child).lemma())) {
        return true;
      }
    }
    return participle && !hasAuxiliary(s, verb);
  }

  static boolean hasAuxiliary(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if (s.has(child, "aux")) {
        return true;
      }
    }
    return false;
  }

  /** "Se enviaron contenedores": a reflexive verb whose subject cannot act has it as its object. */
  boolean isReflexivePassive(Reading r, int verb, int subject) {
    Sentence s = r.sentence();
    for (int child : s.children(verb)) {
      if (words.is("reflexive", s.token(child).lemma()) && !s.has(child, "nsubj")) {
        return s.relation(child).equals("expl:pass")
            || r.found().actors().at(r.index(), subject).filter(p -> p.kind().isActor()).isEmpty();
      }
    }
    return false;
  }

  /**
   * The verb of result above a participle ("resultaron heridos"), whose subject suffers it; or -1.
   */
  int resultVerb(Sentence s, int participle) {
    int head = s.head(participle);
    if (head < 0 || !Reading.isParticiple(s.token(participle)) || hasAuxiliary(s, participle)) {
      return -1;
    }
    boolean predicate =
        s.has(participle, "obj")
            || s.has(participle, "xcomp")
            || s.has(participle, "ccomp")
            || s.has(participle, "advcl")
            || s.has(participle, "obl")
            || s.has(participle, "amod");
    Token verb = s.token(head);
    return predicate && words.is("resultative", verb.lemma()) && Reading.isVerbal(verb) ? head : -1;
  }
}
