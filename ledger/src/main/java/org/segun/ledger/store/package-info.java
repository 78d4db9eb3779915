/**
 * The ledger: every claim that was ever read, in one SQLite file.
 *
 * <p>{@link org.segun.ledger.store.Ledger} is the front door. What it saves it saves whole: an
 * article with its claims is one transaction, so that a process killed at any moment leaves the
 * file as it was before or after it. One process writes, others read meanwhile (SQLite's
 * write-ahead log sees to it).
 *
 * <p>A claim is kept twice: in typed columns, which filters ask, and as the packed JSON of the
 * whole mention, out of which it comes back to the last digit. The tables are described in the
 * numbered files that make them; a file of an older number is brought forward when it is opened,
 * one of a newer number is refused.
 *
 * <p>Words of users reach SQLite only as parameters, never as text of a statement; {@link
 * org.segun.ledger.store.Filter} is the one way to say which claims are meant, and it is shared by
 * all commands.
 */
@NullMarked
package org.segun.ledger.store;

import org.jspecify.annotations.NullMarked;
