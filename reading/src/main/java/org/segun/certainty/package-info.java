/**
 * How surely an event is told, and when it happens against the article's date.
 *
 * <p>Factuality is FactBank's, as the innermost source presents it. A climb from the trigger
 * towards the root of its sentence collects the words that bear on it, nearest first: a negation, a
 * doubting adjective, a modal verb, a conditional, the verb that wishes, plans, asks for or
 * prevents it. It ends where a clause tells a fact, where a noun is only a topic, and at the cue of
 * the source. Tense comes from the verb that carries the event. Each value names the words that
 * made it so.
 *
 * <p>Where these rules are blunt (a noun beside a verb of any kind, a present that narrates), a
 * small linear judge weighs their verdict against the trigger, what stands above it and its time.
 * It is trained by a command of the module {@code bench}.
 */
@NullMarked
package org.segun.certainty;

import org.jspecify.annotations.NullMarked;
