package org.segun.event;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Reads who takes part in the clauses around an event: {@code que.subj} is who does what the clause
 * of content says ("asked that the army leave"), {@code aim} whom its purpose concerns ("a strike
 * to demand from the government …"), {@code while} whom what is done beside it concerns ("shouting
 * slogans against the government"), and for verbs {@code over} the subject of the verb above.
 */
final class ClauseSlots {

  private final SlotWords words;
  private final Prepositions prepositions;

  ClauseSlots(SlotWords words, Prepositions prepositions) {
    this.words = words;
    this.prepositions = prepositions;
  }

  void read(Reading r, int trigger) {
    for (Filler filler : List.copyOf(r.slots().in("que"))) {
      r.addSubject("que.subj", filler.head());
    }
    for (Filler object : List.copyOf(r.slots().in("obj"))) {
      readContent(r, object);
    }
    Sentence s = r.sentence();
    readAims(r, trigger);
    int verb = LightSlots.governor(s, trigger);
    if (verb >= 0 && !Reading.isVerbal(s.token(trigger))) {
      readAims(r, verb);
    }
    readAbove(r, trigger);
  }

  /** "Stressed the importance that the body goes on": the clause hangs on the object. */
  private static void readContent(Reading r, Filler object) {
    Sentence s = r.sentence();
    if (object.head() < 0 || object.isActor()) {
      return;
    }
    for (int child : s.children(object.head())) {
      if (Reading.isVerbal(s.token(child)) && Surroundings.isComplementClause(s, child)) {
        r.addSubject("que.subj", child);
      }
    }
  }

  private void readAims(Reading r, int head) {
    Sentence s = r.sentence();
    for (int child : s.children(head)) {
      Token token = s.token(child);
      if (child < head || !Reading.isVerbal(token)) {
        continue;
      }
      if (Reading.isInfinitive(token) && isAim(s, child)) {
        readObjects(r, child, "aim");
      } else if (token.morphology().form() == Morphology.VerbForm.GERUND) {
        readObjects(r, child, "while");
      }
    }
  }

  private boolean isAim(Sentence s, int verb) {
    String preposition = prepositions.of(s, verb);
    return !preposition.isEmpty() && words.is("aim", words.slot(preposition));
  }

  /** Those who act among the objects of a verb, and whose its objects are. */
  private static void readObjects(Reading r, int verb, String slot) {
    Sentence s = r.sentence();
    Set<Integer> seen = new HashSet<>();
    for (int child : s.children(verb)) {
      boolean object = s.has(child, "obj") || s.has(child, "iobj") || s.has(child, "obl");
      if (child > verb && object && Reading.isNominal(s.token(child)) && seen.add(child)) {
        if (isActor(r, child)) {
          r.add(slot, child);
        } else {
          readInside(r, child, slot);
        }
      }
    }
  }

  private static void readInside(Reading r, int noun, String slot) {
    Sentence s = r.sentence();
    for (int child : s.children(noun)) {
      if (child > noun && s.has(child, "nmod") && isActor(r, child)) {
        r.add(slot + ".of", child);
      }
    }
  }

  private static boolean isActor(Reading r, int token) {
    return r.found().actors().at(r.index(), token).filter(p -> p.kind().isActor()).isPresent();
  }

  private static void readAbove(Reading r, int verb) {
    Sentence s = r.sentence();
    int head = s.head(verb);
    boolean inside = s.has(verb, "xcomp") || s.has(verb, "ccomp") || s.has(verb, "advcl");
    if (head >= 0
        && inside
        && Reading.isVerbal(s.token(verb))
        && Reading.isVerbal(s.token(head))
        && !r.slots().has("over")) {
      r.addSubject("over", head);
    }
  }
}
