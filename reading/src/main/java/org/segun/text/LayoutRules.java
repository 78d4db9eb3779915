package org.segun.text;

import java.util.List;

/**
 * The phrases by which a language's press marks the parts of an article.
 *
 * @param rules in the order in which they are tried
 */
public record LayoutRules(List<Rule> rules) {

  /** What a phrase tells. */
  public enum Kind {
    /** Begins the article and is followed by a date: a machine's header. */
    HEADER,
    /** Begins a paragraph that describes a photograph. */
    CAPTION,
    /** Stands anywhere in a paragraph that describes a photograph. */
    CAPTION_INSIDE,
    /** Stands before the description of a photograph and is no part of it. */
    LABEL,
    /** Begins a paragraph that is not to be read. */
    CREDIT,
    /** Is the whole of a paragraph that is not to be read. */
    CREDIT_LINE,
    /** Begins the credit at the end of the description of a photograph. */
    CREDIT_END,
    /** Stands over links to other stories. */
    LINKS,
    /** Name of a news agency. */
    AGENCY,
    /** Name of a month; the rule's id is its number. */
    MONTH,
    /** A lower-case word that can stand inside a name. */
    PARTICLE
  }

  /**
   * One rule.
   *
   * @param id by which it is known
   * @param kind what its phrases tell
   * @param phrases in lower case or not, with or without accents: both are passed over in matching
   */
  public record Rule(String id, Kind kind, List<String> phrases) {
    public Rule {
      phrases = List.copyOf(phrases);
    }
  }

  public LayoutRules {
    rules = List.copyOf(rules);
  }

  /** No words at all: only shapes are recognised. */
  public static LayoutRules none() {
    return new LayoutRules(List.of());
  }
}
