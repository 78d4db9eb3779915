package org.segun.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.segun.Segun;
import org.segun.lexicon.Marked;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleProofs;
import org.segun.model.EvidenceMention;
import org.segun.text.Article;

/** Every rule of evidence reads its own examples, through the whole chain. */
class EvidenceExamplesTest {

  private static final List<RuleBlock> RULES = RuleProofs.rules("es/evidence");
  private static final org.segun.Reader READER = Segun.reader();

  @TestFactory
  Stream<DynamicTest> everyRuleProvesItself() {
    RuleProofs.haveIdsOfTheirOwn(RULES);
    return RuleProofs.of(RULES, EvidenceExamplesTest::reads, EvidenceExamplesTest::leaves);
  }

  @Test
  void tellsWhoProvidesItAndWhatItBearsOn() {
    List<EvidenceMention> found =
        read(
            "La Casa Blanca difundió imágenes de satélite del puerto. Según las imágenes, Irán"
                + " envió misiles a los rebeldes.");
    assertThat(found).hasSize(2);
    assertThat(found.get(0).provider().orElseThrow().code()).isEqualTo("USA");
    assertThat(found.get(1).provider().orElseThrow().code()).isEqualTo("USA");
    assertThat(found.get(1).events()).hasSize(1);
  }

  private static void reads(RuleBlock rule, String example) {
    Marked marked = Marked.of(example);
    assertThat(read(marked.text()))
        .as(example)
        .anyMatch(
            e ->
                e.kind().equals(rule.first("evidence").orElseThrow())
                    && e.mention().span().contains(marked.span()));
  }

  private static void leaves(RuleBlock rule, String example) {
    assertThat(read(example)).as(example).noneMatch(e -> e.rule().equals(rule.id()));
  }

  private static List<EvidenceMention> read(String text) {
    return READER.reading(Article.of("example", "es", "2023-10-18", text)).evidence();
  }
}
