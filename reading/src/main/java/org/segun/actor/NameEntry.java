package org.segun.actor;

/**
 * One row of a register: a person in an office for a time, an organisation, a group, a company.
 *
 * @param id register and name, as rules show it
 * @param code ISO 3166-1 alpha-3, or {@code IGO NGO MNC UNK}
 * @param sector PLOVER sector, empty for none
 * @param kind what it is
 * @param office kind of office, empty for all but persons
 * @param from first month of the term, counted in months from year 0
 * @param until last month of the term
 */
record NameEntry(
    String id,
    String code,
    String sector,
    Participant.Kind kind,
    String office,
    int from,
    int until) {

  /** How many months the term is away from a month; 0 within it. */
  int distance(int month) {
    if (month < from) {
      return from - month;
    }
    return Math.max(0, month - until);
  }

  boolean isPerson() {
    return kind == Participant.Kind.PERSON;
  }
}
