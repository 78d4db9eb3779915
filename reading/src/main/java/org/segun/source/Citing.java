package org.segun.source;

import java.util.List;
import org.segun.text.Span;

/**
 * Gives whoever is cited ("el diario, que cita a dos diplomáticos, informó que …") the words of the
 * one who cites him, as the inner one of the two.
 */
final class Citing {

  /** How many cues may lie between a citing and the one whose words it bears on. */
  private static final int REACH = 3;

  private Citing() {}

  /** Settles them all; the speeches are in order of their cues. */
  static void settle(List<Speech> speeches) {
    for (int i = 0; i < speeches.size(); i++) {
      if (speeches.get(i).cue.kind() == Cue.Kind.CITING) {
        settle(speeches, i);
      }
    }
  }

  private static void settle(List<Speech> speeches, int at) {
    Speech cited = speeches.get(at);
    for (int distance = 1; distance <= REACH; distance++) {
      for (int i : new int[] {at - distance, at + distance}) {
        if (i >= 0 && i < speeches.size() && isHost(speeches.get(i), cited)) {
          take(speeches.get(i), cited);
          return;
        }
      }
    }
  }

  /** Whether a speech of the same sentence has a speaker who stands before the citing. */
  private static boolean isHost(Speech host, Speech cited) {
    return host.sentence == cited.sentence
        && host.cue.kind() != Cue.Kind.CITING
        && !host.content.isEmpty()
        && host.speaker
            .flatMap(Speaker::spoken)
            .filter(s -> s.span().start() < cited.mention.span().start())
            .isPresent();
  }

  private static void take(Speech host, Speech cited) {
    int after = cited.end();
    cited.content.clear();
    for (Span span : host.content) {
      int start = span.contains(cited.mention.span()) ? after : span.start();
      if (start < span.end()) {
        cited.add(new Span(start, span.end()));
      }
    }
    if (!host.covers(cited.mention.span())) {
      host.add(cited.mention.span());
    }
  }
}
