package org.segun.source;

import org.segun.syntax.Token;

/** Tells marks from words; a tagger takes a dash now and then for a name. */
final class Marks {

  private Marks() {}

  static boolean is(Token token) {
    if (token.is("PUNCT")) {
      return true;
    }
    String form = token.form();
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLetterOrDigit(form.charAt(i)) || Character.isSurrogate(form.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
