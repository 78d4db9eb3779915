package org.segun.source;

import java.util.List;
import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * What stands around a piece of evidence: who speaks of it, who shows it, what it bears on.
 *
 * @param sentence the sentence of the evidence
 */
record EvidenceContext(
    ParsedArticle article,
    Sentence sentence,
    Actors actors,
    List<Attribution> said,
    List<EventMention> events) {

  Optional<Participant> participant(int head) {
    return actors.at(sentence.index(), head).filter(p -> p.kind().isActor());
  }

  /**
   * Who provides it: for whom it speaks ("según imágenes difundidas por Kiev"), else the subject of
   * the verb that it is the object of, else whoever's words tell of it.
   */
  Optional<Actor> provider(int noun, Span evidence) {
    return speaking(evidence)
        .flatMap(Attribution::speaker)
        .filter(s -> !s.mention().span().overlaps(evidence))
        .or(() -> shower(noun))
        .or(() -> teller(evidence));
  }

  /** The attribution in which the evidence itself speaks. */
  private Optional<Attribution> speaking(Span evidence) {
    return said.stream()
        .filter(a -> a.sentence() == sentence.index())
        .filter(a -> a.spoken().filter(s -> s.span().overlaps(evidence)).isPresent())
        .findFirst();
  }

  private Optional<Actor> shower(int noun) {
    int verb = sentence.head(noun);
    boolean object = verb >= 0 && sentence.has(noun, "obj") && Verbs.isVerb(sentence, verb);
    return object && !Verbs.isPassive(sentence, verb)
        ? actors.subject(sentence.index(), verb).map(Participant::actor)
        : Optional.empty();
  }

  /** The innermost speaker whose words hold the evidence. */
  private Optional<Actor> teller(Span evidence) {
    Optional<Actor> teller = Optional.empty();
    int shortest = Integer.MAX_VALUE;
    for (Attribution attribution : said) {
      for (Span span : attribution.content()) {
        boolean inner = span.contains(evidence) && span.length() < shortest;
        if (inner && attribution.speaker().isPresent()) {
          teller = attribution.speaker();
          shortest = span.length();
        }
      }
    }
    return teller;
  }

  /**
   * The events that it bears on: those in what it itself says, else those of its sentence, else
   * those of the sentence before.
   */
  List<String> events(Span evidence) {
    Optional<Attribution> own = speaking(evidence);
    if (own.isPresent()) {
      List<String> told = told(own.get());
      if (!told.isEmpty()) {
        return told;
      }
    }
    List<String> here = within(sentence.span());
    return here.isEmpty() && sentence.index() > 0
        ? within(article.sentences().get(sentence.index() - 1).span())
        : here;
  }

  private List<String> told(Attribution own) {
    return events.stream().filter(e -> own.tells(e.trigger())).map(EventMention::id).toList();
  }

  private List<String> within(Span span) {
    return events.stream()
        .filter(e -> span.contains(e.trigger().span()))
        .map(EventMention::id)
        .toList();
  }
}
