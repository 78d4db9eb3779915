package org.segun.time;

/**
 * A pattern of a rule, to be tried at a word with which it may begin.
 *
 * @param rule whose it is
 * @param pattern one of the rule's
 */
record Start(Rule rule, Pattern pattern) {}
