package org.segun.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.segun.lexicon.RuleBlock;
import org.segun.world.Folding;

/** Makes a {@link Rule} of its block in a file. */
final class RuleReader {

  private static final Set<String> KEYS =
      Set.of(
          "pattern",
          "value",
          "part",
          "as",
          "before",
          "not-before",
          "follow",
          "not-follow",
          "not-follow-pos",
          "before-pos",
          "yes",
          "no",
          "note");

  private final Map<String, Operator> operators = Calendar.operators();

  Rule read(RuleBlock block) {
    block.fields().stream()
        .filter(f -> !KEYS.contains(f.key()))
        .findFirst()
        .ifPresent(
            f -> {
              throw block.error("unknown key " + f.key());
            });
    try {
      List<Pattern> patterns = new ArrayList<>();
      for (String pattern : block.all("pattern")) {
        patterns.add(PatternParser.parse(pattern));
      }
      if (patterns.isEmpty()) {
        throw new IllegalArgumentException("there is no pattern");
      }
      String text =
          block.first("value").orElseThrow(() -> new IllegalArgumentException("there is no value"));
      Formula value = Formula.parse(text, operators, variables(patterns));
      List<String> flags = block.words("as");
      return new Rule(
          block.id(),
          block.kind(),
          List.copyOf(patterns),
          value,
          flags.contains("frame"),
          flags.contains("heads"),
          parts(block, patterns),
          flags.contains("silent"),
          flags.contains("within"),
          flags.contains("anchors"),
          neighbours(block));
    } catch (IllegalArgumentException e) {
      throw block.error(String.valueOf(e.getMessage()));
    }
  }

  private static Neighbours neighbours(RuleBlock block) {
    return new Neighbours(
        words(block, "before"),
        words(block, "not-before"),
        Set.copyOf(block.words("before-pos")),
        words(block, "follow"),
        words(block, "not-follow"),
        Set.copyOf(block.words("not-follow-pos")));
  }

  /** Lines {@code part: $a formula}. */
  private Map<String, Formula> parts(RuleBlock block, List<Pattern> patterns) {
    Map<String, Formula> parts = new HashMap<>();
    for (String line : block.all("part")) {
      int space = line.indexOf(' ');
      if (space < 2 || line.charAt(0) != '$') {
        throw new IllegalArgumentException("a part has the form $a formula");
      }
      parts.put(
          line.substring(1, space),
          Formula.parse(line.substring(space + 1).strip(), operators, variables(patterns)));
    }
    return Map.copyOf(parts);
  }

  /** Words with spaces between; a comma is a word like any other. */
  private static Set<String> words(RuleBlock block, String key) {
    return block.all(key).stream()
        .flatMap(line -> Stream.of(line.split(" ")))
        .filter(word -> !word.isBlank())
        .map(Folding::fold)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Set<String> variables(List<Pattern> patterns) {
    Set<String> variables = new HashSet<>();
    for (Pattern pattern : patterns) {
      for (Atom atom : pattern.atoms()) {
        if (atom instanceof Atom.Named named) {
          variables.add(named.variable());
        }
      }
    }
    return variables;
  }
}
