package org.segun.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.edtf.Edtf;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Reads time by the grammar of a language. Thread-safe. */
final class RuleTimeReader implements TimeReader {

  private static final String NO_NAME = "O";

  /** A name may end in "25 de Mayo", not in more words of time. */
  private static final int LONGEST_IN_NAME = 3;

  private final Grammar grammar;
  private final Tenses tenses;
  private final boolean parts;

  /**
   * @param parts whether an expression that only joins others is given as those others, as TIMEX3
   *     marks them
   */
  RuleTimeReader(Grammar grammar, Tenses tenses, boolean parts) {
    this.grammar = grammar;
    this.tenses = tenses;
    this.parts = parts;
  }

  @Override
  public List<TimeMention> read(ParsedArticle article) {
    Optional<Edtf> date = article.article().date();
    List<Narrowing.Anchor> anchors = new ArrayList<>();
    List<TimeMention> mentions = read(article, new Reference(date), anchors);
    Optional<Edtf> narrowed = date.flatMap(d -> Narrowing.writing(d, anchors));
    if (narrowed.isPresent()) {
      mentions = read(article, new Reference(narrowed), anchors);
    }
    boolean exact = date.filter(d -> d.earliest().equals(d.latest())).isPresent();
    return exact ? mentions : Narrowing.bySentence(mentions, article.sentences());
  }

  private List<TimeMention> read(
      ParsedArticle article, Reference reference, List<Narrowing.Anchor> anchors) {
    List<TimeMention> mentions = new ArrayList<>();
    Optional<Value> before = Optional.empty();
    Optional<Value> period = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      Chart chart = new Chart(grammar, sentence);
      @Nullable Direction[] known = new Direction[sentence.size()];
      for (int at = 0; at < chart.size(); at++) {
        Optional<Match> match = chart.longest(Grammar.TIME, at);
        if (match.isPresent() && !isPartOfName(sentence, match.get())) {
          for (Match.Part part : reported(match.get())) {
            Value value = value(sentence, known, part, reference, before, period);
            if (value.days().isPresent() && isReferredTo(match.get(), part)) {
              before = Optional.of(value);
              period = BusinessPeriods.isPeriod(value) ? before : period;
            }
            mentions.add(mention(sentence, part, value));
          }
          anchor(sentence, known, match.get(), reference, anchors);
          at = match.get().end() - 1;
        }
      }
    }
    return List.copyOf(mentions);
  }

  /** Keeps the weekdays told with their numbers, in whatever longer expression they stand. */
  private void anchor(
      Sentence sentence,
      @Nullable Direction[] known,
      Match match,
      Reference reference,
      List<Narrowing.Anchor> anchors) {
    if (match.rule().anchors()) {
      Match.Part whole = match.whole();
      Direction direction = tenses.of(sentence, match.first(), match.end() - 1, known);
      value(sentence, known, whole, reference, Optional.empty(), Optional.empty())
          .days()
          .ifPresent(days -> anchors.add(new Narrowing.Anchor(days, direction)));
    }
    for (Match.Binding b = match.caught(); b != null; b = b.before()) {
      if (b.caught() instanceof Match inner) {
        anchor(sentence, known, inner, reference, anchors);
      }
    }
  }

  /** "A year earlier" after "the quarter ended Sept. 30" is a quarter. */
  private static boolean isReferredTo(Match match, Match.Part part) {
    return !match.rule().heads() || part.first() == match.first();
  }

  private List<Match.Part> reported(Match match) {
    if (match.rule().silent()) {
      return List.of();
    }
    return parts ? match.parts(grammar) : List.of(match.whole());
  }

  /**
   * Whether it only goes on with a name that begins before it: a square or an avenue called after a
   * day.
   */
  private static boolean isPartOfName(Sentence sentence, Match match) {
    if (match.first() == 0 || match.end() - match.first() > LONGEST_IN_NAME) {
      return false;
    }
    Token before = sentence.token(match.first() - 1);
    for (int i = match.first(); i < match.end(); i++) {
      if (NO_NAME.equals(before.name()) || !sentence.token(i).name().equals(before.name())) {
        return false;
      }
    }
    return true;
  }

  private Value value(
      Sentence sentence,
      @Nullable Direction[] known,
      Match.Part part,
      Reference reference,
      Optional<Value> before,
      Optional<Value> period) {
    Direction direction = tenses.of(sentence, part.first(), part.end() - 1, known);
    return reference.value(
        day -> Interpreter.value(part, new Frame(day, direction, before, period)),
        part.context().rule().within());
  }

  private static TimeMention mention(Sentence sentence, Match.Part part, Value value) {
    int last = part.end() - 1;
    return new TimeMention(
        sentence.index(),
        part.first(),
        last,
        sentence.span(part.first(), last),
        value.days(),
        value.type(),
        value.timex(),
        part.context().rule().id());
  }
}
