package org.segun.bench;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.segun.actor.Participant;
import org.segun.event.EventCases;
import org.segun.event.EventReader;
import org.segun.event.Findings;
import org.segun.event.Precedents;
import org.segun.goods.EventItems;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * Turns annotated articles into cases for the judges of events, of their types and of roles, and
 * trains these.
 */
final class EventTraining {

  private static final List<String> TYPES = Stream.of(EventType.values()).map(Enum::name).toList();
  private static final List<String> ROLES = List.of("actor", "recipient");
  private static final int LEAST_COUNT = 2;
  private static final double EVENT_COST = 0.1;
  private static final double TYPE_COST = 0.3;
  private static final double ROLE_COST = 0.1;

  private final EventCases cases;

  EventTraining(EventCases cases) {
    this.cases = cases;
  }

  /** A case of a judge. */
  record Case(List<String> features, BitSet labels) {}

  /**
   * The cases of one article: every word with the types that it carries, every participant with its
   * roles.
   */
  record Cases(List<Case> triggers, List<Case> roles) {}

  /** The three models. */
  record Models(ModelTrainer event, ModelTrainer type, ModelTrainer role) {

    EventReader reader(String language) {
      return EventReader.of(
          language,
          RuleFolder.builtIn(),
          java.util.Optional.of(event.train()),
          java.util.Optional.of(type.train()),
          java.util.Optional.of(role.train()),
          EventItems.forLanguage(language));
    }
  }

  /** An annotated event at the word that carries it. */
  private record Located(int token, GoldArticle.GoldEvent event) {}

  Cases of(GoldArticle gold, Findings found) {
    List<Case> triggers = new ArrayList<>();
    List<Case> roles = new ArrayList<>();
    Precedents precedents = new Precedents();
    for (Sentence sentence : found.article().sentences()) {
      List<Located> located = new ArrayList<>();
      for (EventCases.TriggerCase word : cases.triggers(found, sentence.index())) {
        Span span = sentence.token(word.token()).span();
        BitSet labels = new BitSet();
        for (GoldArticle.GoldEvent event : gold.events()) {
          if (GoldArticle.sameWord(event.trigger(), span)) {
            labels.set(event.type().ordinal());
            located.add(new Located(word.token(), event));
          }
        }
        triggers.add(new Case(word.features(), labels));
      }
      located.sort(Comparator.comparingInt(l -> -sentence.depth(l.token())));
      located.forEach(l -> addRoles(found, sentence, l, precedents, roles));
    }
    return new Cases(triggers, roles);
  }

  private void addRoles(
      Findings found, Sentence sentence, Located at, Precedents precedents, List<Case> roles) {
    EventType type = at.event().type();
    List<EventCases.RoleCase> contenders =
        cases.roles(found, sentence.index(), at.token(), type, precedents);
    List<BitSet> labels = RoleLabels.of(at.event(), contenders);
    List<Participant> actors = new ArrayList<>();
    List<Participant> recipients = new ArrayList<>();
    for (int i = 0; i < contenders.size(); i++) {
      roles.add(new Case(contenders.get(i).features(), labels.get(i)));
      if (labels.get(i).get(RoleLabels.ACTOR)) {
        actors.add(contenders.get(i).participant());
      }
      if (labels.get(i).get(RoleLabels.RECIPIENT)) {
        recipients.add(contenders.get(i).participant());
      }
    }
    String lemma = sentence.token(at.token()).lemma();
    precedents.add(sentence.index(), at.token(), lemma, type, actors, recipients);
  }

  /** Models for these articles, ready to be trained. */
  static Models models(Collection<Cases> documents) {
    ModelTrainer event = new ModelTrainer(List.of("event"), EVENT_COST, LEAST_COUNT);
    ModelTrainer type = new ModelTrainer(TYPES, TYPE_COST, LEAST_COUNT);
    ModelTrainer role = new ModelTrainer(ROLES, ROLE_COST, LEAST_COUNT);
    for (Cases document : documents) {
      for (Case word : document.triggers()) {
        BitSet isEvent = new BitSet();
        isEvent.set(0, !word.labels().isEmpty());
        event.add(word.features(), isEvent);
        if (!word.labels().isEmpty()) {
          type.add(word.features(), word.labels());
        }
      }
      document.roles().forEach(c -> role.add(c.features(), c.labels()));
    }
    return new Models(event, type, role);
  }
}
