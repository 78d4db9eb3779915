/**
 * Who says so: every attribution of an article with its speaker, its cue and the stretches of text
 * that it governs.
 *
 * <p>An attribution begins with a cue, a word or fixed phrase that the rules know ({@link
 * org.segun.source.CueLexicon}): a verb ("dijo"), a noun ("el llamamiento"), a preposition
 * ("según"). What it governs is found from the tree where the tree is good at it (the clause after
 * "que", the object of a demand) and along the words where it is not: a long sentence's end, a main
 * clause before "…, dijo Ban", a quotation of several sentences. The speaker is the cue's subject,
 * resolved to a name; a document stands for whoever put it out, a description for the last speaker
 * of its kind, a subject left out for whoever spoke before.
 *
 * <p>Attributions nest: the one whose content holds another's cue is the outer one, and so the
 * chain of an event's sources is simply the list of attributions whose contents hold its trigger,
 * sorted by that. What a demand takes for granted ("pidió levantar el <i>bloqueo</i>") is not among
 * what its speaker says.
 *
 * <p>Terms are those of PARC and PolNeAR (source, cue, content).
 */
@NullMarked
package org.segun.source;

import org.jspecify.annotations.NullMarked;
