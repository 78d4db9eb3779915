package org.segun.source;

import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.Mention;

/**
 * Who says it.
 *
 * @param actor resolved to a name where there is one
 * @param spoken the words beside the cue; empty where the speaker is left out
 * @param isPerson whether it is a single human being
 */
record Speaker(Actor actor, Optional<Mention> spoken, boolean isPerson) {

  /** The same speaker where the text leaves him out. */
  Speaker leftOut() {
    return new Speaker(actor, Optional.empty(), isPerson);
  }

  /**
   * Whether the mention is a name, not a description: none of its words of a name's weight begins
   * small.
   */
  boolean isNamed() {
    String text = actor.mention().text();
    return !text.isEmpty() && hasCapitalAfterArticle(text);
  }

  private static boolean hasCapitalAfterArticle(String text) {
    int space = text.indexOf(' ');
    String first = space < 0 ? text : text.substring(0, space);
    boolean article = first.length() <= 3 && space > 0;
    return Character.isUpperCase(text.charAt(article ? space + 1 : 0));
  }
}
