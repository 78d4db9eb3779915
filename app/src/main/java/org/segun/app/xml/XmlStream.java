package org.segun.app.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A document read once from its beginning to its end.
 *
 * <pre>{@code
 * XmlStream xml = XmlStream.open(in, XmlLimits.of(1_000_000));
 * for (var item = xml.next(Set.of("item")); item.isPresent(); item = xml.next(Set.of("item"))) { … }
 * }</pre>
 */
public final class XmlStream {

  private final PatientStream bytes;
  private final XMLStreamReader reader;
  private final XmlLimits limits;
  private int depth;

  private XmlStream(PatientStream bytes, XMLStreamReader reader, XmlLimits limits) {
    this.bytes = bytes;
    this.reader = reader;
    this.limits = limits;
  }

  /**
   * Begins to read a document, in the encoding that it declares; bytes that are none are replaced.
   *
   * @throws XmlException if not even its beginning can be read
   */
  public static XmlStream open(InputStream in, XmlLimits limits) throws XmlException, IOException {
    PatientStream bytes = new PatientStream(in, limits.characters());
    BufferedInputStream ahead = new BufferedInputStream(bytes);
    Reader characters = new InputStreamReader(ahead, XmlEncoding.of(ahead));
    try {
      return new XmlStream(bytes, factory().createXMLStreamReader(characters), limits);
    } catch (XMLStreamException | RuntimeException e) {
      throw told(e, bytes, 0);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    // What is wrong is told by the exceptions; by default it would be printed as well.
    factory.setXMLReporter((message, type, related, location) -> {});
    factory.setXMLResolver(
        (id, system, base, namespace) -> {
          throw new XMLStreamException("nothing outside of a document is read");
        });
    return factory;
  }

  /**
   * The next element with one of these names, at any depth, with all that is in it. Other elements
   * are entered, and their text passed over.
   *
   * @return empty at the end
   */
  public Optional<XmlElement> next(Set<String> names) throws XmlException, IOException {
    try {
      while (reader.hasNext()) {
        int event = advance();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (names.contains(reader.getLocalName())) {
            return Optional.of(new XmlTreeBuilder(this, reader, limits).build());
          }
        }
      }
      return Optional.empty();
    } catch (XMLStreamException | RuntimeException e) {
      // The parser of the JDK tells some broken documents by unchecked exceptions.
      throw told(e, bytes, line());
    }
  }

  /** One event further. */
  int advance() throws XMLStreamException, XmlException {
    bytes.begin();
    int event = reader.next();
    if (event == XMLStreamConstants.START_ELEMENT) {
      depth++;
      if (depth > limits.depth() || reader.getAttributeCount() > XmlLimits.ATTRIBUTES) {
        throw limit(depth > limits.depth() ? "depth" : "attributes");
      }
    } else if (event == XMLStreamConstants.END_ELEMENT) {
      depth--;
    }
    return event;
  }

  XmlException limit(String what) {
    return new XmlException(XmlException.Fault.LIMIT, what, line());
  }

  XmlException entity(String name) {
    return new XmlException(XmlException.Fault.ENTITY, name, line());
  }

  /** The line reached, from 1. */
  public long line() {
    return Math.max(0, reader.getLocation().getLineNumber());
  }

  private static XmlException told(Exception e, PatientStream bytes, long line) throws IOException {
    if (bytes.failure() != null) {
      throw bytes.failure();
    }
    if (bytes.isExhausted()) {
      return new XmlException(XmlException.Fault.LIMIT, "length", line);
    }
    boolean located =
        e instanceof XMLStreamException x
            && x.getLocation() != null
            && x.getLocation().getLineNumber() > 0;
    return new XmlException(
        XmlException.Fault.BROKEN,
        reason(String.valueOf(e.getMessage())),
        located ? ((XMLStreamException) e).getLocation().getLineNumber() : line);
  }

  /** The last line of what the parser says, without its place. */
  private static String reason(String message) {
    int marked = message.indexOf("Message: ");
    String reason = marked < 0 ? message : message.substring(marked + "Message: ".length());
    int end = reason.indexOf('\n');
    return (end < 0 ? reason : reason.substring(0, end)).strip();
  }
}
