package org.segun.actor;

import org.segun.model.Actor;

/**
 * A noun phrase, pronoun, adjective of nationality or elided subject, and whom it stands for.
 *
 * @param sentence sentence of the phrase that stands in the clause
 * @param head its head token
 * @param actor who it is; its mention may stand elsewhere, where the phrase is a pronoun or a
 *     description
 * @param kind what kind of thing it is
 * @param rule what decided ("register:world/offices:lavrov", "noun:es/person-nouns:soldado",
 *     "pronoun", "elided" …)
 */
public record Participant(int sentence, int head, Actor actor, Kind kind, String rule) {

  /** What a phrase can stand for. */
  public enum Kind {
    STATE,
    ORGANISATION,
    ARMED_GROUP,
    PARTY,
    COMPANY,
    PERSON,
    PEOPLE,
    PLACE,
    DOCUMENT,
    GOODS,
    EVENT,
    TIME,
    THING;

    /** Whether it can act or suffer as a participant in political events. */
    public boolean isActor() {
      return ordinal() <= PEOPLE.ordinal();
    }
  }
}
