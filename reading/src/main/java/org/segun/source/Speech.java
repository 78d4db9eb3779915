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

  /** Whether it is told by the way ("como sostiene Ban"), so that it is nobody's turn. */
  boolean aside;

  /** Whether the content stands in the sentence before ("Así lo dijo Ban"). */
  boolean back;

  Speech(Cue cue, int sentence, int token, Mention mention, Optional<Speaker> speaker) {
    this.cue = cue;
    this.sentence = sentence;
    this.token = token;
    this.mention = mention;
    this.speaker = speaker;
  }

  /** Where the cue and, if he stands behind it, its speaker end. */
  int end() {
    return Math.max(
        mention.span().end(), speaker.flatMap(Speaker::spoken).map(s -> s.span().end()).orElse(0));
  }

  void add(Span span) {
    if (span.length() > 0) {
      content.add(span);
    }
  }

  /** Leaves out what stands outside a stretch; all stays where nothing stands in it. */
  void clip(Span limits) {
    List<Span> inside = new ArrayList<>();
    for (Span span : content) {
      int start = Math.max(span.start(), limits.start());
      int end = Math.min(span.end(), limits.end());
      if (end > start) {
        inside.add(new Span(start, end));
      }
    }
    if (!inside.isEmpty()) {
      content.clear();
      content.addAll(inside);
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
        cue.truth(),
        cue.rule());
  }
}
