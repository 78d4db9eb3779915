package org.segun.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.segun.event.EventCases;
import org.segun.event.Findings;
import org.segun.model.EventType;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** Turns annotated articles into cases for the judges of triggers and of roles. */
final class EventTraining {

  static final List<String> TYPES = Stream.of(EventType.values()).map(Enum::name).toList();
  static final List<String> ROLES = List.of("actor", "recipient");

  private final EventCases cases;

  EventTraining(EventCases cases) {
    this.cases = cases;
  }

  /** A case of a judge. */
  record Case(List<String> features, BitSet labels) {}

  /** The cases of one article. */
  record Cases(List<Case> triggers, List<Case> roles) {}

  Cases of(GoldArticle gold, Findings found) {
    List<Case> triggers = new ArrayList<>();
    List<Case> roles = new ArrayList<>();
    for (Sentence sentence : found.article().sentences()) {
      for (EventCases.TriggerCase word : cases.triggers(found, sentence.index())) {
        Span span = sentence.token(word.token()).span();
        BitSet labels = new BitSet();
        for (GoldArticle.GoldEvent event : gold.events()) {
          if (GoldArticle.sameWord(event.trigger(), span)) {
            labels.set(event.type().ordinal());
            addRoles(found, sentence, word.token(), event, roles);
          }
        }
        triggers.add(new Case(word.features(), labels));
      }
    }
    return new Cases(triggers, roles);
  }

  private void addRoles(
      Findings found, Sentence sentence, int token, GoldArticle.GoldEvent event, List<Case> roles) {
    for (EventCases.RoleCase role : cases.roles(found, sentence.index(), token, event.type())) {
      Span span = role.participant().actor().mention().span();
      BitSet labels = new BitSet();
      labels.set(0, isAmong(span, event.actors()));
      labels.set(1, isAmong(span, event.recipients()));
      roles.add(new Case(role.features(), labels));
    }
  }

  private static boolean isAmong(Span span, List<Span> mentions) {
    return mentions.stream().anyMatch(m -> GoldArticle.same(m, span));
  }

  static ModelTrainer trainer(Map<String, Cases> byDocument, boolean ofTriggers) {
    ModelTrainer trainer =
        ofTriggers ? new ModelTrainer(TYPES, 0.3, 2) : new ModelTrainer(ROLES, 0.3, 2);
    for (Cases document : byDocument.values()) {
      for (Case one : ofTriggers ? document.triggers() : document.roles()) {
        trainer.add(one.features(), one.labels());
      }
    }
    return trainer;
  }
}
