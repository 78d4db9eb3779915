package org.segun.app.output;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.ledger.store.Correction;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.Source;

/** Claims of a ledger for people: in one line, or whole. */
public final class ClaimText {

  private static final String BETWEEN = "  ";

  private final Wording words;
  private final Style style;
  private final EventText events;
  private final ArticleText articles;

  /**
   * @param columns width to break lines at, 0 to break none
   */
  public ClaimText(Wording words, Style style, int columns) {
    this.words = words;
    this.style = style;
    this.events = new EventText(words, style, columns);
    this.articles = new ArticleText(words, style, columns);
  }

  /** Id, time, type, who and whom, certainty and source, in one line without a break. */
  public String line(Claim claim) {
    EventMention mention = claim.mention();
    String time =
        mention
            .time()
            .map(t -> t.value().toString())
            .or(() -> claim.article().article().date().map(Edtf::toString).map(d -> "~" + d))
            .orElse("-");
    String whom = mention.recipients().isEmpty() ? "" : " \u2192 " + actors(mention.recipients());
    String said =
        mention.sources().isEmpty()
            ? ""
            : BETWEEN + words.text("according-to", sources(mention.sources()));
    return style.faint(claim.id())
        + BETWEEN
        + time
        + BETWEEN
        + style.type(mention.type().name())
        + " "
        + style.trigger(Printable.line(mention.trigger().text()))
        + BETWEEN
        + (mention.actors().isEmpty() ? "-" : actors(mention.actors()))
        + whom
        + BETWEEN
        + mention.factuality().code()
        + said
        + BETWEEN
        + style.faint(Printable.line(claim.article().article().id()));
  }

  private static String sources(List<Source> sources) {
    return sources.stream().map(s -> actor(s.speaker())).collect(Collectors.joining(" \u203A "));
  }

  private static String actors(List<Actor> actors) {
    return actors.stream().map(ClaimText::actor).collect(Collectors.joining(", "));
  }

  private static String actor(Actor actor) {
    return Printable.line(actor.mention().text()) + " [" + actor.code() + "]";
  }

  /** Which article, and how many claims are shown of it. */
  public String heading(StoredArticle article, int count) {
    return articles.heading(article.article(), count)
        + "\n     "
        + style.faint(
            article.id()
                + "  "
                + article.added()
                + "  "
                + article.rules()
                + article.article().url().map(u -> "  " + Printable.line(u)).orElse(""));
  }

  /**
   * A claim with all its fields.
   *
   * @param event id of the event that it is linked into
   */
  public String whole(int number, Claim claim, Optional<String> event) {
    return events.of(number, claim.mention(), claim.article().article().text())
        + "     "
        + style.faint(claim.id() + event.map(e -> "  " + e).orElse(""))
        + "\n";
  }

  /** What was changed by hand, in one line. */
  public String correction(Correction correction) {
    String change =
        correction.field().equals(Correction.REJECT)
            ? correction.field()
            : correction.field() + ": " + correction.before() + " \u2192 " + correction.value();
    String undone =
        correction.undone().map(at -> "  (" + words.text("undone", at) + ")").orElse("");
    return style.faint(correction.at() + "  " + Printable.line(correction.who()) + "  ")
        + Printable.line(change)
        + undone;
  }
}
