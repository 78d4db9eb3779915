package org.segun.ledger.store;

/**
 * A saved query: each new claim that fits is told once.
 *
 * @param name what it is called
 * @param query the filter, as {@link Filter#parse(String)} reads it
 * @param target where claims are told
 */
public record Alert(String name, String query, String target) {

  /**
   * What is looked for.
   *
   * @throws FilterException if a newer version of the program wrote it
   */
  public Filter filter() {
    return Filter.parse(query);
  }
}
