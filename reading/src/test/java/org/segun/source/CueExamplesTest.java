package org.segun.source;

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
import org.segun.actor.ActorReader;
import org.segun.actor.ActorReaders;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.place.PlaceReader;
import org.segun.place.PlaceReaders;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;
import org.segun.world.Countries;

/** Every cue reads its own examples, as the whole chain before it parses them. */
class CueExamplesTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final SyntaxReader SYNTAX = SyntaxReaders.forLanguage("es");
  private static final Countries COUNTRIES = Countries.load(RULES);
  private static final PlaceReader PLACES = PlaceReaders.forLanguage("es", RULES, COUNTRIES);
  private static final ActorReader ACTORS = ActorReaders.forLanguage("es", RULES, COUNTRIES);
  private static final SourceReader SOURCES = SourceReaders.forLanguage("es", RULES);

  @TestFactory
  Stream<DynamicTest> everyRuleProvesItself() {
    return blocks().stream()
        .filter(block -> !block.kind().equals("words"))
        .map(block -> DynamicTest.dynamicTest(block.id(), () -> prove(block)));
  }

  @Test
  void idsAndLemmasStandOnce() {
    Set<String> seen = new HashSet<>();
    for (RuleBlock block : blocks()) {
      assertThat(seen.add(block.kind() + " " + block.id())).as(block.id()).isTrue();
      if (block.kind().equals("verb") || block.kind().equals("noun")) {
        for (String lemma : block.words("lemmas")) {
          assertThat(seen.add(block.kind() + " lemma " + lemma)).as(lemma).isTrue();
        }
      }
    }
  }

  @Test
  void thereAreAtLeastFourHundredCues() {
    long cues =
        blocks().stream()
            .filter(b -> !b.kind().equals("words"))
            .mapToLong(b -> b.words("lemmas").size() + b.all("phrase").size())
            .sum();
    assertThat(cues).isGreaterThanOrEqualTo(400);
  }

  private static List<RuleBlock> blocks() {
    List<RuleBlock> blocks = new ArrayList<>();
    for (RuleFile file : RULES.files("es/cues", ".rules")) {
      blocks.addAll(RuleBlock.parse(file));
    }
    return blocks;
  }

  private static void prove(RuleBlock block) {
    assertThat(block.all("yes")).as("examples").isNotEmpty();
    assertThat(block.all("no")).as("counterexamples").isNotEmpty();
    for (String example : block.all("yes")) {
      String text = example.replace("«", "").replace("»", "");
      Span said = new Span(example.indexOf('«'), example.indexOf('»') - 1);
      assertThat(read(text).all())
          .as(example)
          .anyMatch(a -> a.rule().equals(block.id()) && covers(a, said));
    }
    for (String example : block.all("no")) {
      assertThat(read(example).all())
          .as(example)
          .noneMatch(a -> a.rule().equals(block.id()) && !a.content().isEmpty());
    }
  }

  private static boolean covers(Attribution attribution, Span said) {
    return attribution.content().stream().anyMatch(c -> c.contains(said));
  }

  private static Attributions read(String text) {
    Article article =
        new Article("t", "es", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    ParsedArticle parsed =
        SYNTAX.read(article, List.of(new Passage(Section.BODY, new Span(0, text.length()))));
    return SOURCES.read(parsed, ACTORS.read(parsed, PLACES.read(parsed)));
  }
}
