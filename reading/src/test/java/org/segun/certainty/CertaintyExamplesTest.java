package org.segun.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.segun.lexicon.Marked;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.RuleProofs;
import org.segun.model.EventType;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Spanish;

/** Every rule of certainty bears on the event of its own examples. */
class CertaintyExamplesTest {

  private static final List<RuleBlock> RULES = RuleProofs.rules("es/certainty");
  private static final CertaintyReader READER = CertaintyReaders.ruled("es", RuleFolder.builtIn());

  @TestFactory
  Stream<DynamicTest> everyRuleProvesItself() {
    return RuleProofs.of(
        RULES,
        (rule, example) -> assertThat(rules(example)).as(example).contains(rule.id()),
        (rule, example) -> assertThat(rules(example)).as(example).doesNotContain(rule.id()));
  }

  @Test
  void idsStandOnce() {
    RuleProofs.haveIdsOfTheirOwn(RULES);
  }

  /** The rules that bear on the marked event. */
  private static List<String> rules(String example) {
    Marked marked = Marked.of(example);
    ParsedArticle parsed = Spanish.read(marked.text());
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(marked.span())) {
          Certainty found =
              READER.read(
                  parsed, sentence.index(), i, EventType.CONSULT, Optional.empty(), List.of());
          return found.reasons().stream().map(r -> r.rule()).toList();
        }
      }
    }
    return List.of();
  }
}
