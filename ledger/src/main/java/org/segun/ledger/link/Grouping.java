package org.segun.ledger.link;

import java.util.List;

/**
 * What became of the claims that an added or removed claim could touch.
 *
 * @param groups the events as they are now, each with the ids of its claims in order; every claim
 *     that may have moved is in one of them
 */
public record Grouping(List<Group> groups) {

  /**
   * An event by the ids of its claims.
   *
   * @param event id of the event
   * @param claims ids of its claims, in the order of {@link org.segun.ledger.model.Event#claims()}
   */
  public record Group(String event, List<String> claims) {}
}
