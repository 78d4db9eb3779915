package org.segun.certainty;

import java.util.List;
import java.util.Optional;
import org.segun.model.EventTense;
import org.segun.model.Factuality;
import org.segun.source.Attribution;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;

/**
 * Climbs from a trigger towards the root of its sentence and collects the words that bear on it. It
 * ends at the cue of the innermost source, since factuality is as that source presents it.
 */
final class Climb {

  private static final int HIGHEST = 12;

  private final CertaintyLexicon lexicon;
  private final Sentence sentence;
  private final int trigger;
  private final List<Attribution> sources;
  private final Evidence evidence = new Evidence();
  private final VerbForms verbs;

  Climb(CertaintyLexicon lexicon, Sentence sentence, int trigger, List<Attribution> sources) {
    this.lexicon = lexicon;
    this.sentence = sentence;
    this.trigger = trigger;
    this.sources = sources;
    this.verbs = new VerbForms(lexicon, sentence, evidence);
  }

  Evidence evidence() {
    return evidence;
  }

  void run() {
    int at = trigger;
    int from = Sentence.ROOT;
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      if (from >= 0 && isCueOfSource(at)) {
        atCue(at);
        return;
      }
      level(at, from);
      if (isSettled(at, from)) {
        return;
      }
      from = at;
      at = sentence.head(at);
    }
  }

  private void level(int at, int from) {
    if (from >= 0 && isGoverned(from, at)) {
      lexicon
          .effect("governor", sentence, at)
          .ifPresent(e -> evidence.effect(e, span(at), "governed by this word"));
    }
    modifiers(at, from);
    openers(at);
    boolean own =
        from < 0 || sentence.has(from, "conj") || sentence.has(from, "xcomp") || carries(at, from);
    if (isVerbal(at)) {
      verbs.read(at, own);
    }
  }

  /**
   * Whether nothing above a word bears on the event any more: it is told as a fact, or only taken
   * for granted.
   */
  private boolean isSettled(int at, int from) {
    Clause clause = new Clause(sentence, at);
    if (sentence.has(at, "conj")) {
      return false;
    }
    if (clause.isFinite() && isIndicative(clause)) {
      return !sentence.has(at, "ccomp") || clause.tense() != Morphology.Tense.PRESENT;
    }
    if (from < 0
        && clause.isParticiple()
        && (sentence.has(at, "acl") || sentence.has(at, "amod"))) {
      evidence.tense(EventTense.PAST, "participle", span(at), "participle");
      return true;
    }
    return sentence.token(at).is("NOUN") && isTakenForGranted(at);
  }

  private static boolean isIndicative(Clause clause) {
    return clause.mood() == Morphology.Mood.INDICATIVE;
  }

  /** Whether a noun is the topic of the word above it rather than what that word brings about. */
  private boolean isTakenForGranted(int noun) {
    int above = sentence.head(noun);
    if (above < 0 || lexicon.effect("governor", sentence, above).isPresent()) {
      return false;
    }
    if (lexicon.is("carriers", sentence.token(above).lemma())) {
      return false;
    }
    if (sentence.has(noun, "nmod")) {
      return true;
    }
    if (sentence.has(noun, "obl")) {
      return !lexicon.is("weak-prepositions", preposition(noun));
    }
    return sentence.has(noun, "obj") && isDefinite(noun);
  }

  private String preposition(int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.has(child, "case")) {
        return sentence.token(child).lemma();
      }
    }
    return "";
  }

  private boolean isDefinite(int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.has(child, "det")) {
        return lexicon.is("definite", sentence.token(child).lemma());
      }
    }
    return false;
  }

  private boolean isVerbal(int at) {
    Token token = sentence.token(at);
    return token.is("VERB")
        || token.is("AUX")
        || new Clause(sentence, at).isFinite()
        || new Clause(sentence, at).isParticiple();
  }

  private void modifiers(int at, int from) {
    for (int child : sentence.children(at)) {
      if (child == from) {
        continue;
      }
      Token token = sentence.token(child);
      if (lexicon.is("negation", token.lemma()) && isNegation(at, child)) {
        evidence.negate("negation", token.span());
      }
      boolean near =
          sentence.has(child, "advmod")
              || sentence.has(child, "amod")
              || sentence.has(child, "det")
              || sentence.has(child, "obl")
              || sentence.has(child, "mark")
              || sentence.has(child, "case");
      if (near) {
        lexicon
            .effect("modifier", sentence, first(child))
            .ifPresent(e -> evidence.effect(e, token.span(), "said of it"));
      }
      if (sentence.has(child, "aux") && new Clause(sentence, at).isInfinitive()) {
        lexicon.effect("auxiliary", sentence, child).ifPresent(e -> auxiliary(e, child));
      }
    }
  }

  private boolean isNegation(int at, int child) {
    return child < at || sentence.token(at).is("NOUN");
  }

  private void auxiliary(Effect effect, int child) {
    Token token = sentence.token(child);
    if (token.morphology().mood() == Morphology.Mood.CONDITIONAL) {
      evidence.factuality(
          Factuality.POSSIBLE, effect.rule(), token.span(), "auxiliary in the conditional");
    }
    evidence.effect(effect, token.span(), "auxiliary");
  }

  /**
   * A phrase such as "al parecer" hangs from its last word: its first word is the leftmost below.
   */
  private int first(int child) {
    int first = child;
    for (int below : sentence.children(child)) {
      first = Math.min(first, below);
    }
    return first;
  }

  /** Words that open the clause or phrase: "si", "para", "sin", "tras". */
  private void openers(int at) {
    for (int child : sentence.children(at)) {
      if (child < at && (sentence.has(child, "mark") || sentence.has(child, "case"))) {
        Optional<Effect> effect = lexicon.effect("opener", sentence, child);
        boolean clause = !isFiniteClause(at) || sentence.has(child, "mark");
        effect
            .filter(e -> clause)
            .ifPresent(e -> evidence.effect(e, sentence.token(child).span(), "opens the clause"));
      }
    }
  }

  private boolean isFiniteClause(int at) {
    return new Clause(sentence, at).isFinite();
  }

  /**
   * Whether a word stands in the reach of the one above it: as its object, complement or content,
   * not as an aside.
   */
  private boolean isGoverned(int below, int above) {
    String relation = sentence.relation(below);
    return switch (relation.contains(":")
        ? relation.substring(0, relation.indexOf(':'))
        : relation) {
      case "obj", "ccomp", "xcomp", "csubj", "iobj", "acl", "nmod", "obl" ->
          below > above || sentence.has(below, "ccomp");
      case "advcl" -> below > above;
      case "nsubj" -> lexicon.is("subject-governors", sentence.token(above).lemma());
      default -> false;
    };
  }

  /** Whether the verb above says when its noun happens: "will hold a meeting". */
  private boolean carries(int above, int below) {
    return (sentence.has(below, "obj")
            || sentence.has(below, "nsubj")
            || sentence.has(below, "obl"))
        && sentence.token(below).is("NOUN")
        && (lexicon.is("carriers", sentence.token(above).lemma()) || sentence.has(below, "nsubj"));
  }

  private boolean isCueOfSource(int at) {
    Span span = span(at);
    return !sources.isEmpty() && sources.get(sources.size() - 1).cue().span().overlaps(span);
  }

  private void atCue(int at) {
    Attribution source = sources.get(sources.size() - 1);
    lexicon
        .effect("governor", sentence, at)
        .ifPresent(e -> evidence.effect(e, source.cue().span(), "content of this word"));
  }

  private Span span(int at) {
    return sentence.token(at).span();
  }
}
