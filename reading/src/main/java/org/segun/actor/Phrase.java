package org.segun.actor;

import org.jspecify.annotations.Nullable;

/**
 * A described participant: a noun with what belongs to it.
 *
 * @param sentence index of the sentence
 * @param first first token
 * @param head the noun
 * @param last last token, included
 * @param noun what the noun says
 * @param name the name that stands beside it, if any
 */
record Phrase(int sentence, int first, int head, int last, Noun noun, @Nullable NameSpan name) {}
