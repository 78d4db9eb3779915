package org.segun.app.input;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Counts what is not told one by one, since an archive holds thousands of it. */
final class Tally {

  private final Map<String, Integer> languages = new TreeMap<>();
  private int withoutArticle;
  private int datedByCapture;

  void datedByCapture() {
    datedByCapture++;
  }

  /**
   * Counts a page that was passed over.
   *
   * @throws InputException the reason given, if it is one to be told by itself
   */
  void skip(InputException reason) throws InputException {
    switch (reason.complaint().key()) {
      case "language-without-rules" ->
          languages.merge(String.valueOf(reason.complaint().details().get(0)), 1, Integer::sum);
      case "html-no-article", "language-unclear", "not-text" -> withoutArticle++;
      default -> throw reason;
    }
  }

  void tell(Desk desk, Where where) {
    if (datedByCapture > 0) {
      desk.say(where, Complaint.of("dated-by-capture", datedByCapture));
    }
    if (withoutArticle > 0) {
      desk.say(where, Complaint.of("pages-without-article", withoutArticle));
    }
    if (!languages.isEmpty()) {
      String counts =
          languages.entrySet().stream()
              .map(e -> e.getKey() + " " + e.getValue())
              .collect(Collectors.joining(", "));
      desk.say(where, Complaint.of("pages-in-other-languages", counts));
    }
  }
}
