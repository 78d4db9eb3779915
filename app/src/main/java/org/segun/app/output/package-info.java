/**
 * From event mentions to lines: JSON for machines, numbered lines for people.
 *
 * <p>Inside the program an offset counts UTF-16 units, in the JSON it counts Unicode code points;
 * {@link org.segun.app.output.CodePoints} turns one into the other in one pass over an article.
 * What goes to a terminal goes through {@link org.segun.app.output.Printable} first, since a text
 * from outside may hold the control sequences that move a cursor or worse.
 */
@NullMarked
package org.segun.app.output;

import org.jspecify.annotations.NullMarked;
