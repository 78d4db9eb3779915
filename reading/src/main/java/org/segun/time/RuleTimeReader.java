package org.segun.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/** Reads time by the grammar of a language. Thread-safe. */
final class RuleTimeReader implements TimeReader {

  private final Grammar grammar;
  private final Tenses tenses;

  RuleTimeReader(Grammar grammar, Tenses tenses) {
    this.grammar = grammar;
    this.tenses = tenses;
  }

  @Override
  public List<TimeMention> read(ParsedArticle article) {
    Reference reference = new Reference(article.article().date());
    List<TimeMention> mentions = new ArrayList<>();
    Optional<Value> before = Optional.empty();
    for (Sentence sentence : article.sentences()) {
      Chart chart = new Chart(grammar, sentence);
      for (int at = 0; at < chart.size(); at++) {
        Optional<Match> match = chart.longest(Grammar.TIME, at);
        if (match.isPresent()) {
          Value value = value(sentence, match.get(), reference, before);
          before = value.days().isPresent() ? Optional.of(value) : before;
          mentions.add(mention(sentence, match.get(), value));
          at = match.get().end() - 1;
        }
      }
    }
    return List.copyOf(mentions);
  }

  private Value value(Sentence sentence, Match match, Reference reference, Optional<Value> before) {
    Direction direction = tenses.of(sentence, match.first(), match.end() - 1);
    return reference.value(
        day -> Interpreter.value(match, new Frame(day, direction, before)), match.rule().within());
  }

  private static TimeMention mention(Sentence sentence, Match match, Value value) {
    int last = match.end() - 1;
    return new TimeMention(
        sentence.index(),
        match.first(),
        last,
        sentence.span(match.first(), last),
        value.days(),
        value.type(),
        value.timex(),
        match.rule().id());
  }
}
