package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.text.Span;

/** An attribution in the making: its content still grows. */
final class Speech {

  final Cue cue;
  final int sentence;
  final int token;
  final Mention mention;
  final List<Span> content = new ArrayList<>();
  Optional<Speaker> speaker;
  boolean direct;

  /**
   * Whether the cue is set apart from what is said ("…, dijo Ban"), so that a quotation may go on
   * without a new one.
   */
  boolean inverted;

  /** Whether the content stands in the sentence before ("Así lo dijo Ban"). */
  boolean back;

  Speech(Cue cue, int sentence, int token, Mention mention, Optional<Speaker> speaker) {
    this.cue = cue;
    this.sentence = sentence;
    this.token = token;
    this.mention = mention;
    this.speaker = speaker;
  }

  void add(Span span) {
    if (span.length() > 0) {
      content.add(span);
    }
  }

  boolean covers(Span span) {
    return content.stream().anyMatch(c -> c.overlaps(span));
  }

  Attribution finish() {
    Optional<Actor> actor = speaker.map(Speaker::actor);
    List<Span> sorted = content.stream().sorted().toList();
    return new Attribution(
        actor,
        speaker.flatMap(Speaker::spoken),
        mention,
        sentence,
        token,
        sorted,
        direct,
        cue.stance(),
        cue.rule());
  }
}
