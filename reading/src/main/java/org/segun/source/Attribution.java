package org.segun.source;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.segun.model.Actor;
import org.segun.model.Mention;
import org.segun.model.Source;
import org.segun.text.Span;

/**
 * Somebody says something: PARC's and PolNeAR's source, cue and content.
 *
 * @param speaker who says it, resolved to a name where the text has one; empty where nobody is
 *     named ("se informó que")
 * @param spoken the speaker's words as they stand beside the cue, where they do
 * @param cue the word or phrase that attributes
 * @param sentence index of the cue's sentence
 * @param cueToken index of the cue's head token in its sentence
 * @param content what is said, in one or more stretches, in order and apart from each other; empty
 *     where the cue's content is not in the text
 * @param manner whether it is quoted word for word
 * @param outer those who report that the speaker says it, from the outermost to the innermost;
 *     empty where the article itself does
 * @param stance how the cue presents it: neutral, assertive, doubtful, admitting, denying, warning,
 *     promising, asking, accusing
 * @param truth what the cue says of the truth of what is said
 * @param rule id of the cue's rule
 */
public record Attribution(
    Optional<Actor> speaker,
    Optional<Mention> spoken,
    Mention cue,
    int sentence,
    int cueToken,
    List<Span> content,
    Manner manner,
    List<Source> outer,
    String stance,
    Truth truth,
    String rule) {

  /** Whether at least a part of it is quoted word for word. */
  public boolean direct() {
    return manner != Manner.INDIRECT;
  }

  /**
   * The words of the content; three dots stand where it goes on after a gap.
   *
   * @param text the text of the article
   */
  public String words(String text) {
    return content.stream().map(span -> span.in(text)).collect(Collectors.joining(" \u2026 "));
  }

  /** Whether a mention, say the trigger of an event, stands in the content. */
  public boolean tells(Mention mention) {
    return content.stream().anyMatch(span -> span.contains(mention.span()));
  }

  Attribution reportedBy(List<Source> reporters) {
    return new Attribution(
        speaker, spoken, cue, sentence, cueToken, content, manner, reporters, stance, truth, rule);
  }
}
