package org.segun.actor;

import java.util.Optional;
import org.segun.syntax.Sentence;

/** Whose a possessive is, by the clause in which it stands. */
final class Possessors {

  /** How many nouns may stand between a possessive and the verb of its clause. */
  private static final int POSSESSED_WITHIN = 4;

  private final ArticleActors actors;
  private final ActorLexicon lexicon;

  Possessors(ArticleActors actors, ActorLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /**
   * Whose a possessive in the object or an adjunct of a clause is: its subject's, or, with verbs
   * such as "thank" or "demand", the receiver's.
   */
  Optional<Participant> of(Sentence sentence, int token) {
    int at = sentence.head(token);
    for (int steps = 0; at >= 0 && sentence.head(at) >= 0 && steps < POSSESSED_WITHIN; steps++) {
      int head = sentence.head(at);
      if (sentence.has(at, "nsubj") || sentence.has(at, "acl")) {
        return Optional.empty();
      }
      if (sentence.token(head).is("VERB")) {
        return ofClause(sentence, head, at, token);
      }
      at = head;
    }
    return Optional.empty();
  }

  private Optional<Participant> ofClause(Sentence sentence, int verb, int part, int token) {
    if (lexicon.words().is(sentence.token(verb), "dative-owner")) {
      for (int child : sentence.children(verb)) {
        boolean object = sentence.has(child, "obj") || sentence.has(child, "iobj");
        if (child < token && child != part && object && !sentence.token(child).is("PRON")) {
          Optional<Participant> receiver =
              actors.at(sentence.index(), child).filter(p -> p.kind().isActor());
          if (receiver.isPresent()) {
            return receiver;
          }
        }
      }
    }
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "nsubj") && child < token) {
        return actors.at(sentence.index(), child).filter(p -> p.kind().isActor());
      }
    }
    return Optional.empty();
  }
}
