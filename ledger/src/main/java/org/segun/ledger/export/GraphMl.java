package org.segun.ledger.export;

import java.io.IOException;
import java.util.List;

/** The graph of actors as GraphML. */
final class GraphMl {

  private GraphMl() {}

  static void write(ActorGraph graph, Xml xml) throws IOException {
    xml.start("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys(xml, "node", GraphField.ofNodes());
    keys(xml, "edge", GraphField.ofEdges());
    xml.line().start("graph", "id", "actors", "edgedefault", "directed");
    for (ActorGraph.Node node : graph.nodes()) {
      xml.line().start("node", "id", node.id);
      data(xml, "node", GraphField.ofNodes(), node);
    }
    for (ActorGraph.Edge edge : graph.edges()) {
      xml.line().start("edge", "id", edge.id, "source", edge.source.id, "target", edge.target.id);
      data(xml, "edge", GraphField.ofEdges(), edge);
    }
  }

  private static <T> void keys(Xml xml, String of, List<GraphField<T>> fields) throws IOException {
    for (GraphField<T> field : fields) {
      xml.line()
          .empty(
              "key",
              "id",
              of + "-" + field.name(),
              "for",
              of,
              "attr.name",
              field.name(),
              "attr.type",
              field.type());
    }
  }

  private static <T> void data(Xml xml, String of, List<GraphField<T>> fields, T thing)
      throws IOException {
    for (GraphField<T> field : fields) {
      xml.text("data", field.value().apply(thing), "key", of + "-" + field.name());
    }
    xml.end();
  }
}
