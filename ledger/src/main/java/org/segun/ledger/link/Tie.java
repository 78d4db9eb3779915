package org.segun.ledger.link;

/**
 * What somebody decided by hand about two claims; it stands above every other evidence.
 *
 * @param one id of a claim
 * @param other id of another
 * @param together whether they tell one happening or surely do not
 */
public record Tie(String one, String other, boolean together) {

  /** The claim at the other end. */
  public String opposite(String claim) {
    return claim.equals(one) ? other : one;
  }
}
