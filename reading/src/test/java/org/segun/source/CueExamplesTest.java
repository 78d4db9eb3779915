package org.segun.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.segun.actor.ActorReader;
import org.segun.actor.ActorReaders;
import org.segun.lexicon.Marked;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.RuleProofs;
import org.segun.place.PlaceReader;
import org.segun.place.PlaceReaders;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Spanish;
import org.segun.text.Span;
import org.segun.world.Countries;

/** Every cue reads its own examples, as the whole chain before it parses them. */
class CueExamplesTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final List<RuleBlock> CUES = RuleProofs.rules("es/cues");
  private static final Countries COUNTRIES = Countries.load(RULES);
  private static final PlaceReader PLACES = PlaceReaders.forLanguage("es", RULES, COUNTRIES);
  private static final ActorReader ACTORS = ActorReaders.forLanguage("es", RULES, COUNTRIES);
  private static final SourceReader SOURCES = SourceReaders.forLanguage("es", RULES);

  @TestFactory
  Stream<DynamicTest> everyRuleProvesItself() {
    return RuleProofs.of(CUES, CueExamplesTest::reads, CueExamplesTest::leaves);
  }

  @Test
  void idsAndLemmasStandOnce() {
    RuleProofs.haveIdsOfTheirOwn(CUES);
    Set<String> seen = new HashSet<>();
    for (RuleBlock block : CUES) {
      if (block.kind().equals("verb") || block.kind().equals("noun")) {
        for (String lemma : block.words("lemmas")) {
          assertThat(seen.add(block.kind() + " lemma " + lemma)).as(lemma).isTrue();
        }
      }
    }
  }

  @Test
  void thereAreAtLeastSixHundredCues() {
    long cues =
        CUES.stream()
            .filter(b -> !b.kind().equals("words"))
            .mapToLong(b -> b.words("lemmas").size() + b.all("phrase").size())
            .sum();
    assertThat(cues).isGreaterThanOrEqualTo(600);
  }

  private static void reads(RuleBlock cue, String example) {
    Marked marked = Marked.of(example);
    assertThat(read(marked.text()).all())
        .as(example)
        .anyMatch(a -> a.rule().equals(cue.id()) && covers(a, marked.span()));
  }

  private static void leaves(RuleBlock cue, String example) {
    assertThat(read(example).all())
        .as(example)
        .noneMatch(a -> a.rule().equals(cue.id()) && !a.content().isEmpty());
  }

  private static boolean covers(Attribution attribution, Span said) {
    return attribution.content().stream().anyMatch(c -> c.contains(said));
  }

  private static Attributions read(String text) {
    ParsedArticle parsed = Spanish.read(text);
    return SOURCES.read(parsed, ACTORS.read(parsed, PLACES.read(parsed)));
  }
}
