package org.segun.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One rule of a {@code .rules} file: a heading {@code [kind id]} and lines {@code key: value} below
 * it, until the next heading. A key may stand more than once. Lines that begin with {@code #} and
 * empty lines are passed over.
 *
 * @param file where it stands
 * @param line line of the heading, from 1
 * @param kind first word of the heading
 * @param id second word of the heading
 * @param fields its lines in order
 */
public record RuleBlock(String file, int line, String kind, String id, List<Field> fields) {

  /** A line {@code key: value} of a rule. */
  public record Field(String key, String value, int line) {}

  public RuleBlock {
    fields = List.copyOf(fields);
  }

  /** Reads a file. */
  public static List<RuleBlock> parse(RuleFile file) {
    List<RuleBlock> blocks = new ArrayList<>();
    List<Field> fields = new ArrayList<>();
    String[] heading = {};
    int headingLine = 0;
    for (int i = 0; i < file.lines().size(); i++) {
      String line = file.lines().get(i).strip();
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      if (line.charAt(0) == '[') {
        close(blocks, file, headingLine, heading, fields);
        heading = heading(file, i + 1, line);
        headingLine = i + 1;
        fields = new ArrayList<>();
      } else {
        if (heading.length == 0) {
          throw new RuleException(file.name(), i + 1, "a line before the first heading [kind id]");
        }
        fields.add(field(file, i + 1, line));
      }
    }
    close(blocks, file, headingLine, heading, fields);
    return blocks;
  }

  private static void close(
      List<RuleBlock> blocks, RuleFile file, int line, String[] heading, List<Field> fields) {
    if (heading.length == 2) {
      blocks.add(new RuleBlock(file.name(), line, heading[0], heading[1], fields));
    }
  }

  private static String[] heading(RuleFile file, int line, String text) {
    String[] parts = text.substring(1).replace("]", " ").strip().split("\\s+");
    if (parts.length != 2 || !text.endsWith("]")) {
      throw new RuleException(file.name(), line, "a heading has the form [kind id], not " + text);
    }
    return parts;
  }

  private static Field field(RuleFile file, int line, String text) {
    int colon = text.indexOf(':');
    if (colon < 1) {
      throw new RuleException(file.name(), line, "a line has the form key: value, not " + text);
    }
    return new Field(text.substring(0, colon).strip(), text.substring(colon + 1).strip(), line);
  }

  /** The values of {@code key}, in order. */
  public List<String> all(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).toList();
  }

  /** The first value of {@code key}. */
  public Optional<String> first(String key) {
    return fields.stream().filter(f -> f.key().equals(key)).map(Field::value).findFirst();
  }

  /** The words of all values of {@code key}. */
  public List<String> words(String key) {
    List<String> words = new ArrayList<>();
    for (String value : all(key)) {
      for (String word : value.split("[\\s,]+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
    }
    return words;
  }

  /** An error of this rule. */
  public RuleException error(String problem) {
    return new RuleException(file, line, "rule " + id + ": " + problem);
  }
}
