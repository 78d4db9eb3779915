package org.segun.source;

import java.util.List;
import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.text.Span;

/**
 * Somebody says something: PARC's and PolNeAR's source, cue and content.
 *
 * @param speaker who says it, resolved to a name where the text has one; empty where nobody is
 *     named ("se informó que")
 * @param spoken the speaker's words as they stand beside the cue, where they do
 * @param cue the word or phrase that attributes
 * @param sentence sentence of the cue
 * @param cueToken head token of the cue
 * @param content what is said, in one or more stretches
 * @param direct whether it is quoted word for word
 * @param stance how the cue presents it: neutral, assertive, doubtful, admitting, denying, warning,
 *     promising, asking …
 * @param rule id of the cue's rule
 */
public record Attribution(
    Optional<Actor> speaker,
    Optional<Mention> spoken,
    Mention cue,
    int sentence,
    int cueToken,
    List<Span> content,
    boolean direct,
    String stance,
    String rule) {}
