package org.segun.ledger.store;

import java.util.List;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.text.Span;

/**
 * An article that a search found.
 *
 * @param article the article
 * @param snippet the part of its text where most of what was searched for stands close together
 * @param words the words within it that were searched for, in any of their forms
 * @param claims claims of the article that the filter means, those first that tell what was
 *     searched for
 */
public record Hit(StoredArticle article, Span snippet, List<Span> words, List<Claim> claims) {}
