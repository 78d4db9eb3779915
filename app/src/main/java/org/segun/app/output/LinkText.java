package org.segun.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.segun.edtf.Edtf;
import org.segun.ledger.link.Contradiction;
import org.segun.ledger.link.EventSummary;
import org.segun.ledger.link.Evidence;
import org.segun.ledger.link.Link;
import org.segun.ledger.link.Tie;
import org.segun.ledger.link.Voice;
import org.segun.ledger.model.Claim;

/** Why the tellings of an event are taken for one, in sentences. */
public final class LinkText {

  private static final String INDENT = "     ";

  private final Wording words;
  private final Style style;
  private final EventLine line;
  private final Wrap wrap;

  /**
   * @param columns width to break lines at, 0 to break none
   */
  public LinkText(Wording words, Style style, int columns) {
    this.words = words;
    this.style = style;
    this.line = new EventLine(words, style);
    this.wrap = new Wrap(columns);
  }

  /**
   * The event, its tellings each with who stands behind it, what contradicts what, and why the
   * tellings are linked.
   */
  public String of(EventSummary event, List<Claim> claims, List<Link> links, List<Tie> ties) {
    List<String> lines = new ArrayList<>();
    lines.add(line.of(event));
    lines.add("");
    Map<String, Integer> numbers = new java.util.HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      numbers.put(claims.get(i).id(), i + 1);
      lines.add(telling(i + 1, claims.get(i), event.voices().get(i)));
      lines.add(sentence(claims.get(i)));
    }
    lines.add("");
    event.contradictions().forEach(c -> lines.add(wrap.line("", contradiction(c, numbers))));
    ties.forEach(t -> lines.add(wrap.line("", tie(t, numbers))));
    links.forEach(l -> lines.add(wrap.line("", link(l, numbers))));
    if (links.isEmpty() && ties.isEmpty()) {
      lines.add(words.text("event-one-telling"));
    }
    return String.join("\n", lines) + "\n";
  }

  private String telling(int number, Claim claim, Voice voice) {
    String date = claim.article().article().date().map(Edtf::toString).orElse("-");
    String stance = words.text("stance-of." + voice.stance().name().toLowerCase(Locale.ROOT));
    return String.format(Locale.ROOT, "%3d  ", number)
        + date
        + "  "
        + Printable.line(voice.speaker())
        + " "
        + stance
        + "  "
        + voice.factuality().code()
        + "  "
        + style.faint(
            words.text("origin", voice.origin() + 1)
                + "  "
                + Printable.line(claim.article().article().id())
                + "  "
                + claim.id());
  }

  private String sentence(Claim claim) {
    return wrap.line(
        INDENT,
        Excerpt.of(
            claim.article().article().text(),
            claim.mention().sentence(),
            claim.mention().trigger().span(),
            style));
  }

  private String contradiction(Contradiction contradiction, Map<String, Integer> numbers) {
    return words.text(
        "contradiction." + contradiction.kind().name().toLowerCase(Locale.ROOT),
        numbered(contradiction.one(), numbers),
        Printable.line(contradiction.details().get(0)),
        numbered(contradiction.other(), numbers),
        Printable.line(contradiction.details().get(1)));
  }

  private String tie(Tie tie, Map<String, Integer> numbers) {
    return words.text(
        tie.together() ? "tied-together" : "tied-apart",
        numbered(List.of(tie.one()), numbers),
        numbered(List.of(tie.other()), numbers));
  }

  private String link(Link link, Map<String, Integer> numbers) {
    String evidence =
        link.evidence().stream().map(this::evidence).collect(Collectors.joining("; "));
    boolean inOrder = numbers.getOrDefault(link.one(), 0) <= numbers.getOrDefault(link.other(), 0);
    return words.text(
        "link",
        numbered(List.of(inOrder ? link.one() : link.other()), numbers),
        numbered(List.of(inOrder ? link.other() : link.one()), numbers),
        evidence,
        String.format(Locale.ROOT, "%.1f", link.score()));
  }

  private String evidence(Evidence evidence) {
    return words.text(
            "evidence." + evidence.kind().name().toLowerCase(Locale.ROOT),
            Printable.line(evidence.detail()))
        + String.format(Locale.ROOT, " (%+.1f)", evidence.weight());
  }

  /** The numbers of claims of this event; of others their ids. */
  private static String numbered(List<String> claims, Map<String, Integer> numbers) {
    return claims.stream()
        .map(c -> numbers.containsKey(c) ? String.valueOf(numbers.get(c)) : c)
        .collect(Collectors.joining(", "));
  }
}
