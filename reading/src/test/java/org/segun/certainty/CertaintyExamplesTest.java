package org.segun.certainty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/** Every rule of certainty bears on the event of its own examples. */
class CertaintyExamplesTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final SyntaxReader SYNTAX = SyntaxReaders.forLanguage("es");
  private static final CertaintyReader READER = CertaintyReaders.ruled("es", RULES);

  @TestFactory
  Stream<DynamicTest> everyRuleProvesItself() {
    return blocks().stream()
        .filter(block -> !block.kind().equals("words"))
        .map(block -> DynamicTest.dynamicTest(block.id(), () -> prove(block)));
  }

  @Test
  void idsStandOnce() {
    Set<String> seen = new HashSet<>();
    for (RuleBlock block : blocks()) {
      assertThat(seen.add(block.id())).as(block.id()).isTrue();
    }
  }

  private static List<RuleBlock> blocks() {
    List<RuleBlock> blocks = new ArrayList<>();
    for (RuleFile file : RULES.files("es/certainty", ".rules")) {
      blocks.addAll(RuleBlock.parse(file));
    }
    return blocks;
  }

  private static void prove(RuleBlock block) {
    assertThat(block.all("yes")).as("examples").isNotEmpty();
    assertThat(block.all("no")).as("counterexamples").isNotEmpty();
    for (String example : block.all("yes")) {
      assertThat(rules(example)).as(example).contains(block.id());
    }
    for (String example : block.all("no")) {
      assertThat(rules(example)).as(example).doesNotContain(block.id());
    }
  }

  /** The rules that bear on the marked event. */
  private static List<String> rules(String example) {
    String text = example.replace("«", "").replace("»", "");
    Span event = new Span(example.indexOf('«'), example.indexOf('»') - 1);
    Article article =
        new Article("t", "es", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    ParsedArticle parsed =
        SYNTAX.read(article, List.of(new Passage(Section.BODY, new Span(0, text.length()))));
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(event)) {
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
