/**
 * Dates as the news gives them: known to the day, the month, the year, or only as one of several,
 * in the Extended Date/Time Format of ISO 8601-2 (levels 0 to 2 as far as news needs them).
 *
 * <p>{@link org.segun.edtf.Edtf#parse} reads a value and {@code toString} writes it back in one
 * canonical form. Every value, however vague, knows the first and the last day that it may cover,
 * and comparison is by days: {@code 2009-10} and {@code 2009-10-01/2009-10-31} are the {@linkplain
 * org.segun.edtf.Edtf#sameDays same days} though not equal.
 *
 * <p>Three immutable kinds: a {@link org.segun.edtf.EdtfDate} of some precision, an {@link
 * org.segun.edtf.EdtfInterval} whose ends may be open or unknown, and an {@link
 * org.segun.edtf.EdtfSet} of dates of which one (or each) is meant. A time of day is read over and
 * dropped: nothing in an article's ledger is finer than a day.
 */
@org.jspecify.annotations.NullMarked
package org.segun.edtf;
