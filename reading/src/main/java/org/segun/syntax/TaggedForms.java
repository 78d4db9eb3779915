package org.segun.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Lemmas by CoreNLP's finite-state morphology of English, which knows them from the tag, and the
 * rest from a {@link TagTable}.
 */
final class TaggedForms implements WordForms {

  private static final int REMEMBERED = 60_000;

  /** Its automaton wants no longer words. */
  private static final int LONGEST = 60;

  private final TagTable tags;
  private final Map<String, String> lemmas = new ConcurrentHashMap<>();

  TaggedForms(TagTable tags) {
    this.tags = tags;
  }

  @Override
  public Entry entry(String form, String tag, String relation) {
    return tags.entry(lemma(form, tag), form, tag, relation);
  }

  private String lemma(String form, String tag) {
    String key = tag + ' ' + form;
    String lemma = lemmas.get(key);
    if (lemma == null) {
      lemma = find(form.toLowerCase(Locale.ROOT), tag);
      if (lemmas.size() < REMEMBERED) {
        lemmas.put(key, lemma);
      }
    }
    return lemma;
  }

  private static String find(String lower, String tag) {
    if (lower.length() > LONGEST || !Character.isLetter(lower.codePointBefore(lower.length()))) {
      return lower;
    }
    String plain = lower.replace('\u2019', '\'');
    String found = edu.stanford.nlp.process.Morphology.lemmaStatic(plain, tag);
    return found == null || found.isBlank() ? lower : found.toLowerCase(Locale.ROOT);
  }
}
