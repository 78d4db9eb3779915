package org.segun.actor;

/**
 * What a common noun or adjective says about a participant.
 *
 * @param word as the register writes it
 * @param kind what it names
 * @param sector PLOVER sector, empty for none
 * @param otherwise the code where nothing in the text tells a state: {@code UNK IGO NGO MNC}, or
 *     {@code local} for the state that the article is about
 * @param office kind of office, empty for none
 */
record Noun(String word, Participant.Kind kind, String sector, String otherwise, String office) {

  boolean isLocal() {
    return otherwise.equals("local");
  }

  boolean isPerson() {
    return kind == Participant.Kind.PERSON;
  }
}
