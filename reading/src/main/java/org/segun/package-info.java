/**
 * The front door: {@link org.segun.Segun#reader()} makes a {@link org.segun.Reader}, and {@link
 * org.segun.Reader#read(org.segun.text.Article)} gives the event mentions of an article.
 *
 * <p>Inside, an article goes through the stages in one direction: layout, syntax, times, places,
 * actors, events, attributions, certainty. Each stage is a plain object with one method, made once
 * and shared by all threads.
 */
@NullMarked
package org.segun;

import org.jspecify.annotations.NullMarked;
