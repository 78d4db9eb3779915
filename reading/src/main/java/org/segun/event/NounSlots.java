package org.segun.event;

import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Reads the slots of an event noun or adjective off what hangs on it. */
final class NounSlots {

  private final SlotWords words;
  private final Prepositions prepositions;
  private final VerbSlots verbSlots;
  private final StrayAgents strayAgents;

  NounSlots(SlotWords words, Prepositions prepositions, VerbSlots verbSlots) {
    this.strayAgents = new StrayAgents(words, prepositions);
    this.words = words;
    this.prepositions = prepositions;
    this.verbSlots = verbSlots;
  }

  void read(Reading r, int noun) {
    Sentence s = r.sentence();
    for (int child : s.children(noun)) {
      readChild(r, noun, child);
    }
    if (s.has(noun, "amod") && s.head(noun) >= 0) {
      r.add("subj", s.head(noun));
    }
    readPredicate(r, noun);
    strayAgents.readMarked(r, noun);
  }

  /** "La jueza fue blanco de amenazas": who is said to be the noun's target, victim or author. */
  private static void readPredicate(Reading r, int noun) {
    Sentence s = r.sentence();
    int head = s.head(noun);
    if (head < 0 || !s.has(noun, "nmod") || !Reading.isNominal(s.token(head))) {
      return;
    }
    for (int child : s.children(head)) {
      if (s.has(child, "nsubj")) {
        r.add("predicand", child);
      }
    }
  }

  private void readChild(Reading r, int noun, int child) {
    Sentence s = r.sentence();
    Token token = s.token(child);
    if (isPhrase(s, noun, child)) {
      readPhrase(r, child);
    } else if (s.has(child, "amod") && !token.is("VERB")) {
      r.add("adj", child);
      if (Reading.isParticiple(token)) {
        readModifyingVerb(r, noun, child);
      }
    } else if (s.has(child, "det") && words.is("possessive", token.lemma())) {
      r.addIfKnown("poss", child);
    } else if (s.has(child, "acl") || s.has(child, "advcl") || s.has(child, "amod")) {
      readModifyingVerb(r, noun, child);
    } else if (s.has(child, "nsubj")) {
      r.add("subj", child);
    } else if (s.has(child, "csubj") || s.has(child, "ccomp")) {
      verbSlots.readClause(r, child, "ccomp");
    }
  }

  /** A noun that hangs on this one; a number too ("la marcha de varios miles de personas"). */
  private static boolean isPhrase(Sentence s, int noun, int child) {
    return s.has(child, "nmod")
        || s.has(child, "obl")
        || s.has(child, "obj")
        || s.has(child, "dep")
        || s.has(child, "compound")
        || (s.has(child, "nummod") && child > noun);
  }

  private void readPhrase(Reading r, int child) {
    Sentence s = r.sentence();
    String preposition = prepositions.of(s, child);
    if (preposition.isEmpty()) {
      return;
    }
    if (s.token(child).is("VERB")) {
      r.add("inf", child);
    } else {
      Prepositions.Phrase phrase = prepositions.phrase(s, child, preposition);
      r.add(phrase.slot(), phrase.noun());
    }
  }

  /** "Ataques perpetrados por Israel en Siria": the light participle's slots are the noun's. */
  private void readModifyingVerb(Reading r, int noun, int verb) {
    Sentence s = r.sentence();
    if (s.has(verb, "amod")) {
      r.add("adj", verb);
    }
    if (Reading.isInfinitive(s.token(verb))) {
      r.add("inf", verb);
    } else if (Surroundings.isComplementClause(s, verb)) {
      r.add("que", verb);
    } else {
      readLight(r, noun, verb);
      for (int child : s.children(verb)) {
        if (s.has(child, "conj")) {
          readLight(r, noun, child);
        }
      }
    }
  }

  private void readLight(Reading r, int noun, int verb) {
    if (!words.isLight(r.sentence().token(verb).lemma())) {
      return;
    }
    Reading lent = r.apart();
    verbSlots.read(lent, verb);
    for (Filler filler : lent.slots().all()) {
      if (!filler.slot().equals("obj") && filler.head() != noun) {
        r.slots().add(filler.slot().equals("subj") ? filler.in("light") : filler);
      }
    }
  }
}
