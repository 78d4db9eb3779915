package org.segun.syntax;

import org.segun.text.Span;

/**
 * A word on its way through the models.
 *
 * @param span the written word it comes from
 * @param form the word as the models know it (quotes and ellipses made plain)
 * @param written the word for people
 */
record Word(Span span, String form, String written) {}
