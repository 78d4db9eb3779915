/**
 * From event mentions to numbered lines for people; JSON for machines is the ledger's ({@link
 * org.segun.ledger.json.ArticleJson}).
 *
 * <p>What goes to a terminal goes through {@link org.segun.app.output.Printable} first, since a
 * text from outside may hold the control sequences that move a cursor or worse.
 */
@NullMarked
package org.segun.app.output;

import org.jspecify.annotations.NullMarked;
