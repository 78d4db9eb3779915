package org.segun.model;

import java.util.List;
import java.util.Optional;

/**
 * Something shown or cited in support of what is told: imagery, a video, an intercepted call.
 *
 * @param mention its words in the article
 * @param kind satellite, video, photograph, audio, intercept, document, serial, witness, forensic,
 *     statistics, record or digital
 * @param provider who shows or cites it; empty where the text does not tell
 * @param events ids of the event mentions that it bears on, in order of the text
 * @param rule id of the rule that found it
 */
public record EvidenceMention(
    Mention mention, String kind, Optional<Actor> provider, List<String> events, String rule) {}
