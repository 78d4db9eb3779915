package org.segun.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.actor.Participant;
import org.segun.model.EventType;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * The events of an article so far with those who play a role in them, since the same attack is told
 * again without its attacker, and who accuses of an attack accuses the attacker. Belongs to one
 * article.
 */
public final class Precedents {

  private static final int NEAR = 4;

  private final List<Precedent> events = new ArrayList<>();

  /** An event whose cast is known. */
  private record Precedent(
      int sentence,
      int token,
      String lemma,
      EventType type,
      List<Participant> actors,
      List<Participant> recipients) {

    /** {@code A}, {@code R}, or nothing: what a participant was in it. */
    String roleOf(Span mention, String text) {
      if (isAmong(actors, mention, text)) {
        return "A";
      }
      return isAmong(recipients, mention, text) ? "R" : "";
    }

    private static boolean isAmong(List<Participant> cast, Span mention, String text) {
      for (Participant p : cast) {
        Span other = p.actor().mention().span();
        if (other.equals(mention) || other.in(text).equals(mention.in(text))) {
          return true;
        }
      }
      return false;
    }
  }

  /** Remembers an event. */
  public void add(
      int sentence,
      int token,
      String lemma,
      EventType type,
      List<Participant> actors,
      List<Participant> recipients) {
    events.add(new Precedent(sentence, token, lemma, type, actors, recipients));
  }

  /**
   * Those who played a role in the last event of the same word, or in the events below the word in
   * its sentence.
   */
  List<Participant> participants(Candidate candidate, Sentence s) {
    List<Participant> found = new ArrayList<>();
    last(candidate.lemma(), candidate)
        .ifPresent(
            p -> {
              found.addAll(p.actors());
              found.addAll(p.recipients());
            });
    for (Precedent p : events) {
      if (isBelow(p, candidate, s)) {
        found.addAll(p.actors());
        found.addAll(p.recipients());
      }
    }
    return found;
  }

  /** What a participant was in the events to which this one is likely tied. */
  void describe(
      Features f, Candidate candidate, Sense sense, Sentence s, Participant who, String text) {
    Span mention = who.actor().mention().span();
    String type = String.valueOf(sense.type());
    last(candidate.lemma(), candidate).ifPresent(p -> add(f, type, "kin", p.roleOf(mention, text)));
    for (Precedent p : events) {
      if (isBelow(p, candidate, s)) {
        add(f, type, "inner", p.type() + p.roleOf(mention, text));
      }
    }
    for (int i = events.size() - 1; i >= 0; i--) {
      Precedent p = events.get(i);
      if (p.type() == sense.type() && candidate.sentence() - p.sentence() <= NEAR) {
        add(f, type, "sametype", p.roleOf(mention, text));
        break;
      }
    }
  }

  private static void add(Features f, String type, String name, String role) {
    f.addWith(type, name, role.isEmpty() ? "-" : role);
  }

  private Optional<Precedent> last(String lemma, Candidate candidate) {
    for (int i = events.size() - 1; i >= 0; i--) {
      Precedent p = events.get(i);
      if (p.lemma().equals(lemma)
          && !(p.sentence() == candidate.sentence() && p.token() == candidate.token())) {
        return Optional.of(p);
      }
    }
    return Optional.empty();
  }

  private static boolean isBelow(Precedent p, Candidate candidate, Sentence s) {
    return p.sentence() == candidate.sentence()
        && p.token() != candidate.token()
        && s.dominates(candidate.token(), p.token());
  }
}
