package org.segun.syntax;

/** Hangs the words of a sentence on each other. Thread-safe. */
interface TreeParser {

  Tree parse(String[] forms, String[] tags);
}
