package org.segun.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * How a time expression stands to the trigger of an event, as features. Relations and parts of
 * speech only, so for any language.
 */
final class Attachment {

  private final Sentence sentence;
  private final Optional<Edtf> date;
  private final List<TimeMention> near;
  private final TimeMention mention;
  private final int trigger;
  private final List<String> features = new ArrayList<>(40);

  Attachment(
      Sentence sentence,
      Optional<Edtf> date,
      List<TimeMention> near,
      TimeMention mention,
      int trigger) {
    this.sentence = sentence;
    this.date = date;
    this.near = near;
    this.mention = mention;
    this.trigger = trigger;
  }

  List<String> features() {
    features.add("bias");
    int top = top();
    TreePath path = TreePath.between(sentence, trigger, top);
    way(path);
    between();
    int governor = sentence.head(top);
    kinds(path, governor);
    times(governor);
    choice();
    return features;
  }

  /** The token by which the expression hangs on the rest. */
  private int top() {
    for (int i = mention.last(); i >= mention.first(); i--) {
      if (isOutside(sentence.head(i)) && !sentence.has(i, "case") && !sentence.has(i, "det")) {
        return i;
      }
    }
    for (int i = mention.last(); i >= mention.first(); i--) {
      if (isOutside(sentence.head(i))) {
        return i;
      }
    }
    return mention.last();
  }

  private boolean isOutside(int token) {
    return token < mention.first() || token > mention.last();
  }

  private void way(TreePath path) {
    features.add("way=" + TreePath.start(path.up()) + "|" + TreePath.start(path.down()));
    features.add("up=" + TreePath.start(path.up()));
    features.add("down=" + TreePath.start(path.down()));
    features.add("up#" + Math.min(5, path.up().size()));
    features.add("down#" + Math.min(5, path.down().size()));
    String up = TreePath.clauses(path.up());
    List<String> above = path.down().subList(0, Math.max(0, path.down().size() - 1));
    String down = TreePath.clauses(above);
    features.add("upclauses=" + up);
    features.add("downclauses=" + down);
    features.add("clauses=" + up + "|" + down);
  }

  private void between() {
    boolean after = mention.first() > trigger;
    String side = after ? "after" : "before";
    int from = after ? trigger + 1 : mention.last() + 1;
    int to = after ? mention.first() : trigger;
    int verbs = 0;
    boolean comma = false;
    boolean conjunction = false;
    boolean quote = false;
    for (int i = from; i < to; i++) {
      Token token = sentence.token(i);
      verbs += token.is("VERB") ? 1 : 0;
      comma |= token.form().equals(",");
      conjunction |= token.is("SCONJ");
      quote |= token.form().length() == 1 && "\"\u00ab\u00bb\u201c\u201d".contains(token.form());
    }
    features.add(side);
    features.add("distance=" + range(to - from));
    features.add(side + "distance=" + range(to - from));
    features.add("verbs=" + range(verbs));
    features.add(side + "verbs=" + range(verbs));
    addIf(comma, side + "comma");
    addIf(conjunction, side + "conjunction");
    addIf(quote, "quote");
  }

  private void addIf(boolean condition, String feature) {
    if (condition) {
      features.add(feature);
    }
  }

  private static String range(int count) {
    return count < 3
        ? Integer.toString(Math.max(0, count))
        : count < 5 ? "3" : count < 9 ? "5" : count < 17 ? "9" : "17";
  }

  private void kinds(TreePath path, int governor) {
    String pos = sentence.token(trigger).pos();
    features.add("trigger=" + pos);
    features.add(
        "trigger=" + pos + "#" + Math.min(3, path.up().size()) + Math.min(3, path.down().size()));
    if (governor >= 0) {
      features.add("governor=" + sentence.token(governor).pos());
      features.add("governor=" + sentence.token(governor).pos() + "|" + pos);
      boolean says = false;
      for (int child : sentence.children(governor)) {
        says |= sentence.has(child, "ccomp");
      }
      addIf(says, "governorsays|" + (governor == trigger));
    }
    addIf(mention.first() <= 1, "atstart");
    features.add(
        "front=" + (mention.first() == 0 ? "none" : sentence.token(mention.first() - 1).pos()));
  }

  private void times(int governor) {
    String when = when();
    int own = clause(trigger);
    int other = clause(governor);
    String tense = tense(own);
    features.add("when=" + when);
    features.add("when=" + when + "|" + tense);
    features.add(
        "when="
            + when
            + "|"
            + (own == trigger ? tense : "noun")
            + "|"
            + sentence.token(trigger).pos());
    features.add("when=" + when + "|governor " + tense(other));
    features.add("sameclause=" + (own == other));
  }

  /** Where the days lie against the article's date. */
  private String when() {
    Optional<LocalDate> first = mention.value().flatMap(Edtf::earliest);
    Optional<LocalDate> last = mention.value().flatMap(Edtf::latest);
    if (date.isEmpty() || last.isEmpty()) {
      return last.isEmpty() ? "open" : "undated";
    }
    if (first.isEmpty()) {
      return "until";
    }
    boolean past = date.get().earliest().filter(d -> last.get().isBefore(d)).isPresent();
    boolean future = date.get().latest().filter(d -> first.get().isAfter(d)).isPresent();
    return past ? "past" : future ? "future" : "now";
  }

  /** The verb of the clause of a token; -1 where there is none. */
  private int clause(int token) {
    int steps = 0;
    for (int at = token; at >= 0 && steps < 40; at = sentence.head(at), steps++) {
      if (sentence.token(at).is("VERB") || sentence.token(at).is("AUX")) {
        return at;
      }
    }
    return -1;
  }

  private String tense(int verb) {
    if (verb < 0) {
      return "none";
    }
    for (int child : sentence.children(verb)) {
      Morphology helper = sentence.token(child).morphology();
      if ((sentence.has(child, "aux") || sentence.has(child, "cop"))
          && helper.form() == Morphology.VerbForm.FINITE) {
        return helper.mood() + " " + helper.tense();
      }
    }
    Morphology own = sentence.token(verb).morphology();
    return own.form() == Morphology.VerbForm.FINITE
        ? own.mood() + " " + own.tense()
        : own.form().toString();
  }

  private void choice() {
    features.add("choices=" + Math.min(3, near.size()));
    int own = distance(mention);
    boolean nearest = near.stream().allMatch(m -> distance(m) >= own);
    features.add("nearest=" + nearest);
  }

  private int distance(TimeMention other) {
    return Math.min(Math.abs(other.first() - trigger), Math.abs(other.last() - trigger));
  }
}
