package org.segun.ledger.export;

import java.util.List;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;

/**
 * An article with those of its claims that are to be exported.
 *
 * @param claims in order of the text; may be empty
 */
public record ArticleClaims(StoredArticle article, List<Claim> claims) {}
