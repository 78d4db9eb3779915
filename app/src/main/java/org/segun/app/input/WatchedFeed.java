package org.segun.app.input;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.segun.app.web.Fetched;
import org.segun.app.web.Fetcher;
import org.segun.app.web.WebAddress;
import org.segun.app.web.WebException;
import org.segun.app.xml.XmlException;
import org.segun.app.xml.XmlLimits;
import org.segun.app.xml.XmlStream;

/** The entries of a feed that was fetched, with their pages where the feed has only summaries. */
public final class WatchedFeed {

  private static final int SERVER_ERROR = 500;

  private final InputOptions options;
  private final Fetcher fetcher;
  private final boolean fullText;
  private final Predicate<String> known;
  private final LanguageGuess guess = LanguageGuess.standard();

  /**
   * @param fullText whether pages are fetched
   * @param known whether the article of an address need not be fetched
   */
  public WatchedFeed(
      InputOptions options, Fetcher fetcher, boolean fullText, Predicate<String> known) {
    this.options = options;
    this.fetcher = fetcher;
    this.fullText = fullText;
    this.known = known;
  }

  /** A problem with a feed as a whole. */
  public static Item problem(String feed, WebException e) {
    return new Item.Problem(Where.in(feed), new InputException(e).complaint());
  }

  /**
   * Hands over what a feed has, as far as it can be read.
   *
   * @param name the feed's address as the user wrote it
   * @param more asked before each entry whether to go on
   */
  public void read(
      Fetched feed, String name, Consumer<Item> sink, java.util.function.BooleanSupplier more) {
    Desk desk = new Desk(options, guess, sink);
    byte[] bytes = feed.content().bytes();
    if (XmlKind.of(java.util.Arrays.copyOf(bytes, Math.min(bytes.length, 8192))) != XmlKind.FEED) {
      desk.refuse(Where.in(name), new InputException("not-a-feed"));
      return;
    }
    Tally tally = new Tally();
    FeedEntries entries = new FeedEntries(name);
    try {
      XmlStream xml =
          XmlStream.open(
              Document.afterBlanks(
                  new java.io.BufferedInputStream(new ByteArrayInputStream(bytes))),
              XmlLimits.of(options.limits().documentBytes()));
      for (var entry = entries.next(xml);
          entry.isPresent() && more.getAsBoolean();
          entry = entries.next(xml)) {
        take(entry.get(), feed.address(), desk, name, tally);
      }
    } catch (XmlException e) {
      desk.refuse(new Where(name, e.line()), XmlFile.complaint(e));
    } catch (IOException e) {
      desk.refuse(Where.in(name), new InputException("unreadable", String.valueOf(e.getMessage())));
    }
    tally.tell(desk, Where.in(name));
  }

  private void take(FeedEntry entry, URI feed, Desk desk, String name, Tally tally)
      throws IOException {
    Where where = new Where(name, entry.line());
    try {
      String link = entry.link().isEmpty() ? "" : WebAddress.resolve(feed, entry.link()).toString();
      Draft draft = link.isEmpty() ? entry.draft() : entry.draft().at(link);
      if (fullText && !entry.whole() && !link.isEmpty()) {
        if (known.test(link)) {
          return;
        }
        draft = page(draft, link, desk, where);
      }
      if (!draft.text().isBlank()) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        desk.offer(Page.captured(draft, today, tally), where);
      }
    } catch (InputException e) {
      skip(e, tally, desk, where);
    } catch (WebException e) {
      desk.refuse(where, new InputException(e));
    }
  }

  private static void skip(InputException e, Tally tally, Desk desk, Where where) {
    try {
      tally.skip(e);
    } catch (InputException told) {
      desk.refuse(where, told);
    }
  }

  /** The page of an entry; its summary where the page is not to be had. */
  private Draft page(Draft entry, String link, Desk desk, Where where)
      throws WebException, IOException {
    try {
      Fetched fetched = fetcher.fetch(WebAddress.parse(link));
      if (!FetchedPage.isPage(fetched.content())) {
        throw new InputException("html-no-article");
      }
      Draft page = FetchedPage.page(fetched).at(link);
      Draft titled = page.title().isBlank() ? page.titled(entry.title()) : page;
      return page.date().isBlank() ? titled.dated(entry.date()) : titled;
    } catch (InputException e) {
      desk.say(where, Complaint.of("page-not-read", link, e.complaint().key()));
      return entry;
    } catch (WebException e) {
      boolean gone =
          e.key().equals("web-robots")
              || (e.key().equals("web-status") && (int) e.details().get(0) < SERVER_ERROR);
      if (!gone) {
        throw e;
      }
      desk.say(where, Complaint.of("page-not-read", link, e.key()));
      return entry;
    }
  }
}
