package org.segun;

import java.nio.file.Path;

/**
 * Makes readers.
 *
 * <pre>{@code
 * Reader reader = Segun.reader();
 * Article article = Article.of("example", "es", "2023-10-18", "El canciller ruso llegó el martes a Pyongyang.");
 * for (EventMention event : reader.read(article)) {
 *   System.out.println(event.type() + " " + event.trigger().text());
 * }
 * }</pre>
 *
 * <p>A reader holds models of a few hundred megabytes and takes some seconds to make: make one and
 * share it.
 */
public final class Segun {

  private Segun() {}

  /** A reader with the built-in rules. */
  public static Reader reader() {
    return new Reader(org.segun.lexicon.RuleFolder.builtIn());
  }

  /**
   * A reader with the built-in rules and, on top of them, those of a folder that is laid out the
   * same way ({@code es/events/…}, {@code world/…}).
   *
   * @throws org.segun.lexicon.RuleException if a rule is broken; the message names file and line
   */
  public static Reader reader(Path rules) {
    return new Reader(org.segun.lexicon.RuleFolder.with(rules));
  }
}
