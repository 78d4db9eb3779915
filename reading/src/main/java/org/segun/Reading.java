package org.segun;

import java.util.List;
import org.segun.model.EventMention;
import org.segun.model.EvidenceMention;
import org.segun.source.Attribution;
import org.segun.syntax.Sentence;
import org.segun.text.Article;

/**
 * What a reader made of an article.
 *
 * @param article the article, with the date that its own text tells where it came without one
 * @param sentences the sentences that were read; captions' credits, headers and the like are not
 *     among them
 * @param events its event mentions, in order of the text
 * @param attributions who says what in it, events or not, in order of their cues
 * @param evidence what is shown or cited in support of the events, in order of the text
 */
public record Reading(
    Article article,
    List<Sentence> sentences,
    List<EventMention> events,
    List<Attribution> attributions,
    List<EvidenceMention> evidence) {}
