package org.segun.source;

import org.segun.text.Span;

/**
 * Words between quotation marks.
 *
 * @param span from the opening mark to the closing one, both included
 * @param depth 0 for a quotation that stands in no other
 */
record Quotation(Span span, int depth) {}
