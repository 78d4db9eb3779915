package org.segun.app.alert;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.segun.ledger.model.Claim;
import org.segun.model.Actor;
import org.segun.model.EventMention;

/** Writes an RSS 2.0 file of the latest claims, whole or not at all. */
record RssTarget(Path file) implements Target {

  private static final int MOST = 200;

  static Optional<Target> of(String file) {
    try {
      return Optional.of(new RssTarget(Path.of(file)));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  @Override
  public void tell(String alert, List<Claim> fresh, List<Claim> earlier) throws IOException {
    List<Claim> all = new ArrayList<>(fresh);
    all.addAll(earlier);
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<rss version=\"2.0\"><channel>\n<title>").append(escaped(alert));
    xml.append("</title>\n<link>https://segun.invalid/</link>\n<description>");
    xml.append(escaped(alert)).append("</description>\n");
    all.stream().limit(MOST).forEach(claim -> xml.append(item(claim)));
    xml.append("</channel></rss>\n");
    Path whole = file.toAbsolutePath();
    Path draft = whole.resolveSibling(whole.getFileName() + ".new");
    Files.writeString(draft, xml, StandardCharsets.UTF_8);
    Files.move(draft, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private static String item(Claim claim) {
    EventMention mention = claim.mention();
    String title =
        mention.type()
            + " "
            + names(mention.actors())
            + (mention.recipients().isEmpty() ? "" : " \u2192 " + names(mention.recipients()))
            + " ("
            + mention.factuality().code()
            + ")";
    String link =
        claim.article().article().url().map(u -> "<link>" + escaped(u) + "</link>").orElse("");
    String told =
        DateTimeFormatter.RFC_1123_DATE_TIME.format(
            claim.article().added().atOffset(ZoneOffset.UTC));
    return "<item><guid isPermaLink=\"false\">"
        + escaped(claim.id())
        + "</guid><title>"
        + escaped(title)
        + "</title>"
        + link
        + "<description>"
        + escaped(mention.sentence().in(claim.article().article().text()))
        + "</description><pubDate>"
        + told
        + "</pubDate></item>\n";
  }

  private static String names(List<Actor> actors) {
    String names = actors.stream().map(a -> a.mention().text()).collect(Collectors.joining(", "));
    return names.isEmpty() ? "-" : names;
  }

  /** Text that XML 1.0 can hold: what it forbids even in escaped form becomes a blank. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isXml(c) ? c : ' ');
              }
            });
    return safe.toString();
  }

  private static boolean isXml(int c) {
    return c == '\n'
        || c == '\t'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}
