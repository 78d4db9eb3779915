package org.segun.app.input;

import java.util.Optional;

/**
 * An entry of a feed.
 *
 * @param id as the feed names it, else its address, else a number in the file
 * @param link address of its page, or empty
 * @param date as written, or empty
 * @param language as written there or for the whole feed, or empty
 * @param outlet title of the feed, or empty
 * @param text a paragraph a line
 * @param whole whether the feed gives it as the whole text and not as a summary
 * @param line where it begins
 */
public record FeedEntry(
    String id,
    String link,
    String title,
    String date,
    String language,
    String outlet,
    String text,
    boolean whole,
    long line) {

  Draft draft() {
    return new Draft(
        link.isEmpty() ? id : link,
        language,
        date,
        title,
        text,
        Optional.of(link).filter(l -> !l.isEmpty()),
        Optional.of(outlet).filter(o -> !o.isEmpty()));
  }
}
