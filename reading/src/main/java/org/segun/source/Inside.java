package org.segun.source;

import java.util.Iterator;
import java.util.List;
import org.segun.text.Span;

/**
 * Holds what is said inside a quotation to that quotation: in "«El rey nos dijo que no», contó el
 * ministro" the king's words end with the mark.
 */
final class Inside {

  /** Shorter quotations are words held at arm's length. */
  private static final int SHORTEST = 24;

  private final List<Span> quotations;

  Inside(List<Quotation> quotations) {
    this.quotations =
        quotations.stream()
            .filter(q -> q.depth() == 0)
            .map(Quotation::span)
            .filter(s -> s.length() >= SHORTEST)
            .toList();
  }

  /**
   * Clips the contents of speeches, which are in order of their cues; a name before a colon is
   * spoken to there, and speaks not.
   */
  void clip(List<Speech> speeches) {
    int at = 0;
    for (Iterator<Speech> i = speeches.iterator(); i.hasNext(); ) {
      Speech speech = i.next();
      Span cue = speech.mention.span();
      while (at < quotations.size() && quotations.get(at).end() <= cue.start()) {
        at++;
      }
      if (at < quotations.size() && quotations.get(at).contains(cue)) {
        if (speech.cue.kind() == Cue.Kind.AFTER_NAME) {
          i.remove();
        }
        speech.clip(quotations.get(at));
      }
    }
  }
}
