package org.segun.event;

import org.segun.actor.Participant;
import org.segun.syntax.Sentence;

/**
 * Reads who stands behind an event that is told in passing: {@code ctrl} is the subject of the verb
 * around it ("announced it during a visit", "after a meeting with X said"), or the person whose
 * phrase it stands in ("los participantes en la cumbre"); {@code over} the subject of the verb
 * whose object or topic it is, {@code addressee} to whom that verb is said. Slots such as {@code
 * up.con} are phrases that the parser hung on that verb though they stand right behind the noun.
 */
final class ControlSlots {

  /** How many words further on a phrase may have its noun, to belong to the noun before. */
  private static final int NEAR = 4;

  private final SlotWords words;
  private final Prepositions prepositions;

  ControlSlots(SlotWords words, Prepositions prepositions) {
    this.words = words;
    this.prepositions = prepositions;
  }

  void read(Reading r, int noun) {
    readNext(r, noun);
    readAbove(r, noun);
  }

  private void readAbove(Reading r, int noun) {
    Sentence s = r.sentence();
    int at = noun;
    boolean shared = false;
    for (int i = 0; i < Reading.MAX_CHAIN && s.head(at) >= 0; i++) {
      shared = s.has(at, "conj") ? shared : isShared(s, at);
      int head = s.head(at);
      if (Reading.isVerbal(s.token(head))) {
        readVerb(r, at, head, shared);
        return;
      }
      if (isPerson(r, head)) {
        return;
      }
      if (!s.has(at, "nmod") && !s.has(at, "conj") && !s.has(at, "obl")) {
        return;
      }
      at = head;
    }
  }

  private static boolean isPerson(Reading r, int token) {
    return r.found()
        .actors()
        .at(r.index(), token)
        .filter(p -> p.kind() == Participant.Kind.PERSON || p.kind() == Participant.Kind.PEOPLE)
        .isPresent();
  }

  private void readVerb(Reading r, int at, int verb, boolean shared) {
    if (!r.sentence().has(at, "nsubj")) {
      readAddressee(r, at, verb);
      boolean adjunct = r.sentence().has(at, "obl") || r.sentence().has(at, "nmod");
      r.addSubject(shared && adjunct ? "ctrl" : "over", verb);
    }
  }

  /**
   * "Asked Lima for the release of the prisoners": who is asked for the event is who will do it.
   */
  private void readAddressee(Reading r, int at, int verb) {
    Sentence s = r.sentence();
    for (int child : s.children(verb)) {
      boolean object = s.has(child, "obj") || s.has(child, "iobj") || s.has(child, "obl");
      if (child != at
          && object
          && s.has(at, "obj")
          && words.is("personal", words.slot(prepositions.of(s, child)))) {
        r.add("addressee", child);
      }
    }
  }

  /**
   * "Lo anunció durante una reunión con los alcaldes", where the tree has "anunció con los
   * alcaldes".
   */
  private void readNext(Reading r, int noun) {
    Sentence s = r.sentence();
    int head = s.head(noun);
    int next = head < 0 ? -1 : follower(s, noun, head);
    if (next < 0 || !Reading.isVerbal(s.token(head)) || !Reading.isNominal(s.token(next))) {
      return;
    }
    String preposition = prepositions.of(s, next);
    if (!preposition.isEmpty()) {
      Prepositions.Phrase phrase = prepositions.phrase(s, next, preposition);
      r.add("up." + phrase.slot(), phrase.noun());
    }
  }

  /**
   * The next word after a noun that hangs on the same verb, where nothing but a few words of the
   * two stands between.
   */
  private static int follower(Sentence s, int noun, int verb) {
    for (int child : s.children(verb)) {
      if (child > noun && !s.has(child, "punct")) {
        return child - noun <= NEAR ? child : -1;
      }
    }
    return -1;
  }

  private boolean isShared(Sentence s, int noun) {
    String preposition = prepositions.of(s, noun);
    return !preposition.isEmpty() && words.is("shared", words.slot(preposition));
  }
}
