package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.segun.event.EventCases;
import org.segun.text.Span;

/**
 * Which participants play which role in an annotated event: those whose mention is annotated and,
 * where the annotated one is not among them, the first of its code ("the president" for the state
 * whose president it is).
 */
final class RoleLabels {

  static final int ACTOR = 0;
  static final int RECIPIENT = 1;

  private RoleLabels() {}

  /** The roles of each contender, as bits {@link #ACTOR} and {@link #RECIPIENT}. */
  static List<BitSet> of(GoldArticle.GoldEvent event, List<EventCases.RoleCase> contenders) {
    List<BitSet> labels = new ArrayList<>();
    for (EventCases.RoleCase contender : contenders) {
      Span span = contender.participant().actor().mention().span();
      BitSet roles = new BitSet();
      roles.set(ACTOR, isAmong(span, event.actors()));
      roles.set(RECIPIENT, isAmong(span, event.recipients()));
      labels.add(roles);
    }
    addByCode(event.json().path("actors"), contenders, labels, ACTOR);
    addByCode(event.json().path("recipients"), contenders, labels, RECIPIENT);
    return labels;
  }

  private static boolean isAmong(Span span, List<Span> mentions) {
    return mentions.stream().anyMatch(m -> GoldArticle.same(m, span));
  }

  private static void addByCode(
      JsonNode annotated, List<EventCases.RoleCase> contenders, List<BitSet> labels, int role) {
    Set<String> codes = new HashSet<>();
    annotated.forEach(mention -> codes.add(mention.path("code").asText("UNK")));
    for (int i = 0; i < contenders.size(); i++) {
      if (labels.get(i).get(role)) {
        codes.remove(code(contenders.get(i)));
      }
    }
    for (int i = 0; i < contenders.size(); i++) {
      if (labels.get(i).isEmpty() && codes.remove(code(contenders.get(i)))) {
        labels.get(i).set(role);
      }
    }
  }

  private static String code(EventCases.RoleCase contender) {
    return contender.participant().actor().code();
  }
}
