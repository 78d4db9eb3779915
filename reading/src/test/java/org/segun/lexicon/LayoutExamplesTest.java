package org.segun.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.segun.text.Article;
import org.segun.text.Layout;
import org.segun.text.LayoutRules;
import org.segun.text.LayoutRules.Kind;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;

/**
 * Every layout rule reads its own examples, with nothing beside it but the lists of names and
 * months.
 */
class LayoutExamplesTest {

  static List<RuleBlock> rules() {
    return RuleFolder.builtIn().named("es/layout.rules").stream()
        .flatMap(f -> RuleBlock.parse(f).stream())
        .toList();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void readsItsExamples(RuleBlock block) {
    assertThat(block.all("yes")).as("examples of " + block.id()).isNotEmpty();
    assertThat(block.all("no")).as("counter-examples of " + block.id()).isNotEmpty();
    for (String example : block.all("yes")) {
      List<Span> marked = new ArrayList<>();
      String text = unmarked(example, marked);
      assertThat(found(block, text)).as(example).containsExactlyElementsOf(marked);
    }
    for (String example : block.all("no")) {
      assertThat(found(block, unmarked(example, new ArrayList<>()))).as(example).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("rules")
  void hasAnIdOfItsOwn(RuleBlock block) {
    assertThat(
            rules().stream()
                .filter(b -> b.kind().equals(block.kind()) && b.id().equals(block.id())))
        .hasSize(1);
  }

  private static List<Span> found(RuleBlock block, String text) {
    LayoutRules.Rule rule = LayoutLexicon.rule(block);
    Layout layout =
        new Layout(new LayoutRules(Stream.concat(Stream.of(rule), lists()).distinct().toList()));
    Article article =
        new Article("t", "es", Optional.empty(), "", text, Optional.empty(), Optional.empty());
    return layout.read(article).stream()
        .filter(p -> p.section() == section(rule.kind()))
        .map(Passage::span)
        .toList();
  }

  private static Stream<LayoutRules.Rule> lists() {
    return rules().stream()
        .map(LayoutLexicon::rule)
        .filter(
            r -> r.kind() == Kind.AGENCY || r.kind() == Kind.MONTH || r.kind() == Kind.PARTICLE);
  }

  private static Section section(Kind kind) {
    return switch (kind) {
      case HEADER -> Section.HEADER;
      case CAPTION, CAPTION_INSIDE -> Section.CAPTION;
      case LABEL, CREDIT, CREDIT_LINE, CREDIT_END, LINKS -> Section.CREDIT;
      case AGENCY, MONTH, PARTICLE -> Section.DATELINE;
    };
  }

  private static String unmarked(String example, List<Span> marked) {
    StringBuilder text = new StringBuilder();
    int open = 0;
    for (char c : example.replace("\\n", "\n").toCharArray()) {
      if (c == '«') {
        open = text.length();
      } else if (c == '»') {
        marked.add(new Span(open, text.length()));
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }
}
