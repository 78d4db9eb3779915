package org.segun.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.segun.Reading;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.model.Source;
import org.segun.source.Attribution;
import org.segun.text.Article;

/** Who says what in an article, for people. */
public final class QuoteText {

  private static final String INDENT = "     ";

  /** Characters of a content that are shown. */
  private static final int LONGEST = 600;

  private final Wording words;
  private final Style style;
  private final Wrap wrap;

  /**
   * @param columns width to break lines at, 0 to break none
   */
  public QuoteText(Wording words, Style style, int columns) {
    this.words = words;
    this.style = style;
    this.wrap = new Wrap(columns);
  }

  /** The article's attributions under a line that says which article it is. */
  public String of(Reading reading) {
    Article article = reading.article();
    int count = reading.attributions().size();
    StringBuilder out =
        new StringBuilder(
            new Heading(words, style, wrap).of(article, words.text("quote-count", count)));
    out.append('\n');
    for (int i = 0; i < count; i++) {
      out.append(i == 0 ? "" : "\n").append(of(i + 1, reading.attributions().get(i), article));
    }
    return out.append('\n').toString();
  }

  private String of(int number, Attribution said, Article article) {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(Locale.ROOT, "%3d  ", number)
            + wrap.line(INDENT, who(said)).substring(INDENT.length()));
    lines.add(wrap.line(INDENT, content(said.words(article.text()))));
    if (!said.outer().isEmpty()) {
      lines.add(wrap.line(INDENT, outer(said)));
    }
    return String.join("\n", lines) + "\n";
  }

  private String who(Attribution said) {
    String who = said.speaker().map(this::actor).orElseGet(() -> words.text("nobody-named"));
    String spoken =
        said.spoken()
            .filter(s -> said.speaker().filter(a -> a.mention().equals(s)).isEmpty())
            .map(s -> " = " + Printable.line(s.text()))
            .orElse("");
    String manner = words.text("manner." + said.manner().name().toLowerCase(Locale.ROOT));
    String stance = words.text("stance." + said.stance());
    return who + spoken + style.faint(" (" + cue(said.cue()) + ") ") + manner + ", " + stance;
  }

  private static String cue(Mention cue) {
    return Printable.line(cue.text());
  }

  private String content(String content) {
    String line = Printable.line(content);
    if (line.length() <= LONGEST) {
      return line;
    }
    int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    return line.substring(0, end) + " \u2026";
  }

  private String outer(Attribution said) {
    return said.outer().stream()
        .map(this::source)
        .map(s -> words.text("according-to", s))
        .collect(Collectors.joining(" \u203A "));
  }

  private String source(Source source) {
    return actor(source.speaker())
        + source.cue().map(c -> style.faint(" (" + cue(c) + ")")).orElse("");
  }

  private String actor(Actor actor) {
    String sector = actor.sector().map(s -> " " + s).orElse("");
    return style.name(Printable.line(actor.mention().text())) + " [" + actor.code() + sector + "]";
  }
}
