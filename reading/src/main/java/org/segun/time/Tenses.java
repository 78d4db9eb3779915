package org.segun.time;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/**
 * Whether the clause of an expression looks back or forward: by the tense and mood of its verb and
 * of the verbs above it, and by words that a language lists in blocks {@code [looks future]}:
 * {@code lemmas:} that look ahead whatever their tense, {@code marks:} before an infinitive of
 * purpose, {@code purpose:} those that are such only before one that no verb needs, {@code
 * perfect:} auxiliaries that with a participle look back whatever their tense, {@code before:}
 * words in front of the expression, {@code scheduled:} verbs whose present tells of what is to come
 * ("starts on Monday") unless a word of {@code since:} stands in front.
 */
final class Tenses {

  private static final String KIND = "looks";
  private static final int FARTHEST = 12;

  private final Set<String> lemmas = new HashSet<>();
  private final Set<String> marks = new HashSet<>();
  private final Set<String> purpose = new HashSet<>();
  private final Set<String> agenda = new HashSet<>();
  private final Set<String> before = new HashSet<>();
  private final Set<String> perfect = new HashSet<>();
  private final Set<String> scheduled = new HashSet<>();
  private final Set<String> since = new HashSet<>();

  Tenses(String language, RuleFolder rules) {
    for (RuleFile file : rules.files(language + "/time", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        if (isBlock(block)) {
          lemmas.addAll(block.words("lemmas"));
          marks.addAll(block.words("marks"));
          purpose.addAll(block.words("purpose"));
          agenda.addAll(block.words("agenda"));
          perfect.addAll(block.words("perfect"));
          scheduled.addAll(block.words("scheduled"));
          block.words("since").forEach(w -> since.add(Folding.fold(w)));
          block.words("before").forEach(w -> before.add(Folding.fold(w)));
        }
      }
    }
  }

  static boolean isBlock(RuleBlock block) {
    return block.kind().equals(KIND);
  }

  /** Where the clause of the tokens from {@code first} to {@code last} looks. */
  Direction of(Sentence sentence, int first, int last) {
    return of(sentence, first, last, new Direction[sentence.size()]);
  }

  /**
   * The same, with what was found out before about the words of the sentence: a verb may have
   * thousands of words below it, and is asked for each expression of its clause.
   *
   * @param known by token, null where not yet looked at; is filled
   */
  Direction of(Sentence sentence, int first, int last, @Nullable Direction[] known) {
    String word = first > 0 ? folded(sentence, first - 1) : "";
    if (before.contains(word)) {
      return Direction.FUTURE;
    }
    Direction present = Direction.UNKNOWN;
    boolean near = true;
    int at = governor(sentence, first, last);
    for (int steps = 0; at >= 0 && steps < FARTHEST; at = sentence.head(at), steps++) {
      Direction direction = known[at];
      if (direction == null) {
        direction = ofWord(sentence, at);
        known[at] = direction;
      }
      if (direction == Direction.PRESENT) {
        present = direction;
        boolean open = since.contains(word) || since.contains(folded(sentence, first));
        if (near && !open && scheduled.contains(sentence.token(at).lemma())) {
          return Direction.FUTURE;
        }
      } else if (direction != Direction.UNKNOWN) {
        return direction == Direction.PAST && !near ? Direction.LEANS_PAST : direction;
      }
      near = false;
    }
    return present;
  }

  private static String folded(Sentence sentence, int token) {
    return Folding.fold(sentence.token(token).form());
  }

  /** The token outside the expression on which it hangs; -1 where there is none. */
  static int governor(Sentence sentence, int first, int last) {
    int found = Sentence.ROOT;
    for (int i = last; i >= first; i--) {
      int head = sentence.head(i);
      boolean outside = head < first || head > last;
      if (outside && (found < 0 || !sentence.has(i, "case") && !sentence.has(i, "det"))) {
        found = head;
      }
    }
    return found;
  }

  private Direction ofWord(Sentence sentence, int at) {
    Token token = sentence.token(at);
    if (lemmas.contains(token.lemma())) {
      return isPluperfect(sentence, at) ? Direction.PAST : Direction.FUTURE;
    }
    if (token.morphology().form() == Morphology.VerbForm.INFINITIVE && isPurpose(sentence, at)) {
      return Direction.FUTURE;
    }
    Direction helped = ofAuxiliaries(sentence, at);
    if (helped != Direction.UNKNOWN || !token.is("VERB") && !token.is("AUX")) {
      return helped;
    }
    return switch (token.morphology().form()) {
      case PARTICIPLE -> isPurpose(sentence, at) ? Direction.FUTURE : Direction.PAST;
      case FINITE -> ofTense(token.morphology());
      default -> Direction.UNKNOWN;
    };
  }

  /** Whether an infinitive is what the verb above it is about, and that verb no mere "is to". */
  private boolean isNeeded(Sentence sentence, int at) {
    int head = sentence.head(at);
    return sentence.has(at, "xcomp")
        && (head < 0 || !agenda.contains(sentence.token(head).lemma()));
  }

  /** Whether a perfect auxiliary stands as an infinitive behind another one: "may have said". */
  private boolean isSupposed(Sentence sentence, int at) {
    for (int child : sentence.children(at)) {
      Token helper = sentence.token(child);
      if (sentence.has(child, "aux")
          && perfect.contains(helper.lemma())
          && helper.morphology().form() == Morphology.VerbForm.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** What had been planned for a day lies behind. */
  private boolean isPluperfect(Sentence sentence, int at) {
    for (int child : sentence.children(at)) {
      Token helper = sentence.token(child);
      if (sentence.has(child, "aux")
          && perfect.contains(helper.lemma())
          && helper.morphology().tense() == Morphology.Tense.PAST) {
        return true;
      }
    }
    return false;
  }

  private boolean isPurpose(Sentence sentence, int at) {
    for (int child : sentence.children(at)) {
      if ((sentence.has(child, "mark") || sentence.has(child, "case"))
          && (marks.contains(sentence.token(child).lemma())
              || purpose.contains(sentence.token(child).lemma()) && !isNeeded(sentence, at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * By the finite auxiliary or copula: "será aprobado" looks ahead, "ha aprobado" and "habría
   * aprobado" back.
   */
  private Direction ofAuxiliaries(Sentence sentence, int at) {
    boolean participle = sentence.token(at).morphology().form() == Morphology.VerbForm.PARTICIPLE;
    if (isSupposed(sentence, at)) {
      return Direction.PAST;
    }
    for (int child : sentence.children(at)) {
      if (!sentence.has(child, "aux") && !sentence.has(child, "cop")) {
        continue;
      }
      Token helper = sentence.token(child);
      if (lemmas.contains(helper.lemma())) {
        return Direction.FUTURE;
      }
      if (helper.morphology().form() == Morphology.VerbForm.FINITE) {
        Direction direction = ofTense(helper.morphology());
        boolean done =
            participle && (perfect.contains(helper.lemma()) || direction == Direction.PRESENT);
        return done && helper.morphology().mood() != Morphology.Mood.SUBJUNCTIVE
            ? Direction.PAST
            : direction;
      }
    }
    return Direction.UNKNOWN;
  }

  private static Direction ofTense(Morphology form) {
    if (form.mood() == Morphology.Mood.CONDITIONAL) {
      return Direction.FUTURE;
    }
    if (form.mood() == Morphology.Mood.SUBJUNCTIVE) {
      return form.tense() == Morphology.Tense.PRESENT ? Direction.FUTURE : Direction.UNKNOWN;
    }
    return switch (form.tense()) {
      case PAST, IMPERFECT, PLUPERFECT -> Direction.PAST;
      case FUTURE -> Direction.FUTURE;
      case PRESENT -> Direction.PRESENT;
      default -> Direction.UNKNOWN;
    };
  }
}
