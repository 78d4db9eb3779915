package org.segun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.segun.event.EventDraft;
import org.segun.event.EventReader;
import org.segun.event.Findings;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Mention;
import org.segun.place.EventPlaces;
import org.segun.text.Article;
import org.segun.text.Span;

/**
 * Every sense reads its examples by the lexicon alone. {@code -Drule=PREFIX} tests only the rules
 * whose id begins so.
 */
class EventRulesTest {

  private static final String ONLY = System.getProperty("rule", "");

  private final Reader reader = Segun.reader();
  private final EventReader events = EventReader.ofRulesAlone("es", RuleFolder.builtIn());

  private final EventPlaces places = EventPlaces.forLanguage("es", RuleFolder.builtIn());

  /** A sentence with a marked word, and what must be found in it. */
  private record Example(String text, Span word, List<String[]> roles) {

    static Example of(RuleBlock block, String line) {
      int arrow = line.indexOf("=>");
      String marked = (arrow < 0 ? line : line.substring(0, arrow)).strip();
      int open = marked.indexOf('«');
      int close = marked.indexOf('»', open + 1);
      assertThat(open)
          .as("%s %s: no «marked» word in %s", block.file(), block.id(), line)
          .isNotNegative();
      assertThat(close)
          .as("%s %s: no «marked» word in %s", block.file(), block.id(), line)
          .isPositive();
      String text =
          marked.substring(0, open)
              + marked.substring(open + 1, close)
              + marked.substring(close + 1);
      List<String[]> roles = new ArrayList<>();
      for (String role : arrow < 0 ? new String[0] : line.substring(arrow + 2).split(";")) {
        if (!role.isBlank()) {
          roles.add(role.strip().split("\\s*:\\s*", 2));
        }
      }
      return new Example(text, new Span(open, close - 1), roles);
    }
  }

  @Test
  void everyRuleReadsItsExamples() {
    List<String> faults = new ArrayList<>();
    int examples = 0;
    Map<String, RuleBlock> blocks = new TreeMap<>(events.lexicon().rules());
    for (RuleBlock block : blocks.values()) {
      if (!block.id().startsWith(ONLY)) {
        continue;
      }
      if (block.all("yes").isEmpty() || block.all("no").isEmpty()) {
        faults.add(block.file() + " " + block.id() + ": needs a yes: and a no: example");
      }
      for (RuleBlock.Field field : block.fields()) {
        if (field.key().equals("yes") || field.key().equals("no")) {
          examples++;
          check(block, field, faults);
        }
      }
    }
    System.out.println(
        examples
            + " examples of "
            + events.lexicon().size()
            + " words, "
            + faults.size()
            + " faults");
    assertThat(faults).as(String.join("\n", faults)).isEmpty();
  }

  private void check(RuleBlock block, RuleBlock.Field field, List<String> faults) {
    Example example = Example.of(block, field.value());
    boolean event = block.kind().equals("event");
    boolean wanted = field.key().equals("yes") == event;
    Findings findings = findings(example);
    Optional<EventDraft> found =
        read(findings, example, event && !wanted ? block.first("type").orElse("") : "");
    String at = block.file() + ":" + field.line() + " " + block.id() + ": ";
    if (wanted && found.isEmpty()) {
      faults.add(at + "no event at the mark: " + field.value());
    } else if (!wanted && found.isPresent() && (event || field.key().equals("yes"))) {
      faults.add(
          at + "an event where there is none (" + found.get().type() + "): " + field.value());
    } else if (wanted
        && event
        && !found.get().type().name().equals(block.first("type").orElse(""))) {
      faults.add(at + "read as " + found.get().type() + ": " + field.value());
    } else if (wanted) {
      for (String[] role : example.roles()) {
        if (!plays(findings, found.get(), role)) {
          faults.add(at + "missing " + String.join(": ", role) + " in " + field.value());
        }
      }
    }
  }

  private Findings findings(Example example) {
    return reader.findings(
        new Article(
            "example",
            "es",
            Optional.empty(),
            "",
            example.text(),
            Optional.empty(),
            Optional.empty()));
  }

  private Optional<EventDraft> read(Findings findings, Example example, String onlyType) {
    return events.read(findings).stream()
        .filter(d -> onlyType.isEmpty() || d.type().name().equals(onlyType))
        .filter(d -> trigger(findings, d).overlaps(example.word()))
        .findFirst();
  }

  private static Span trigger(Findings findings, EventDraft draft) {
    return findings.article().sentences().get(draft.sentence()).token(draft.trigger()).span();
  }

  private boolean plays(Findings findings, EventDraft draft, String[] role) {
    Stream<Mention> mentions =
        switch (role[0]) {
          case "actor" -> draft.actors().stream().map(p -> p.actor().mention());
          case "recipient" -> draft.recipients().stream().map(p -> p.actor().mention());
          case "item" -> draft.items().stream().map(i -> i.mention());
          case "place" ->
              places
                  .of(
                      findings.article().sentences().get(draft.sentence()),
                      findings.places(),
                      draft.trigger(),
                      draft.type())
                  .stream()
                  .map(l -> Mention.of(findings.article().text(), l.place().span()));
          default -> throw new AssertionError("unknown role " + role[0]);
        };
    return mentions.anyMatch(m -> m.text().contains(role[1]) || role[1].contains(m.text()));
  }
}
