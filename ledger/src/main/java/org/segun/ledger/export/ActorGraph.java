package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.ledger.link.Party;
import org.segun.model.EventType;
import org.segun.world.Folding;

/**
 * Who does what to whom, summed up: one node a participant, one edge for each pair of participants
 * and type of event. It keeps what is summed up and nothing of the events, so that it grows with
 * the pairs and not with the ledger.
 */
final class ActorGraph {

  /** A participant: names that fold alike, of one state, are one. */
  static final class Node {
    final String id;
    final String name;
    final String code;
    final String sector;
    int events;

    Node(String id, Party party) {
      this.id = id;
      this.name = party.name();
      this.code = party.code();
      this.sector = party.sector().orElse("");
    }
  }

  /** What one does to another, over all events of a type. */
  static final class Edge {
    final String id;
    final Node source;
    final Node target;
    final EventType type;
    final boolean mutual;
    int events;
    int tellings;
    int denied;
    String first = "";
    String last = "";

    Edge(String id, Node source, Node target, EventType type, boolean mutual) {
      this.id = id;
      this.source = source;
      this.target = target;
      this.type = type;
      this.mutual = mutual;
    }
  }

  private record EdgeKey(String source, String target, EventType type, boolean mutual) {}

  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<EdgeKey, Edge> edges = new LinkedHashMap<>();

  /**
   * Adds an event: from each who does it to each to whom it is done; where nobody is, between all
   * who take part.
   *
   * @return whether it joined two participants
   */
  boolean add(EventRow row) {
    List<Node> actors = row.sum().actors().stream().map(this::node).distinct().toList();
    List<Node> recipients = row.sum().recipients().stream().map(this::node).distinct().toList();
    List<Edge> touched = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (Node recipient : recipients) {
        touched.add(edge(actors.get(i), recipient, row.sum().type(), false));
      }
      for (int j = i + 1; recipients.isEmpty() && j < actors.size(); j++) {
        touched.add(edge(actors.get(i), actors.get(j), row.sum().type(), true));
      }
    }
    actors.forEach(n -> n.events++);
    recipients.stream().filter(n -> !actors.contains(n)).forEach(n -> n.events++);
    touched.forEach(e -> count(e, row));
    return !touched.isEmpty();
  }

  private Node node(Party party) {
    String key = Folding.key(party.name()) + "|" + party.code();
    return nodes.computeIfAbsent(key, k -> new Node("n" + nodes.size(), party));
  }

  private Edge edge(Node source, Node target, EventType type, boolean mutual) {
    boolean turned = mutual && source.id.compareTo(target.id) > 0;
    Node from = turned ? target : source;
    Node to = turned ? source : target;
    return edges.computeIfAbsent(
        new EdgeKey(from.id, to.id, type, mutual),
        k -> new Edge("e" + edges.size(), from, to, type, mutual));
  }

  private static void count(Edge edge, EventRow row) {
    edge.events++;
    edge.tellings += row.event().claims().size();
    edge.denied += row.sum().denying().isEmpty() ? 0 : 1;
    Optional<org.segun.edtf.Edtf> when = row.when();
    String from = Told.first(when);
    String to = Told.last(when);
    if (!from.isEmpty() && (edge.first.isEmpty() || from.compareTo(edge.first) < 0)) {
      edge.first = from;
    }
    if (to.compareTo(edge.last) > 0) {
      edge.last = to;
    }
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  Collection<Edge> edges() {
    return edges.values();
  }
}
