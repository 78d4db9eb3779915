package org.segun.syntax;

/** Lemma, universal part of speech and inflection of the words of a language. Thread-safe. */
interface WordForms {

  /** What is known of a word where it stands. */
  record Entry(String lemma, String pos, Morphology morphology) {}

  /**
   * @param form the word
   * @param tag what the tagger says of it
   * @param relation how it hangs in the tree
   */
  Entry entry(String form, String tag, String relation);

  /** Those that the settings of a language name: a dictionary of forms, or a table of tags. */
  static WordForms load(SyntaxSettings settings) {
    return switch (settings.get("forms.tags")) {
      case "eagles" -> FormDictionary.load(settings);
      case "penn" -> new TaggedForms(TagTable.load(settings.get("forms")));
      default ->
          throw new IllegalStateException(
              "No tags " + settings.get("forms.tags") + " are known for forms.");
    };
  }
}
