package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/** Every rule reads its own examples, as if written on Wednesday 18 October 2023. */
class TimeRulesTest {

  private static final String WRITTEN = "2023-10-18";

  @TestFactory
  Stream<DynamicTest> everyRuleProvesItself() {
    return Stream.of("es", "en").flatMap(TimeRulesTest::ofLanguage);
  }

  private static Stream<DynamicTest> ofLanguage(String language) {
    RuleFolder rules = RuleFolder.builtIn();
    Grammar grammar = Grammar.load(language, rules);
    Tenses tenses = new Tenses(language, rules);
    List<DynamicTest> tests = new ArrayList<>();
    for (RuleFile file : rules.files(language + "/time", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        if (!block.kind().equals("kind") && !Tenses.isBlock(block)) {
          tests.add(
              DynamicTest.dynamicTest(
                  language + " " + block.id(), () -> prove(language, grammar, tenses, block)));
        }
      }
    }
    return tests.stream();
  }

  private static void prove(String language, Grammar grammar, Tenses tenses, RuleBlock block) {
    assertThat(block.all("yes")).as("examples of " + block.id()).isNotEmpty();
    assertThat(block.all("no")).as("counterexamples of " + block.id()).isNotEmpty();
    for (String example : block.all("yes")) {
      proveYes(language, grammar, tenses, block, example);
    }
    for (String example : block.all("no")) {
      ParsedArticle article = PlainSentences.article(example, WRITTEN, language);
      Chart chart = new Chart(grammar, article.sentences().get(0));
      for (int i = 0; i < chart.size(); i++) {
        assertThat(chart.longest(block.kind(), i).map(m -> m.rule().id()))
            .as(example)
            .isNotEqualTo(Optional.of(block.id()));
      }
    }
  }

  private static void proveYes(
      String language, Grammar grammar, Tenses tenses, RuleBlock block, String example) {
    String[] parts = example.split(" = ");
    String text = parts[0].replace("«", "").replace("»", "");
    int start = parts[0].indexOf('«');
    int end = parts[0].indexOf('»') - 1;
    ParsedArticle article = PlainSentences.article(text, WRITTEN, language);
    Sentence sentence = article.sentences().get(0);
    Chart chart = new Chart(grammar, sentence);
    Match found = null;
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Match> match = chart.longest(block.kind(), i);
      if (match.isPresent() && match.get().rule().id().equals(block.id())) {
        found = match.get();
        if (sentence.token(i).span().start() == start
            || sentence.span(i, found.end() - 1).start() == start) {
          break;
        }
      }
    }
    assertThat(found).as(block.id() + " in: " + example).isNotNull();
    assertThat(sentence.span(found.first(), found.end() - 1).in(text))
        .as(example)
        .isEqualTo(text.substring(start, end));
    if (parts.length > 1) {
      assertThat(value(grammar, tenses, article, chart, found))
          .as(example)
          .isEqualTo(parts[1].strip());
    }
  }

  private static String value(
      Grammar grammar, Tenses tenses, ParsedArticle article, Chart chart, Match match) {
    Sentence sentence = article.sentences().get(0);
    Optional<Value> before = Optional.empty();
    for (int i = 0; i < match.first(); i++) {
      Optional<Match> earlier = chart.longest(Grammar.TIME, i);
      if (earlier.isPresent() && earlier.get().end() <= match.first()) {
        before = Optional.of(valueOf(tenses, article, sentence, earlier.get(), before));
        i = earlier.get().end() - 1;
      }
    }
    return valueOf(tenses, article, sentence, match, before)
        .days()
        .map(Object::toString)
        .orElse("none");
  }

  private static Value valueOf(
      Tenses tenses,
      ParsedArticle article,
      Sentence sentence,
      Match match,
      Optional<Value> before) {
    Direction direction = tenses.of(sentence, match.first(), match.end() - 1);
    return new Reference(article.article().date())
        .value(
            day ->
                Interpreter.value(
                    match.whole(),
                    new Frame(day, direction, before, before.filter(BusinessPeriods::isPeriod))),
            match.rule().within());
  }
}
