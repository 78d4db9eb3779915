package org.segun.ledger.json;

import java.util.List;
import org.segun.model.EventMention;
import org.segun.text.Article;

/**
 * What one line of JSON tells.
 *
 * @param article the article
 * @param events its event mentions, in the order of the line
 */
public record ReadArticle(Article article, List<EventMention> events) {}
