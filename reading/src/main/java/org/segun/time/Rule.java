package org.segun.time;

import java.util.List;
import java.util.Map;

/**
 * One rule of the grammar.
 *
 * @param id its name
 * @param kind what it makes
 * @param patterns how it is said
 * @param value what it means
 * @param frame whether TIMEX3 marks its parts instead of the whole
 * @param heads whether of its parts only the first is what later times refer to
 * @param parts values of those parts that have none of their own, by the variable that caught them
 * @param silent whether it only keeps others from its words and is not reported
 * @param within whether, where the article's date is imprecise, only days within that date are
 *     meant if there are any
 * @param anchors whether it is told by weekday and number, so that it tells when the article was
 *     written
 * @param neighbours what must or must not stand beside it
 */
record Rule(
    String id,
    String kind,
    List<Pattern> patterns,
    Formula value,
    boolean frame,
    boolean heads,
    Map<String, Formula> parts,
    boolean silent,
    boolean within,
    boolean anchors,
    Neighbours neighbours) {}
