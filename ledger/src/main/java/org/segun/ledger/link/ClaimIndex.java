package org.segun.ledger.link;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Where the linker keeps tellings and links. It hands over candidates by blocking key, so that a
 * new claim is compared with few others however large the ledger is.
 *
 * <p>One thread writes at a time. {@link LinkJson} turns tellings and evidence into text and back,
 * for an index in a database.
 */
public interface ClaimIndex {

  /**
   * Keeps a telling under its blocking keys; one of the same claim is replaced.
   *
   * @param keys short texts, about ten, equal for tellings that may be one happening
   */
  void put(Telling telling, Collection<String> keys);

  /** Forgets a telling, its keys and its links; ties made by hand stay. */
  void remove(String claim);

  /** The telling of a claim. */
  Optional<Telling> telling(String claim);

  /** All tellings that stand under at least one of the keys, each once, in any order. */
  Collection<Telling> candidates(Collection<String> keys);

  /** Keeps a link; one between the same claims is replaced. */
  void put(Link link);

  /** All links of a claim. */
  List<Link> links(String claim);

  /** All that was decided by hand about a claim. */
  List<Tie> ties(String claim);

  /** Keeps a decision; an earlier one about the same two claims is replaced. */
  void put(Tie tie);
}
