package org.segun.text;

/**
 * One paragraph (or a part of one) and what it is. Passages do not overlap and stand in order of
 * the text.
 */
public record Passage(Section section, Span span) {}
