package org.segun.actor;

import java.util.List;
import java.util.Optional;

/** The participants of one article, found when asked for. */
public interface Actors {

  /**
   * What the noun phrase headed by a token stands for, whatever it is ({@link Participant#kind()}
   * says): a name, a description, a pronoun (resolved), an adjective of nationality or a
   * possessive. Empty for tokens that head nothing of the kind.
   *
   * @param sentence index of the sentence
   * @param head index of the token
   */
  Optional<Participant> at(int sentence, int head);

  /**
   * Those for whom a phrase stands: two for "both" and "the two countries" where two were named
   * before, else the one of {@link #at}.
   *
   * @param sentence index of the sentence
   * @param head index of the token
   */
  default List<Participant> members(int sentence, int head) {
    return at(sentence, head).stream().toList();
  }

  /**
   * Who put out a document that stands as a participant ("the resolution demands"): the owner named
   * with it, else the body named last before it. Empty for what is no document and where no issuer
   * is known.
   *
   * @param sentence index of the sentence
   * @param head index of the document's token
   */
  default Optional<Participant> issuer(int sentence, int head) {
    return Optional.empty();
  }

  /**
   * Who does what the verb says, as the text has it: its subject, else the subject that it inherits
   * by coordination, control or raising, else the one left out in Spanish. Never the agent of a
   * passive. Only actors.
   */
  Optional<Participant> subject(int sentence, int verb);

  /** All actors named in a sentence, in order; a name once. */
  List<Participant> named(int sentence);
}
