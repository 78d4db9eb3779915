package org.segun.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Splits a plural description that names several states: "the ministers of Peru and Chile", "the
 * Peruvian and the Chilean chancellor" under one noun.
 */
final class Groups {

  private static final int MAX_MEMBERS = 12;
  private static final int MAX_DEPTH = 2;

  private final ArticleActors actors;
  private final ActorLexicon lexicon;

  Groups(ArticleActors actors, ActorLexicon lexicon) {
    this.actors = actors;
    this.lexicon = lexicon;
  }

  /** The states named, in order; empty unless there are several. */
  List<Participant> of(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (!token.is("NOUN") || token.morphology().number() != Morphology.Number.PLURAL) {
      return List.of();
    }
    Optional<Participant> group = actors.at(sentence.index(), head);
    if (group.filter(p -> p.kind().isActor()).isEmpty()) {
      return List.of();
    }
    List<Participant> members = new ArrayList<>();
    collect(sentence, head, MAX_DEPTH, members);
    return members.size() > 1 ? List.copyOf(members) : List.of();
  }

  private void collect(Sentence sentence, int noun, int depth, List<Participant> members) {
    for (int child : sentence.children(noun)) {
      boolean owner = sentence.has(child, "nmod") && child > noun && isOwned(sentence, child);
      boolean adjective = sentence.has(child, "amod") && child > noun && isOne(sentence, child);
      if (owner || adjective) {
        add(sentence, child, adjective, members);
      }
      if (owner && depth > 1 && members.isEmpty()) {
        collect(sentence, child, depth - 1, members);
      }
    }
  }

  /** Adds a state and those joined with it. */
  private void add(Sentence sentence, int first, boolean adjective, List<Participant> members) {
    if (!addOne(sentence, first, members)) {
      return;
    }
    for (int child : sentence.children(first)) {
      boolean fits = !adjective || isOne(sentence, child);
      if (sentence.has(child, "conj") && fits && members.size() < MAX_MEMBERS) {
        addOne(sentence, child, members);
      }
    }
  }

  private boolean addOne(Sentence sentence, int token, List<Participant> members) {
    Optional<Participant> one =
        actors
            .at(sentence.index(), token)
            .filter(p -> p.kind() == Participant.Kind.STATE && p.head() == token);
    one.ifPresent(members::add);
    return one.isPresent();
  }

  private boolean isOwned(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (sentence.has(child, "case")) {
        return lexicon.words().is(sentence.token(child), "belong");
      }
    }
    return false;
  }

  /** Whether an adjective is singular, as only one of several under a plural noun can be. */
  private static boolean isOne(Sentence sentence, int adjective) {
    Token token = sentence.token(adjective);
    return token.is("ADJ") && token.morphology().number() == Morphology.Number.SINGULAR;
  }
}
