package org.segun.app.input;

import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.text.Article;

/**
 * An article as its file tells it, before the user's options and language detection.
 *
 * @param id name in the file, or the file's name
 * @param language as written, or empty
 * @param date as written, or empty
 */
record Draft(
    String id,
    String language,
    String date,
    String title,
    String text,
    Optional<String> url,
    Optional<String> outlet) {

  static Draft plain(String id, String text) {
    return new Draft(id, "", "", "", text, Optional.empty(), Optional.empty());
  }

  /** The same from a known address, which names it. */
  Draft at(String address) {
    return new Draft(address, language, date, title, text, Optional.of(address), outlet);
  }

  Draft titled(String otherTitle) {
    return new Draft(id, language, date, otherTitle, text, url, outlet);
  }

  Draft dated(String otherDate) {
    return new Draft(id, language, otherDate, title, text, url, outlet);
  }

  Article finish(String knownLanguage, Optional<Edtf> knownDate) {
    return new Article(id, knownLanguage, knownDate, title, text, url, outlet);
  }
}
