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

  /** Stances that add nothing where a speaker reports himself ("«Creemos que …», dijo"). */
  Set<String> PLAIN = Set.of("neutral", "doubtful");

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
   * Those whose content touches a sentence or whose cue stands in it or in the one before, in order
   * of their cues.
   *
   * @param sentence index of the sentence
   */
  List<Attribution> near(int sentence);

  /**
   * The attributions that make up an event's chain of sources, outermost first: those of {@link
   * #over} whose speaker is known, one for a speaker who reports himself, and for an act of speech
   * without its own speaker.
   *
   * @param sentence index of the trigger's sentence
   * @param token index of the trigger
   * @param type what happens
   * @param actors who does it
   */
  default List<Attribution> governing(int sentence, int token, EventType type, List<Actor> actors) {
    return ruled(over(sentence, token), type, actors);
  }

  /**
   * The sources of an event: the speakers of {@link #governing}, with its parameters, each with his
   * cue.
   */
  default List<Source> sources(int sentence, int token, EventType type, List<Actor> actors) {
    List<Source> sources = new ArrayList<>();
    for (Attribution attribution : governing(sentence, token, type, actors)) {
      attribution
          .speaker()
          .ifPresent(s -> sources.add(new Source(s, Optional.of(attribution.cue()))));
    }
    return sources;
  }

  /** Those of a list, outermost first, who are named and do not just do what they say. */
  static List<Attribution> ruled(List<Attribution> over, EventType type, List<Actor> actors) {
    boolean act = SPEECH_ACTS.contains(type);
    return joined(
        over.stream()
            .filter(a -> !act || a.speaker().filter(s -> isOneOf(s, actors)).isEmpty())
            .toList());
  }

  /**
   * Those of a list who are named, one for a speaker who reports himself: the inner one, save where
   * that only says again that he speaks.
   */
  static List<Attribution> joined(List<Attribution> over) {
    List<Attribution> chain = new ArrayList<>();
    Optional<Actor> last = Optional.empty();
    for (Attribution attribution : over) {
      Optional<Actor> speaker = attribution.speaker();
      if (speaker.isEmpty()) {
        continue;
      }
      if (last.isPresent() && isSame(last.get(), speaker.get())) {
        if (PLAIN.contains(attribution.stance())) {
          continue;
        }
        chain.remove(chain.size() - 1);
      }
      chain.add(attribution);
      last = speaker;
    }
    return chain;
  }

  /** Whether a speaker is one of some actors. */
  static boolean isOneOf(Actor speaker, List<Actor> actors) {
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
