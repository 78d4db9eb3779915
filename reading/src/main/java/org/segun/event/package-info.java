/**
 * What happened. A lexicon of senses proposes: each verb, noun or adjective that a sense lists is a
 * possible trigger, the slots around it (subject, object, each preposition, the light verb above it
 * …) are read off the tree, and the sense whose conditions hold best says type, mode and which slot
 * fills which role. A judge, where one was trained, then says how probable each proposal is. What
 * comes out are {@link org.segun.event.EventDraft}s: events with their roles, still without source
 * and certainty.
 *
 * <p>All words are data: {@code es/events/*.rules} (senses), {@code es/frames.rules} (which slot
 * fills which role where a sense does not say), {@code es/light-verbs.rules}, {@code
 * es/slots.rules} (how relations and prepositions of a language map to slots).
 */
@NullMarked
package org.segun.event;

import org.jspecify.annotations.NullMarked;
