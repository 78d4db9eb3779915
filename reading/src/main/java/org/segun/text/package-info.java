/**
 * An article and its outward form, before any word of it is understood.
 *
 * <p>Press text comes with furniture: a machine's header, a headline, a dateline, captions,
 * credits, links to other stories. Reading it as prose makes a photographer an actor and a link an
 * event. {@link org.segun.text.Layout} therefore cuts an article into {@link
 * org.segun.text.Passage}s, each with a {@link org.segun.text.Section} that says what it is. It
 * never changes the text: passages are spans, so that whatever is found later stands at its true
 * place in what came in.
 *
 * <p>What the furniture looks like in a language (months, agencies, "read also") is data; see
 * {@link org.segun.text.LayoutRules}. The shapes (a line without a full stop, a line in capitals,
 * the initials of a desk) are the same in all of them and are mechanisms here. All of them look at
 * each character a bounded number of times.
 */
@NullMarked
package org.segun.text;

import org.jspecify.annotations.NullMarked;
