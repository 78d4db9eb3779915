package org.segun.model;

import java.util.Optional;

/** One link of the chain of those who say so, with the word or phrase that attributes. */
public record Source(Actor speaker, Optional<Mention> cue) {}
