package org.segun.lexicon;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.segun.text.LayoutRules;

/**
 * Reads {@code layout.rules} of a language: months, agencies, and the phrases that mark captions,
 * credits and links.
 */
public final class LayoutLexicon {

  private LayoutLexicon() {}

  /**
   * The rules of a language, built-in ones first.
   *
   * @param language ISO 639-1 code, the name of the language's folder
   * @throws RuleException if a rule has no phrases or is of no known kind
   */
  public static LayoutRules read(RuleFolder folder, String language) {
    List<LayoutRules.Rule> rules = new ArrayList<>();
    for (RuleFile file : folder.named(language + "/layout.rules")) {
      RuleBlock.parse(file).forEach(block -> rules.add(rule(block)));
    }
    return new LayoutRules(rules);
  }

  static LayoutRules.Rule rule(RuleBlock block) {
    List<String> phrases = new ArrayList<>();
    for (String value : block.all("phrases")) {
      for (String phrase : value.split("\\|")) {
        if (!phrase.isBlank()) {
          phrases.add(phrase.strip());
        }
      }
    }
    if (phrases.isEmpty()) {
      throw block.error("it has no phrases");
    }
    return new LayoutRules.Rule(block.id(), kind(block), phrases);
  }

  private static LayoutRules.Kind kind(RuleBlock block) {
    LayoutRules.Kind kind;
    try {
      kind = LayoutRules.Kind.valueOf(block.kind().replace('-', '_').toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw block.error("there is no kind of layout rule " + block.kind());
    }
    if (kind == LayoutRules.Kind.MONTH && !isMonth(block.id())) {
      throw block.error("the id of a month is its number from 01 to 12");
    }
    return kind;
  }

  private static boolean isMonth(String id) {
    return id.length() == 2 && id.compareTo("01") >= 0 && id.compareTo("12") <= 0;
  }
}
