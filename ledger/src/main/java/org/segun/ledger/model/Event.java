package org.segun.ledger.model;

import java.util.List;

/**
 * One happening, behind one or more claims.
 *
 * @param id stable: {@code e-} and the digits of the id of its first claim. As what is added is
 *     mostly newer than what there is, an event that goes on being told keeps its id (the least id
 *     of all, which was a candidate too, would change with every other new telling); it changes
 *     only when an earlier telling joins or when the first one goes
 * @param claims its tellings, in order of the articles' dates, then of article id, then of the text
 */
public record Event(String id, List<Claim> claims) {}
