package org.segun.ledger.export;

import java.util.List;
import java.util.function.Function;

/**
 * What nodes and edges of the graph of actors carry, in the order of both graph formats.
 *
 * @param name of the field
 * @param type {@code string int boolean}
 * @param meaning one English sentence
 * @param value of a node or an edge
 */
record GraphField<T>(String name, String type, String meaning, Function<T, String> value) {

  static List<GraphField<ActorGraph.Node>> ofNodes() {
    return List.of(
        new GraphField<>("name", "string", "Name told most often when it first came.", n -> n.name),
        new GraphField<>(
            "code", "string", "Its state, ISO 3166-1 alpha-3, or IGO NGO MNC UNK.", n -> n.code),
        new GraphField<>("sector", "string", "Its PLOVER sector.", n -> n.sector),
        new GraphField<>(
            "events", "int", "In how many events it takes part.", n -> String.valueOf(n.events)));
  }

  static List<GraphField<ActorGraph.Edge>> ofEdges() {
    return List.of(
        new GraphField<>("type", "string", "What the one does to the other.", e -> e.type.name()),
        new GraphField<>(
            "quad",
            "int",
            "Quad class, from 1 to 4.",
            e -> String.valueOf(Quad.of(e.type).number())),
        new GraphField<>(
            "sign",
            "int",
            "1 verbal, 2 material cooperation; -1 verbal, -2 material conflict.",
            e -> String.valueOf(Quad.of(e.type).sign())),
        new GraphField<>(
            "mutual",
            "boolean",
            "Whether both do it together, as in a meeting.",
            e -> String.valueOf(e.mutual)),
        new GraphField<>(
            "events",
            "int",
            "How many events; the weight of the edge.",
            e -> String.valueOf(e.events)),
        new GraphField<>(
            "tellings", "int", "How many claims tell them.", e -> String.valueOf(e.tellings)),
        new GraphField<>(
            "denied",
            "int",
            "How many of the events somebody denies.",
            e -> String.valueOf(e.denied)),
        new GraphField<>("first", "string", "First day that they may cover.", e -> e.first),
        new GraphField<>("last", "string", "Last day that they may cover.", e -> e.last));
  }
}
