package org.segun.event;

import java.util.List;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Looks inside the nouns that fill slots: {@code obj.de} is whose the object is ("criticó la
 * decisión de Washington", "los ataques israelíes", "su política"), {@code obj.contra} and the like
 * are phrases that hang on it ("retiró la acusación contra la periodista").
 */
final class InnerSlots {

  private static final int MAX_DEPTH = 2;

  private final SlotWords words;
  private final Prepositions prepositions;

  InnerSlots(SlotWords words, Prepositions prepositions) {
    this.words = words;
    this.prepositions = prepositions;
  }

  void read(Reading r) {
    for (Filler filler : List.copyOf(r.slots().all())) {
      if (isOpen(r, filler)) {
        if (words.is("inner", filler.slot())) {
          readInside(r, filler.slot(), filler.head(), 1);
        }
        readCounted(r, filler.slot(), filler.head());
      }
    }
  }

  /** "A growing number of refugees": who is counted fills the slot. */
  private void readCounted(Reading r, String slot, int counter) {
    Sentence s = r.sentence();
    if (!words.is("counter", s.token(counter).lemma())) {
      return;
    }
    for (int child : s.children(counter)) {
      if (s.has(child, "nmod")
          && words.is("genitive", prepositions.of(s, child))
          && isActor(r, child)) {
        r.add(slot, child);
      }
    }
  }

  /** Someone who acts fills a slot himself; a clause or a pronoun has nothing inside. */
  private static boolean isOpen(Reading r, Filler filler) {
    if (filler.head() < 0 || filler.isActor()) {
      return false;
    }
    Token token = r.sentence().token(filler.head());
    return !Reading.isVerbal(token) || token.is("ADJ");
  }

  private void readInside(Reading r, String slot, int noun, int depth) {
    Sentence s = r.sentence();
    for (int child : s.children(noun)) {
      Token token = s.token(child);
      if (s.has(child, "nmod") || s.has(child, "obl") || (s.has(child, "nummod") && child > noun)) {
        readPhrase(r, slot, child, depth);
      } else if (s.has(child, "amod") && token.is("ADJ") && !Reading.isParticiple(token)) {
        addActor(r, slot, child);
      } else if (s.has(child, "det") && words.is("possessive", token.lemma())) {
        addActor(r, slot, child);
      } else if ((s.has(child, "acl") || s.has(child, "amod")) && Reading.isParticiple(token)) {
        readAgent(r, slot, child);
      } else if (s.has(child, "acl") && token.is("VERB") && child > noun) {
        readRelative(r, slot, child);
      }
    }
  }

  private void readPhrase(Reading r, String slot, int child, int depth) {
    Sentence s = r.sentence();
    String preposition = prepositions.of(s, child);
    if (preposition.isEmpty() || s.token(child).is("VERB")) {
      return;
    }
    Prepositions.Phrase phrase = prepositions.phrase(s, child, preposition);
    String inner = words.is("owner", phrase.slot()) ? words.genitive() : phrase.slot();
    r.add(slot + "." + inner, phrase.noun());
    if (words.is("genitive", phrase.slot()) && depth < MAX_DEPTH && !isActor(r, phrase.noun())) {
      readInside(r, slot, phrase.noun(), depth + 1);
    }
  }

  /** "The sanctions that weigh on the country": whom the clause concerns. */
  private void readRelative(Reading r, String slot, int verb) {
    Sentence s = r.sentence();
    for (int child : s.children(verb)) {
      String preposition = prepositions.of(s, child);
      if (child > verb && !preposition.isEmpty() && isActor(r, child)) {
        Prepositions.Phrase phrase = prepositions.phrase(s, child, preposition);
        r.add(slot + "." + phrase.slot(), phrase.noun());
      }
    }
  }

  /** "La carta enviada por los obispos". */
  private void readAgent(Reading r, String slot, int participle) {
    Sentence s = r.sentence();
    for (int child : s.children(participle)) {
      String preposition = prepositions.of(s, child);
      if (!preposition.isEmpty() && Reading.isNominal(s.token(child))) {
        Prepositions.Phrase phrase = prepositions.phrase(s, child, preposition);
        if (words.is("agent", phrase.slot())) {
          addActor(r, slot, phrase.noun());
        }
      }
    }
  }

  private void addActor(Reading r, String slot, int token) {
    if (isActor(r, token)) {
      r.add(slot + "." + words.genitive(), token);
    }
  }

  private static boolean isActor(Reading r, int token) {
    return r.found().actors().at(r.index(), token).filter(p -> p.kind().isActor()).isPresent();
  }
}
