package org.segun.source;

import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.Mention;

/**
 * Who says it.
 *
 * @param actor resolved to a name where there is one
 * @param spoken the words beside the cue; empty where the speaker is left out
 */
record Speaker(Actor actor, Optional<Mention> spoken) {}
