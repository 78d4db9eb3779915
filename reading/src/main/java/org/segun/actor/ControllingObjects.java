package org.segun.actor;

import java.util.Optional;
import org.segun.syntax.Sentence;

/**
 * Objects of a verb that are the subjects of the one below: "asked Chile to go", "fined it for".
 */
final class ControllingObjects {

  private final ArticleActors actors;
  private final ActorLexicon lexicon;

  ControllingObjects(ArticleActors actors, ActorLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** Whether an infinitive says for what the object of the verb above is blamed or praised. */
  boolean isCause(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      boolean mark = sentence.has(child, "mark") || sentence.has(child, "case");
      if (mark && child < verb) {
        return lexicon.words().is(sentence.token(child), "cause");
      }
    }
    return false;
  }

  /** Somebody who is an object of a verb before another word. */
  Optional<Participant> actor(Sentence sentence, int verb, int before) {
    Optional<Participant> found = Optional.empty();
    for (int child : sentence.children(verb)) {
      boolean object = sentence.has(child, "obj") || sentence.has(child, "iobj");
      if (child < before && object && !sentence.token(child).is("PRON")) {
        found = actors.at(sentence.index(), child).filter(p -> p.kind().isActor());
      }
    }
    return found;
  }

  /** The object of a verb that does what another says, or -1: the receiver where there is one. */
  int of(Sentence sentence, int above, int verb) {
    int best = -1;
    for (int child : sentence.children(above)) {
      boolean object =
          sentence.has(child, "iobj") || sentence.has(child, "obj") || isDative(sentence, child);
      if (child != verb && object && !sentence.token(child).is("VERB")) {
        best = sentence.has(child, "iobj") || best < 0 ? child : best;
      }
    }
    return best;
  }

  private boolean isDative(Sentence sentence, int child) {
    for (int mark : sentence.children(child)) {
      if (sentence.has(child, "obl") && sentence.has(mark, "case")) {
        return lexicon.words().is(sentence.token(mark), "dative");
      }
    }
    return false;
  }
}
