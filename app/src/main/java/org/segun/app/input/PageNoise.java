package org.segun.app.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Takes out of a page what is not its article: scripts, navigation, advertisements, links to other
 * stories.
 */
final class PageNoise {

  private static final String NEVER_TEXT =
      "script, style, noscript, template, nav, aside, footer, form, button, select, iframe, svg, object, dialog,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner], [role=search]";

  /**
   * Elements that hold more than this share of the page's text are the article, whatever they are
   * called.
   */
  private static final double TOO_MUCH_TO_DROP = 0.5;

  private static final Set<String> WORDS = words();

  private PageNoise() {}

  private static Set<String> words() {
    try (InputStream in = PageNoise.class.getResourceAsStream("page-noise.txt")) {
      if (in == null) {
        throw new IllegalStateException("page-noise.txt is missing");
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(String::strip)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void remove(Document page) {
    page.select(NEVER_TEXT).remove();
    int all = page.text().length();
    Set<Element> noise = new HashSet<>();
    for (Element element : page.body().select("*")) {
      if (element != page.body()
          && isNamedNoise(element)
          && element.text().length() < all * TOO_MUCH_TO_DROP) {
        noise.add(element);
      }
    }
    noise.forEach(Element::remove);
    page.body().children().stream()
        .filter(e -> e.normalName().equals("header"))
        .forEach(Element::remove);
  }

  private static boolean isNamedNoise(Element element) {
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    int start = 0;
    for (int i = 0; i <= names.length(); i++) {
      if (i == names.length() || !Character.isLetterOrDigit(names.charAt(i))) {
        if (i > start && WORDS.contains(names.substring(start, i))) {
          return true;
        }
        start = i + 1;
      }
    }
    return false;
  }
}
