package org.segun.ledger.model;

import org.segun.model.EventMention;

/**
 * One telling of one happening: an event mention with its chain of sources, in the article that
 * tells it.
 *
 * @param id stable across runs and machines as long as the trigger stands at the same place of the
 *     same version of the article: {@code m-} and 16 hexadecimal digits of the SHA-256 of article
 *     id, content hash, type, start and end of the trigger
 * @param article where it is told
 * @param mention what is told
 */
public record Claim(String id, StoredArticle article, EventMention mention) {}
