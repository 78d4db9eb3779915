package org.segun.model;

import java.util.Optional;

/**
 * A ship that an event names.
 *
 * @param mention its name in the text, or its number where it has no name
 * @param flag ISO 3166-1 alpha-3 code of the state whose flag it flies, where that is told
 * @param imo its number with the International Maritime Organization, seven digits, where that is
 *     told
 */
public record Vessel(Mention mention, Optional<String> flag, Optional<String> imo) {}
