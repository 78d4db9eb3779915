package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import org.segun.ledger.link.Contradiction;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.model.EventType;
import org.segun.model.Mention;
import org.segun.model.Source;
import org.segun.text.Article;
import org.segun.text.Span;

/**
 * One page for people, complete in itself: no script, no style and no picture from elsewhere, and
 * every text of an article written as text.
 */
final class HtmlReport implements Export<Event> {

  private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'";

  private static final String STYLE =
      "body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;"
          + "color:#1b1b1b;background:#fff}"
          + "article{border-top:1px solid #767676;padding:.5rem 0}"
          + "h2{font-size:1.1rem;margin:.5rem 0}dl{display:grid;grid-template-columns:9rem 1fr;"
          + "margin:0}dt{color:#595959}dd{margin:0}blockquote{margin:.3rem 0;padding-left:.8rem;"
          + "border-left:3px solid #b0b0b0}.contradiction{color:#a40000;font-weight:600}"
          + "table{border-collapse:collapse}td,th{padding:.1rem .8rem .1rem 0;text-align:left}";

  private final Xml xml;
  private final ResourceBundle words;
  private final Map<EventType, Integer> counts = new EnumMap<>(EventType.class);
  private int events;
  private int tellings;

  HtmlReport(OutputStream out, Locale language) throws IOException {
    Locale known = language.getLanguage().equals("es") ? new Locale("es") : Locale.ENGLISH;
    this.words =
        ResourceBundle.getBundle(
            "org.segun.ledger.export.report",
            known,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.xml = Xml.page(out);
    xml.start("html", "lang", known.getLanguage()).start("head").empty("meta", "charset", "utf-8");
    xml.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
    xml.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    xml.text("title", word("title")).text("style", STYLE).end().start("body").start("main");
    xml.text("h1", word("title")).text("p", word("introduction"));
  }

  private String word(String key) {
    return words.getString(key);
  }

  @Override
  public void add(Event event) throws IOException {
    EventRow row = EventRow.of(event);
    counts.merge(row.sum().type(), 1, Integer::sum);
    events++;
    tellings += event.claims().size();
    xml.line().start("article", "id", event.id()).text("h2", Route.title(row), "dir", "auto");
    facts(row);
    for (Contradiction contradiction : row.sum().contradictions()) {
      xml.text("p", word("contradiction") + " " + contradiction.why(), "class", "contradiction");
    }
    for (Claim claim : event.claims()) {
      telling(claim);
    }
    xml.end();
  }

  private void facts(EventRow row) throws IOException {
    xml.start("dl");
    fact("time", row.sum().time().map(Object::toString).orElse(""));
    fact("places", Told.joined(row.sum().places(), p -> place(p.name(), p.country())));
    fact(
        "goods",
        Told.joined(
            row.sum().goods(), g -> EventColumns.words(g) + " (" + EventColumns.quantity(g) + ")"));
    fact("asserted", row.named(row.sum().asserting()));
    fact("denied", row.named(row.sum().denying()));
    fact("hedged", row.named(row.sum().hedging()));
    fact("independent", String.valueOf(row.sum().independentSources()));
    xml.end();
  }

  private static String place(String name, String country) {
    return name + " [" + country + "]";
  }

  private void fact(String key, String value) throws IOException {
    if (!value.isEmpty()) {
      xml.text("dt", word(key)).text("dd", value, "dir", "auto");
    }
  }

  /** The sentence with its trigger marked, who says so, and where. */
  private void telling(Claim claim) throws IOException {
    Article article = claim.article().article();
    Span trigger = claim.mention().trigger().span();
    Span sentence = claim.mention().sentence().join(trigger);
    xml.start("blockquote", "dir", "auto", "lang", article.language());
    xml.characters(article.text().substring(sentence.start(), trigger.start()));
    xml.text("mark", trigger.in(article.text()));
    xml.characters(article.text().substring(trigger.end(), sentence.end())).end();
    xml.start("p").characters(chain(claim.mention().sources()));
    xml.characters("[" + claim.mention().factuality().code() + "] ");
    source(article);
    xml.end();
  }

  private String chain(List<Source> sources) {
    StringBuilder chain = new StringBuilder();
    for (Source source : sources) {
      String cue = source.cue().map(Mention::text).map(c -> " (" + c + ")").orElse("");
      chain.append(chain.isEmpty() ? word("according-to") + " " : " \u203A ");
      chain.append(source.speaker().mention().text()).append(cue);
    }
    return chain.isEmpty() ? "" : chain + " ";
  }

  private void source(Article article) throws IOException {
    String date = article.date().map(d -> ", " + d).orElse("");
    String name = article.outlet().orElse(article.id()) + date;
    String url = article.url().filter(FtmEvents::isAddress).orElse("");
    if (url.isEmpty()) {
      xml.characters(name);
    } else {
      xml.start("a", "href", url, "rel", "noopener noreferrer").characters(name).end();
    }
  }

  @Override
  public void close() throws IOException {
    xml.line().start("section").text("h2", word("counts")).start("table");
    for (Map.Entry<EventType, Integer> count : counts.entrySet()) {
      xml.start("tr").text("td", count.getKey().name());
      xml.text("td", String.valueOf(count.getValue())).end();
    }
    xml.start("tr").text("th", word("events")).text("td", String.valueOf(events)).end();
    xml.start("tr").text("th", word("tellings")).text("td", String.valueOf(tellings)).end();
    xml.close();
  }
}
