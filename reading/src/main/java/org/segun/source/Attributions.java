package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.segun.model.Actor;
import org.segun.model.EventType;
import org.segun.model.Source;

/** The attributions of one article. */
public interface Attributions {

  /**
   * Types whose events are acts of speech: nobody is the source of what he himself does in saying
   * it.
   */
  Set<EventType> SPEECH_ACTS =
      Set.of(
          EventType.AGREE,
          EventType.SUPPORT,
          EventType.REQUEST,
          EventType.ACCUSE,
          EventType.REJECT,
          EventType.THREATEN);

  /** All, in order of their cues. */
  List<Attribution> all();

  /**
   * Those whose content holds a word, from the outermost to the innermost. An attribution whose cue
   * is the word itself is not among them: a speech act is not its own source.
   *
   * @param sentence index of the sentence
   * @param token index of the word
   */
  List<Attribution> over(int sentence, int token);

  /**
   * The sources of an event: those of {@link #over} who are named, one link for a speaker who
   * reports himself, and for an act of speech without its own speaker.
   *
   * @param sentence index of the trigger's sentence
   * @param token index of the trigger
   * @param type what happens
   * @param actors who does it
   */
  default List<Source> sources(int sentence, int token, EventType type, List<Actor> actors) {
    List<Source> chain = new ArrayList<>();
    for (Attribution attribution : over(sentence, token)) {
      Optional<Actor> speaker = attribution.speaker();
      if (speaker.isEmpty() || SPEECH_ACTS.contains(type) && isOneOf(speaker.get(), actors)) {
        continue;
      }
      if (!chain.isEmpty() && isSame(chain.get(chain.size() - 1).speaker(), speaker.get())) {
        chain.remove(chain.size() - 1);
      }
      chain.add(new Source(speaker.get(), Optional.of(attribution.cue())));
    }
    return chain;
  }

  private static boolean isOneOf(Actor speaker, List<Actor> actors) {
    return actors.stream().anyMatch(a -> isSame(a, speaker));
  }

  /**
   * Whether two mentions name one speaker: the same words, or one the end of the other ("Ban
   * Ki-moon" and "Ban").
   */
  private static boolean isSame(Actor a, Actor b) {
    String one = a.mention().text();
    String other = b.mention().text();
    return a.mention().span().overlaps(b.mention().span())
        || one.equals(other)
        || one.startsWith(other + " ")
        || other.startsWith(one + " ")
        || one.endsWith(" " + other)
        || other.endsWith(" " + one);
  }
}
