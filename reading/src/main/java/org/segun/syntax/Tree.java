package org.segun.syntax;

/** Heads (or {@link Sentence#ROOT}) and relations of a sentence's words. */
record Tree(int[] heads, String[] relations) {}
