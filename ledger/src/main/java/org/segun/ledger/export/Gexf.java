package org.segun.ledger.export;

import java.io.IOException;
import java.util.List;

/** The graph of actors as GEXF 1.3, which Gephi reads. */
final class Gexf {

  private Gexf() {}

  static void write(ActorGraph graph, Xml xml) throws IOException {
    xml.start("gexf", "xmlns", "http://gexf.net/1.3", "version", "1.3");
    xml.start("graph", "defaultedgetype", "directed", "mode", "static");
    attributes(xml, "node", GraphField.ofNodes());
    attributes(xml, "edge", GraphField.ofEdges());
    xml.line().start("nodes");
    for (ActorGraph.Node node : graph.nodes()) {
      xml.line().start("node", "id", node.id, "label", node.name);
      values(xml, GraphField.ofNodes(), node);
    }
    xml.end().line().start("edges");
    for (ActorGraph.Edge edge : graph.edges()) {
      xml.line().start("edge", of(edge));
      values(xml, GraphField.ofEdges(), edge);
    }
  }

  private static String[] of(ActorGraph.Edge edge) {
    return new String[] {
      "id",
      edge.id,
      "source",
      edge.source.id,
      "target",
      edge.target.id,
      "label",
      edge.type.name(),
      "kind",
      edge.type.name(),
      "weight",
      String.valueOf(edge.events)
    };
  }

  private static <T> void attributes(Xml xml, String of, List<GraphField<T>> fields)
      throws IOException {
    xml.line().start("attributes", "class", of);
    for (GraphField<T> field : fields) {
      String type = field.type().equals("int") ? "integer" : field.type();
      xml.empty("attribute", "id", field.name(), "title", field.name(), "type", type);
    }
    xml.end();
  }

  private static <T> void values(Xml xml, List<GraphField<T>> fields, T thing) throws IOException {
    xml.start("attvalues");
    for (GraphField<T> field : fields) {
      String value = field.value().apply(thing);
      if (!value.isEmpty()) {
        xml.empty("attvalue", "for", field.name(), "value", value);
      }
    }
    xml.end().end();
  }
}
