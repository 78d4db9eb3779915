package org.segun.ledger.link;

import java.util.List;
import java.util.Optional;

/**
 * A participant of an event over all its tellings.
 *
 * @param code ISO 3166-1 alpha-3 of its state, or {@code IGO NGO MNC UNK}
 * @param sector PLOVER sector that most of its mentions have
 * @param names the names by which it is told, those used most often first
 * @param tellings how many tellings name it
 */
public record Party(String code, Optional<String> sector, List<String> names, int tellings) {

  /** The name used most often. */
  public String name() {
    return names.isEmpty() ? code : names.get(0);
  }
}
