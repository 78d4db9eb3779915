package org.segun.model;

import java.util.Optional;

/**
 * A participant: who does something, to whom it is done, or who says it.
 *
 * @param mention the name that stands for it (of the same entity, where the text itself has a
 *     pronoun or nothing)
 * @param code ISO 3166-1 alpha-3 of its state, or {@code IGO NGO MNC UNK}
 * @param sector PLOVER sector, for example {@code GOV}
 */
public record Actor(Mention mention, String code, Optional<String> sector) {

  /** Code of a participant whose state nobody can tell. */
  public static final String UNKNOWN = "UNK";
}
