package org.segun.actor;

import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Finds who does what a verb says, where the subject stands and where it is left out. */
final class Subjects {

  private static final int STEPS = 8;

  private final ParsedArticle article;
  private final ArticleActors actors;
  private final References references;
  private final ActorLexicon lexicon;

  Subjects(ParsedArticle article, ArticleActors actors, References references, ActorLexicon lexicon) {
    this.article = article;
    this.actors = actors;
    this.references = references;
    this.lexicon = lexicon;
  }

  Optional<Participant> of(int sentence, int verb) {
    return of(article.sentences().get(sentence), verb, 0);
  }

  private Optional<Participant> of(Sentence sentence, int verb, int steps) {
    if (steps > STEPS) {
      return Optional.empty();
    }
    int own = subjectOf(sentence, verb);
    if (own >= 0) {
      return actors.at(sentence.index(), own);
    }
    Optional<Participant> inherited = inherited(sentence, verb, steps);
    return inherited.isPresent() ? inherited : leftOut(sentence, verb, steps);
  }

  private static int subjectOf(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "nsubj")) {
        return child;
      }
    }
    return -1;
  }

  /** The subject that a verb shares with the one above it. */
  private Optional<Participant> inherited(Sentence sentence, int verb, int steps) {
    int above = sentence.head(verb);
    if (above < 0) {
      return Optional.empty();
    }
    String relation = sentence.relation(verb);
    if (relation.startsWith("acl")) {
      return relativeClause(sentence, verb, above);
    }
    boolean finite = isFinite(sentence, verb);
    if (!finite && controlledByObject(sentence, above)) {
      int object = objectOf(sentence, above, verb);
      if (object >= 0) {
        return actors.at(sentence.index(), object);
      }
    }
    if (sentence.token(above).is("VERB") || sentence.token(above).is("AUX")) {
      boolean shares = !finite || sameNumber(sentence, verb, above);
      return shares ? of(sentence, above, steps + 1) : Optional.empty();
    }
    if (relation.startsWith("conj") || relation.startsWith("cop") || relation.startsWith("aux")) {
      return of(sentence, above, steps + 1);
    }
    return Optional.empty();
  }

  private Optional<Participant> relativeClause(Sentence sentence, int verb, int antecedent) {
    return sentence.token(antecedent).is("VERB")
        ? of(sentence, antecedent, STEPS)
        : actors.at(sentence.index(), antecedent).filter(p -> p.kind().isActor() && verb != antecedent);
  }

  private boolean controlledByObject(Sentence sentence, int above) {
    return lexicon.words().is(sentence.token(above), "object-control");
  }

  private static int objectOf(Sentence sentence, int above, int verb) {
    int best = -1;
    for (int child : sentence.children(above)) {
      if (child != verb && (sentence.has(child, "iobj") || sentence.has(child, "obj")) && !sentence.token(child).is("VERB")) {
        best = sentence.has(child, "iobj") || best < 0 ? child : best;
      }
    }
    return best;
  }

  /** Whether a verb agrees with a person of its own, by itself or by its auxiliary. */
  private static boolean isFinite(Sentence sentence, int verb) {
    return finite(sentence, verb) >= 0;
  }

  private static int finite(Sentence sentence, int verb) {
    if (sentence.token(verb).morphology().form() == Morphology.VerbForm.FINITE) {
      return verb;
    }
    for (int child : sentence.children(verb)) {
      boolean auxiliary = sentence.has(child, "aux") || sentence.has(child, "cop");
      if (auxiliary && sentence.token(child).morphology().form() == Morphology.VerbForm.FINITE) {
        return child;
      }
    }
    return -1;
  }

  private static boolean sameNumber(Sentence sentence, int verb, int above) {
    int mine = finite(sentence, verb);
    int other = finite(sentence, above);
    if (mine < 0 || other < 0) {
      return true;
    }
    Morphology one = sentence.token(mine).morphology();
    Morphology two = sentence.token(other).morphology();
    return one.person() != 3 || one.number() == two.number();
  }

  /** The subject that Spanish leaves out: that of the sentence before, or the nearest that fits in number. */
  private Optional<Participant> leftOut(Sentence sentence, int verb, int steps) {
    int finite = finite(sentence, verb);
    if (finite < 0) {
      return Optional.empty();
    }
    Token word = sentence.token(finite);
    Morphology.Number number = word.morphology().person() == 3 ? word.morphology().number() : Morphology.Number.NONE;
    if (number == Morphology.Number.SINGULAR || word.morphology().person() != 3) {
      Optional<Participant> speaker = speaker(sentence, verb, steps);
      if (speaker.isPresent()) {
        return speaker.map(p -> References.pointing(p, sentence, verb, "elided"));
      }
    }
    return references
        .before(sentence.index(), Participant.Kind::isActor, number)
        .map(p -> References.pointing(p, sentence, verb, "elided"));
  }

  /** Subject of the main verb of this sentence, where it is another verb, else of the sentence before. */
  private Optional<Participant> speaker(Sentence sentence, int verb, int steps) {
    int root = sentence.root();
    if (root != verb && subjectOf(sentence, root) >= 0) {
      Optional<Participant> here = actors.at(sentence.index(), subjectOf(sentence, root)).filter(p -> p.kind().isActor());
      if (here.isPresent()) {
        return here;
      }
    }
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    int main = before.root();
    int subject = subjectOf(before, main);
    if (subject >= 0) {
      return actors.at(before.index(), subject).filter(p -> p.kind().isActor());
    }
    return steps < 3 ? of(before, main, steps + STEPS / 3 + 1).filter(p -> p.kind().isActor()) : Optional.empty();
  }
}
