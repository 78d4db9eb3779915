package org.segun.ledger.model;

import java.util.List;

/**
 * One happening, behind one or more claims.
 *
 * @param id stable: {@code e-} and the digits of the least id among its claims that were never
 *     moved by hand; it changes only when a claim with a lesser id joins or when that claim goes
 * @param claims its tellings, in order of the articles' dates, then of article id, then of the text
 */
public record Event(String id, List<Claim> claims) {}
