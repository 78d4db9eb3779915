package org.segun.time;

import java.util.HashSet;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/**
 * Whether the clause of an expression looks back or forward: by the tense of its verb and of the verbs above it, and by words that a
 * language lists ({@code [looks future]} with {@code lemmas:} of verbs and {@code before:} words in front of the expression).
 */
final class Tenses {

  private static final String KIND = "looks";
  private static final int FARTHEST = 12;

  private final Set<String> futureLemmas = new HashSet<>();
  private final Set<String> futureBefore = new HashSet<>();

  Tenses(String language, RuleFolder rules) {
    for (RuleFile file : rules.files(language + "/time", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        if (isBlock(block)) {
          futureLemmas.addAll(block.words("lemmas"));
          block.words("before").forEach(w -> futureBefore.add(Folding.fold(w)));
        }
      }
    }
  }

  static boolean isBlock(RuleBlock block) {
    return block.kind().equals(KIND);
  }

  /** Where the clause of the tokens from {@code first} to {@code last} looks. */
  Direction of(Sentence sentence, int first, int last) {
    if (first > 0 && futureBefore.contains(Folding.fold(sentence.token(first - 1).form()))) {
      return Direction.FUTURE;
    }
    int steps = 0;
    for (int at = top(sentence, first, last); at >= 0 && steps < FARTHEST; at = sentence.head(at), steps++) {
      if (at >= first && at <= last) {
        continue;
      }
      Direction direction = ofWord(sentence, at);
      if (direction != Direction.UNKNOWN) {
        return direction;
      }
    }
    return Direction.UNKNOWN;
  }

  /** The token of the expression from which the rest hangs. */
  private static int top(Sentence sentence, int first, int last) {
    for (int i = first; i <= last; i++) {
      int head = sentence.head(i);
      if (head < first || head > last) {
        return head >= 0 && !sentence.has(i, "case") && !sentence.has(i, "det") ? head : i;
      }
    }
    return sentence.head(last);
  }

  private Direction ofWord(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (futureLemmas.contains(token.lemma())) {
      return Direction.FUTURE;
    }
    if (!token.is("VERB") && !token.is("AUX")) {
      return auxiliaries(sentence, at);
    }
    Morphology form = token.morphology();
    Direction own = ofTense(form);
    Direction helped = auxiliaries(sentence, at);
    if (helped != Direction.UNKNOWN) {
      return helped;
    }
    return form.form() == Morphology.VerbForm.PARTICIPLE ? Direction.PAST : own;
  }

  private Direction auxiliaries(Sentence sentence, int at) {
    for (int child : sentence.children(at)) {
      if (sentence.has(child, "aux") || sentence.has(child, "cop")) {
        if (futureLemmas.contains(sentence.token(child).lemma())) {
          return Direction.FUTURE;
        }
        Direction direction = ofTense(sentence.token(child).morphology());
        boolean perfect = sentence.token(at).morphology().form() == Morphology.VerbForm.PARTICIPLE;
        if (direction != Direction.UNKNOWN) {
          return direction;
        }
        if (perfect) {
          return Direction.PAST;
        }
      }
    }
    return Direction.UNKNOWN;
  }

  private static Direction ofTense(Morphology form) {
    if (form.mood() == Morphology.Mood.CONDITIONAL) {
      return Direction.UNKNOWN;
    }
    return switch (form.tense()) {
      case PAST, IMPERFECT, PLUPERFECT -> Direction.PAST;
      case FUTURE -> Direction.FUTURE;
      default -> Direction.UNKNOWN;
    };
  }

}
