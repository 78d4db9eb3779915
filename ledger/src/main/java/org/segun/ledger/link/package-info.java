/**
 * Tellings of one happening become one event, and an event says who asserts it and who denies it.
 *
 * <p>A {@link org.segun.ledger.link.Telling} is what the linker needs to know of a claim: small,
 * without the article's text, so that an index can hand over candidates cheaply. Two tellings are
 * compared by one predicate that is symmetric and knows nothing of any third; the links that it
 * finds are kept with their {@link org.segun.ledger.link.Evidence}. A group of tellings that links
 * hold together is then divided anew, best links first, so that what comes out depends on which
 * claims there are and not on the order in which they came.
 *
 * <p>The measure is precision: a wrong link makes two happenings one and lends each the other's
 * sources, while a missing link only leaves an event told twice. Emptiness is therefore never
 * evidence.
 *
 * <p>{@link org.segun.ledger.link.Summaries} turns an event into what a reader asks of it: who took
 * part, when and where no wider than its tellings allow, who says so, and where they contradict
 * each other.
 */
@NullMarked
package org.segun.ledger.link;

import org.jspecify.annotations.NullMarked;
