package org.segun.lexicon;

import java.util.List;

/**
 * A text file of rules or a register.
 *
 * @param name its path for messages, for example {@code es/events/consult.rules}
 * @param lines its lines
 */
public record RuleFile(String name, List<String> lines) {

  public RuleFile {
    lines = List.copyOf(lines);
  }
}
