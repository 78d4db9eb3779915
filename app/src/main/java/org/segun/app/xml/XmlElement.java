package org.segun.app.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element with all that is in it. Names are without their prefix. */
public final class XmlElement {

  private final String name;
  private final String namespace;
  private final Map<String, String> attributes;
  private final long line;
  private final List<Object> children = new ArrayList<>();

  XmlElement(String name, String namespace, Map<String, String> attributes, long line) {
    this.name = name;
    this.namespace = namespace;
    this.attributes = Map.copyOf(attributes);
    this.line = line;
  }

  void add(Object elementOrText) {
    children.add(elementOrText);
  }

  public String name() {
    return name;
  }

  /** Address of its namespace, or empty. */
  public String namespace() {
    return namespace;
  }

  /** Line where it begins, from 1. */
  public long line() {
    return line;
  }

  /** The value of an attribute, stripped; empty where it is missing. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "").strip();
  }

  /** Its elements ({@link XmlElement}) and pieces of text ({@link String}) in order. */
  public List<Object> children() {
    return children;
  }

  /** The elements right in it. */
  public List<XmlElement> elements() {
    return children.stream()
        .filter(XmlElement.class::isInstance)
        .map(XmlElement.class::cast)
        .toList();
  }

  /** The first element of that name right in it. */
  public Optional<XmlElement> child(String child) {
    return elements().stream().filter(e -> e.name.equals(child)).findFirst();
  }

  /** The first element under each of the names in turn. */
  public Optional<XmlElement> path(String... names) {
    Optional<XmlElement> found = Optional.of(this);
    for (String next : names) {
      found = found.flatMap(e -> e.child(next));
    }
    return found;
  }

  /** The same without the elements of a namespace right in it. */
  public XmlElement without(String otherNamespace) {
    XmlElement copy = new XmlElement(name, namespace, attributes, line);
    for (Object child : children) {
      if (!(child instanceof XmlElement element) || !element.namespace.equals(otherNamespace)) {
        copy.add(child);
      }
    }
    return copy;
  }

  /** All elements of that name at any depth, in order; not those within one of them. */
  public List<XmlElement> all(String wanted) {
    List<XmlElement> found = new ArrayList<>();
    for (XmlElement element : elements()) {
      if (element.name.equals(wanted)) {
        found.add(element);
      } else {
        found.addAll(element.all(wanted));
      }
    }
    return found;
  }

  /** All text in it with white space made single. */
  public String text() {
    StringBuilder all = new StringBuilder();
    collect(all);
    return Space.single(all.toString());
  }

  /** The text of the first child of that name; empty where there is none. */
  public String text(String child) {
    return child(child).map(XmlElement::text).orElse("");
  }

  /** All text in it as it stands. */
  public String rawText() {
    StringBuilder all = new StringBuilder();
    collect(all);
    return all.toString();
  }

  private void collect(StringBuilder all) {
    for (Object child : children) {
      if (child instanceof XmlElement element) {
        element.collect(all);
      } else {
        all.append(child);
      }
    }
  }
}
