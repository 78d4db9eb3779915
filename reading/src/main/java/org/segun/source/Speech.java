package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  Attribution finish(Contents contents) {
    List<Span> said = contents.tidy(content);
    return new Attribution(
        speaker.map(Speaker::actor),
        speaker.flatMap(Speaker::spoken),
        mention,
        sentence,
        token,
        said,
        contents.manner(said),
        List.of(),
        cue.stance(),
        cue.rule());
  }
}
