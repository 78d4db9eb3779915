package org.segun.ledger.export;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import org.segun.ledger.json.CodePoints;
import org.segun.ledger.model.Claim;
import org.segun.model.Actor;
import org.segun.text.Article;

/** The 16 columns of GDELT 2.0's table of mentions: one row a claim of an event. */
final class GdeltMentionColumns {

  /** A claim and the event that it tells. */
  record Row(EventRow row, Claim claim, CodePoints points) {

    Article article() {
      return claim.article().article();
    }

    String at(List<Actor> actors) {
      return actors.isEmpty()
          ? ""
          : String.valueOf(points.at(actors.get(0).mention().span().start()));
    }
  }

  private GdeltMentionColumns() {}

  static List<Row> rows(org.segun.ledger.model.Event event) {
    EventRow row = EventRow.of(event);
    if (!row.isToldAsFact()) {
      return List.of();
    }
    return event.claims().stream()
        .map(c -> new Row(row, c, CodePoints.of(c.article().article().text())))
        .toList();
  }

  static List<Column<Row>> all() {
    return List.of(
        Column.whole(
            "GlobalEventID",
            "As in the table of events.",
            r -> GdeltValues.id(r.row().event().id())),
        Column.whole(
            "EventTimeDate",
            "When the ledger first had the event, YYYYMMDDHHMMSS, UTC.",
            r -> GdeltValues.stamp(r.row().firstClaim())),
        Column.whole(
            "MentionTimeDate", "When it had this claim.", r -> GdeltValues.stamp(r.claim())),
        Column.whole(
            "MentionType",
            "1 where the article has an address, else 2.",
            r -> r.article().url().isPresent() ? "1" : "2"),
        Column.text("MentionSourceName", "Who published it.", r -> r.article().outlet().orElse("")),
        Column.text(
            "MentionIdentifier",
            "Address of the article, else its id.",
            r -> r.article().url().orElse(r.article().id())),
        Column.blank("SentenceID", "sentences are not numbered."),
        Column.whole(
            "Actor1CharOffset",
            "Where the first actor stands, in code points.",
            r -> r.at(r.claim().mention().actors())),
        Column.whole(
            "Actor2CharOffset",
            "Where the first recipient stands, in code points.",
            r -> r.at(r.claim().mention().recipients())),
        Column.whole(
            "ActionCharOffset",
            "Where the trigger stands, in code points.",
            r -> String.valueOf(r.points().at(r.claim().mention().trigger().span().start()))),
        Column.whole("InRawText", "Always 1: nothing is rewritten before it is read.", r -> "1"),
        Column.whole(
            "Confidence",
            "Per cent that trigger and type are right.",
            r -> String.valueOf(Math.round(r.claim().mention().confidence() * 100))),
        Column.whole(
            "MentionDocLen",
            "Length of the article's text in code points.",
            r -> String.valueOf(r.points().at(r.article().text().length()))),
        Column.blank("MentionDocTone", "tone is not read."),
        Column.text(
            "MentionDocTranslationInfo",
            "Language that it was read in; nothing is translated.",
            r -> "srclc:" + language(r.article())),
        Column.blank("Extras", "as GDELT has it."));
  }

  private static String language(Article article) {
    try {
      return new Locale(article.language()).getISO3Language();
    } catch (MissingResourceException e) {
      return article.language();
    }
  }
}
