package org.segun.actor;

import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/** Finds who does what a verb says, where the subject stands and where it is left out. */
final class Subjects {

  private static final int STEPS = 8;

  private final ParsedArticle article;
  private final ArticleActors actors;
  private final References references;
  private final Issuers issuers;
  private final ActorLexicon lexicon;
  private final ControllingObjects objects;

  Subjects(
      ParsedArticle article,
      ArticleActors actors,
      References references,
      Issuers issuers,
      ActorLexicon lexicon) {
    this.article = article;
    this.actors = actors;
    this.references = references;
    this.issuers = issuers;
    this.lexicon = lexicon;
    this.objects = new ControllingObjects(actors, lexicon);
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
      return actors
          .at(sentence.index(), own)
          .filter(p -> p.kind().isActor())
          .or(() -> behind(sentence, own));
    }
    Optional<Participant> inherited = inherited(sentence, verb, steps);
    return inherited.isPresent() ? inherited : leftOut(sentence, verb, steps);
  }

  /** Who acts behind a subject that cannot: the issuer of a document, the people of a march. */
  private Optional<Participant> behind(Sentence sentence, int subject) {
    Optional<Participant> thing = actors.at(sentence.index(), subject);
    if (thing.filter(p -> p.kind() == Participant.Kind.EVENT).isPresent()) {
      return issuers.owned(sentence, subject);
    }
    return issuers.of(sentence, subject);
  }

  private int subjectOf(Sentence sentence, int verb) {
    for (int child : sentence.children(verb)) {
      if (sentence.has(child, "nsubj") && !isOtherRelative(sentence, verb, child)) {
        return child;
      }
    }
    return -1;
  }

  /**
   * Whether a relative cannot be the subject since it does not agree: "the soldiers that it took".
   */
  private boolean isOtherRelative(Sentence sentence, int verb, int child) {
    boolean relative =
        sentence.token(child).is("PRON") && lexicon.words().is(sentence.token(child), "relative");
    int antecedent = sentence.has(verb, "acl") ? sentence.head(verb) : -1;
    int finite = finite(sentence, verb);
    if (!relative || antecedent < 0 || finite < 0) {
      return false;
    }
    Morphology.Number one = sentence.token(antecedent).morphology().number();
    Morphology.Number two = sentence.token(finite).morphology().number();
    return one == Morphology.Number.PLURAL && two == Morphology.Number.SINGULAR;
  }

  /** The subject that a verb shares with the one above it. */
  private Optional<Participant> inherited(Sentence sentence, int verb, int steps) {
    int above = sentence.head(verb);
    if (above < 0) {
      return Optional.empty();
    }
    String relation = sentence.relation(verb);
    boolean finite = isFinite(sentence, verb);
    boolean other =
        finite
            && sentence.token(above).morphology().number() == Morphology.Number.PLURAL
            && sentence.token(finite(sentence, verb)).morphology().number()
                == Morphology.Number.SINGULAR;
    if (relation.startsWith("acl") && !other && (finite || isParticiple(sentence, verb))) {
      return relativeClause(sentence, verb, above);
    }
    Optional<Participant> decider =
        relation.startsWith("acl") ? decider(sentence, verb, above) : Optional.empty();
    if (decider.isPresent()) {
      return decider;
    }
    if (isOrder(sentence, verb, above, finite)) {
      int object = objects.of(sentence, above, verb);
      if (object >= 0) {
        return actors.at(sentence.index(), object);
      }
    }
    if (!finite && objects.isCause(sentence, verb)) {
      Optional<Participant> blamed = objects.actor(sentence, above, verb);
      if (blamed.isPresent()) {
        return blamed;
      }
    }
    int governing =
        verbAbove(sentence, isMisplaced(sentence, verb, above) ? sentence.head(above) : above);
    if (governing < 0) {
      return Optional.empty();
    }
    boolean shares = !finite || sameNumber(sentence, verb, governing);
    return shares ? of(sentence, governing, steps + 1) : Optional.empty();
  }

  /** Whose decision it is in "the decision of Egypt to open the canal". */
  private Optional<Participant> decider(Sentence sentence, int verb, int noun) {
    boolean thing = actors.at(sentence.index(), noun).filter(p -> !p.kind().isActor()).isPresent();
    return thing
        ? issuers
            .owned(sentence, noun)
            .filter(p -> p.head() < verb && p.sentence() == sentence.index())
        : Optional.empty();
  }

  /** Whether the parser joined an indicative to a subjunctive: "asked that it leave and warned". */
  private static boolean isMisplaced(Sentence sentence, int verb, int above) {
    int mine = finite(sentence, verb);
    int other = finite(sentence, above);
    return sentence.has(verb, "conj")
        && mine >= 0
        && other >= 0
        && sentence.token(mine).morphology().mood() == Morphology.Mood.INDICATIVE
        && sentence.token(other).morphology().mood() == Morphology.Mood.SUBJUNCTIVE;
  }

  /**
   * Whether the verb says what the object of the one above is to do: "asked Chile to go", "asked
   * Chile that it go".
   */
  private boolean isOrder(Sentence sentence, int verb, int above, boolean finite) {
    boolean subjunctive =
        finite
            && sentence.token(finite(sentence, verb)).morphology().mood()
                == Morphology.Mood.SUBJUNCTIVE;
    return (!finite || subjunctive) && lexicon.words().is(sentence.token(above), "object-control");
  }

  private static boolean isParticiple(Sentence sentence, int verb) {
    return sentence.token(verb).morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  /** The verb that governs a word, through the nouns between; -1 for none. */
  private static int verbAbove(Sentence sentence, int word) {
    int at = word;
    for (int i = 0; at >= 0 && i < STEPS; i++) {
      if (sentence.token(at).is("VERB") || sentence.token(at).is("AUX")) {
        return at;
      }
      at = sentence.head(at);
    }
    return -1;
  }

  private Optional<Participant> relativeClause(Sentence sentence, int verb, int antecedent) {
    return sentence.token(antecedent).is("VERB")
        ? of(sentence, antecedent, STEPS)
        : actors
            .at(sentence.index(), antecedent)
            .filter(p -> p.kind().isActor() && verb != antecedent);
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

  /**
   * The subject that Spanish leaves out: that of another verb nearby, or the nearest that fits in
   * number.
   */
  private Optional<Participant> leftOut(Sentence sentence, int verb, int steps) {
    int finite = finite(sentence, verb);
    if (finite < 0) {
      return Optional.empty();
    }
    Morphology form = sentence.token(finite).morphology();
    Morphology.Number number = form.person() == 3 ? form.number() : Morphology.Number.NONE;
    return neighbour(sentence, verb, form.person(), number)
        .or(() -> number == Morphology.Number.PLURAL ? Optional.empty() : before(sentence, steps))
        .or(() -> references.before(sentence.index(), Participant.Kind::isActor, number))
        .map(p -> References.pointing(p, sentence, verb, "elided"));
  }

  /**
   * Subject of another verb of the sentence: for "we" and "I" that of the last, who speaks; else
   * that of the nearest before.
   */
  private Optional<Participant> neighbour(
      Sentence sentence, int verb, int person, Morphology.Number number) {
    int from = person == 3 ? verb - 1 : sentence.size() - 1;
    for (int i = from; i >= 0 && i > from - References.TOKENS_BACK; i--) {
      if (i == verb || !sentence.token(i).is("VERB")) {
        continue;
      }
      int subject = subjectOf(sentence, i);
      int finite = finite(sentence, i);
      if (subject < 0 || finite < 0 || sentence.token(finite).morphology().person() != 3) {
        continue;
      }
      boolean agrees =
          number == Morphology.Number.NONE
              || number == sentence.token(finite).morphology().number();
      Optional<Participant> one =
          agrees
              ? actors.at(sentence.index(), subject).filter(p -> p.kind().isActor())
              : Optional.empty();
      if (one.isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }

  /** Subject of the main verb of the sentence before. */
  private Optional<Participant> before(Sentence sentence, int steps) {
    if (sentence.index() == 0) {
      return Optional.empty();
    }
    Sentence before = article.sentences().get(sentence.index() - 1);
    int main = before.root();
    int subject = subjectOf(before, main);
    if (subject >= 0) {
      return actors.at(before.index(), subject).filter(p -> p.kind().isActor());
    }
    return steps < 3
        ? of(before, main, steps + STEPS / 3 + 1).filter(p -> p.kind().isActor())
        : Optional.empty();
  }
}
