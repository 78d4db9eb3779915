package org.segun.syntax;

import org.segun.text.Span;

/**
 * One syntactic word.
 *
 * @param index place in its sentence, from 0
 * @param span the written word in the article's text; the parts of a contracted word ("del",
 *     "reunirse") all carry the span of the whole
 * @param form this part as a word of its own ("de", "el", "reunir", "se")
 * @param lemma dictionary form, lower case; the form itself where no dictionary knows it
 * @param pos universal part of speech, for example {@code VERB}
 * @param name kind of name that it is part of as the tagger sees it ({@code PERS LUG ORG OTROS}
 *     made {@code PER LOC ORG MISC}), or {@code O}
 * @param morphology inflection
 */
public record Token(
    int index,
    Span span,
    String form,
    String lemma,
    String pos,
    String name,
    Morphology morphology) {

  public boolean is(String partOfSpeech) {
    return pos.equals(partOfSpeech);
  }
}
