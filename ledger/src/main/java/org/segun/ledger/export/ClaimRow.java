package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import org.segun.ledger.json.CodePoints;
import org.segun.ledger.model.Claim;
import org.segun.model.EventMention;
import org.segun.text.Article;

/**
 * A claim with what counts code points in its article.
 *
 * @param points made once for an article
 */
record ClaimRow(Claim claim, CodePoints points) {

  static List<ClaimRow> of(ArticleClaims told) {
    if (told.claims().isEmpty()) {
      return List.of();
    }
    CodePoints points = CodePoints.of(told.article().article().text());
    List<ClaimRow> rows = new ArrayList<>();
    told.claims().forEach(c -> rows.add(new ClaimRow(c, points)));
    return rows;
  }

  EventMention mention() {
    return claim.mention();
  }

  Article article() {
    return claim.article().article();
  }

  /** An offset in code points. */
  int at(int utf16) {
    return points.at(utf16);
  }
}
