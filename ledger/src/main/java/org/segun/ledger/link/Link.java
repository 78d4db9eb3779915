package org.segun.ledger.link;

import java.util.List;

/**
 * Two tellings that are taken for one happening, and why.
 *
 * @param one id of the claim that comes first in the order of ids
 * @param other id of the other claim
 * @param score how much speaks for it, less what speaks against it
 * @param evidence what speaks for and against it
 */
public record Link(String one, String other, double score, List<Evidence> evidence) {

  /** The claim at the other end. */
  public String opposite(String claim) {
    return claim.equals(one) ? other : one;
  }
}
