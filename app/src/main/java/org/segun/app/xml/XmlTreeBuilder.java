package org.segun.app.xml;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/** Builds one element with all that is in it, within limits. */
final class XmlTreeBuilder {

  private final XmlStream stream;
  private final XMLStreamReader reader;
  private final XmlLimits limits;
  private int elements;
  private int characters;

  XmlTreeBuilder(XmlStream stream, XMLStreamReader reader, XmlLimits limits) {
    this.stream = stream;
    this.reader = reader;
    this.limits = limits;
  }

  /** The element at whose beginning the reader stands. */
  XmlElement build() throws XMLStreamException, XmlException {
    XmlElement root = element();
    Deque<XmlElement> open = new ArrayDeque<>();
    open.push(root);
    while (!open.isEmpty()) {
      switch (stream.advance()) {
        case XMLStreamConstants.START_ELEMENT -> {
          XmlElement element = element();
          open.element().add(element);
          open.push(element);
        }
        case XMLStreamConstants.END_ELEMENT -> open.pop();
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            open.element().add(counted(reader.getText()));
        case XMLStreamConstants.ENTITY_REFERENCE ->
            open.element().add(counted(letter(reader.getLocalName())));
        default -> {}
      }
    }
    return root;
  }

  private XmlElement element() throws XmlException {
    if (++elements > limits.elements()) {
      throw stream.limit("elements");
    }
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      String prefix = reader.getAttributePrefix(i);
      String name = reader.getAttributeLocalName(i);
      attributes.put(
          "xml".equals(prefix) ? "xml:" + name : name, counted(reader.getAttributeValue(i)));
    }
    String namespace = reader.getNamespaceURI();
    return new XmlElement(
        reader.getLocalName(), namespace == null ? "" : namespace, attributes, stream.line());
  }

  private String counted(String text) throws XmlException {
    characters += text.length();
    if (characters > limits.characters()) {
      throw stream.limit("length");
    }
    return text;
  }

  /** What HTML means by the name. */
  private String letter(String name) throws XmlException {
    String reference = "&" + name + ";";
    String letter = Parser.unescapeEntities(reference, true);
    if (letter.equals(reference)) {
      throw stream.entity(name);
    }
    return letter;
  }
}
