/**
 * What the ledger keeps: articles, claims, and the events that claims are linked into.
 *
 * <p>A {@link org.segun.ledger.model.Claim} is one telling in one article with its chain of
 * sources; an {@link org.segun.ledger.model.Event} is the happening behind one or more claims.
 * Nothing here knows of a database or of a screen.
 */
@NullMarked
package org.segun.ledger.model;

import org.jspecify.annotations.NullMarked;
