package org.segun.app.input;

import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;

/** What is known of a page from where it was found. */
final class Page {

  private Page() {}

  /** An address as an archive writes it: some put it between angle brackets. */
  static String address(String written) {
    String stripped = written.strip();
    return stripped.startsWith("<") && stripped.endsWith(">")
        ? stripped.substring(1, stripped.length() - 1)
        : stripped;
  }

  /**
   * A draft with the day of its capture as its date where it has none of its own; such a date is
   * approximate, and says so in EDTF ({@code 2024-05-03~}).
   *
   * @param captured time stamp, or empty
   */
  static Draft captured(Draft draft, String captured, Tally tally) {
    if (!draft.date().isBlank() && Dates.read(draft.date()).isPresent()) {
      return draft;
    }
    if (Dates.read(captured).orElse(null) instanceof EdtfDate day) {
      tally.datedByCapture();
      Edtf about = new EdtfDate(day.year(), day.month(), day.day(), day.precision(), "~");
      return draft.dated(about.toString());
    }
    return draft;
  }
}
