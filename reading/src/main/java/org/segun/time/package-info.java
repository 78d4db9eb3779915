/**
 * Time expressions: which words they are, and which days they mean.
 *
 * <p>A grammar in {@code <language>/time/} says how a language speaks of time: a register of words
 * by class ({@code words.tsv}) and rules, each a pattern over words, classes and other rules
 * together with a formula that makes the value. Java knows the calendar and no language. {@link
 * org.segun.time.TimeReaders} puts a reader together.
 *
 * <p>Reading goes in three steps. A {@link Chart} finds, from left to right, the longest expression
 * that begins at each word; each rule is tried at most once a place, so the time is linear in the
 * text. The {@link Tenses} of the clause then say whether the words look forward or back ("el
 * jueves se reunirá", "el jueves se reunió"). At last the formula is worked out for the article's
 * date: where that is only a month, for each of its days, and the results are joined into a set or
 * the days that hold them all; where there is none, for days far apart, and only what is the same
 * for all of them has a value. So nothing is ever taken from a date that nobody gave.
 *
 * <p>What an imprecise date leaves open is narrowed by what else the text says ({@link Narrowing}):
 * a weekday told with its number, a part of the month told in the same sentence. A time counted
 * from an event ("two days after the wedding") has no value, since nobody says when the event was.
 *
 * <p>{@link EventTimes} chooses the expression that belongs to an event.
 */
@org.jspecify.annotations.NullMarked
package org.segun.time;
