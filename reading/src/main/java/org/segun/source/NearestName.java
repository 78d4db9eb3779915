package org.segun.source;

import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.text.Span;

/**
 * Moves a person's mention to the place before the cue where the name was written last, if only in
 * part ("Reina").
 */
final class NearestName {

  /** How far back a name is looked for, in characters. */
  private static final int REACH = 3000;

  private static final int SHORTEST = 3;

  private final String text;

  NearestName(String text) {
    this.text = text;
  }

  Optional<Speaker> before(int offset, Optional<Speaker> speaker) {
    return speaker.map(s -> s.isPerson() && s.isNamed() ? nearer(offset, s) : s);
  }

  private Speaker nearer(int offset, Speaker speaker) {
    Span known = speaker.actor().mention().span();
    if (known.end() > offset) {
      return speaker;
    }
    String name = speaker.actor().mention().text();
    String first = name.substring(0, Math.max(0, name.indexOf(' ')));
    String last = name.substring(name.lastIndexOf(' ') + 1);
    int from = Math.max(known.end(), offset - REACH);
    Span nearest = later(occurrence(last, from, offset), occurrence(first, from, offset));
    if (nearest.length() == 0) {
      return speaker;
    }
    Actor actor = speaker.actor();
    return new Speaker(
        new Actor(Mention.of(text, nearest), actor.code(), actor.sector()), speaker.spoken(), true);
  }

  private static Span later(Span a, Span b) {
    return a.compareTo(b) >= 0 ? a : b;
  }

  /** The last place of a word between two offsets; an empty span where there is none. */
  private Span occurrence(String word, int from, int to) {
    if (word.length() < SHORTEST || !Character.isUpperCase(word.charAt(0))) {
      return new Span(0, 0);
    }
    String stretch = text.substring(from, to);
    int at = stretch.lastIndexOf(word);
    while (at >= 0) {
      if (isWord(from + at, from + at + word.length())) {
        return new Span(from + at, from + at + word.length());
      }
      at = stretch.lastIndexOf(word, at - 1);
    }
    return new Span(0, 0);
  }

  private boolean isWord(int start, int end) {
    return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }
}
