package org.segun.ledger.link;

import java.util.Collection;
import java.util.List;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;

/**
 * Finds out which tellings tell one happening.
 *
 * <p>What comes out depends on which claims and ties there are, never on the order in which they
 * came or on how they were divided into batches.
 *
 * <pre>{@code
 * Linker linker = new Linker(LinkRules.builtIn(), new MemoryClaimIndex());
 * List<Event> events = linker.link(claims);
 * Grouping after = linker.add(another); // only what it touches
 * }</pre>
 */
public final class Linker {

  private final Joining joining;
  private final ClaimIndex index;

  /**
   * @param rules weights and thresholds
   * @param index where tellings and links are kept between claims
   */
  public Linker(LinkRules rules, ClaimIndex index) {
    this.joining = new Joining(rules, index);
    this.index = index;
  }

  /**
   * Adds a claim; one with the same id is replaced.
   *
   * @return the events that it may have touched, its own among them
   */
  public Grouping add(Claim claim) {
    return joining.add(Tellings.of(claim));
  }

  /**
   * Takes a claim away.
   *
   * @return the events that the claims around it now make
   */
  public Grouping remove(String claim) {
    return joining.remove(claim);
  }

  /**
   * Keeps a decision made by hand about two claims.
   *
   * @return the events that the claims around them now make
   */
  public Grouping tie(Tie tie) {
    index.put(tie);
    return joining.around(List.of(tie.one(), tie.other()));
  }

  /** Adds all claims and makes the events of them, in the order of their first telling. */
  public List<Event> link(Collection<Claim> claims) {
    return joining.eventsOf(claims);
  }
}
