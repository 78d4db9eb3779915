package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML piece by piece, well-formed whatever the text. */
final class Xml {

  private final XMLStreamWriter writer;
  private final OutputStream stream;

  private Xml(OutputStream stream) throws IOException {
    this.stream = stream;
    try {
      this.writer = XMLOutputFactory.newInstance().createXMLStreamWriter(stream, "UTF-8");
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins a document. */
  static Xml document(OutputStream stream) throws IOException {
    Xml xml = new Xml(stream);
    try {
      xml.writer.writeStartDocument("UTF-8", "1.0");
      xml.writer.writeCharacters("\n");
      return xml;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins a page: HTML that is well-formed XML too. */
  static Xml page(OutputStream stream) throws IOException {
    Xml xml = new Xml(stream);
    try {
      xml.writer.writeDTD("<!DOCTYPE html>");
      xml.writer.writeCharacters("\n");
      return xml;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** Begins an element with attributes, given as name and value by turns. */
  Xml start(String element, String... attributes) throws IOException {
    try {
      writer.writeStartElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  /** An element without content. */
  Xml empty(String element, String... attributes) throws IOException {
    try {
      writer.writeEmptyElement(element);
      attributes(attributes);
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i + 1 < attributes.length; i += 2) {
      writer.writeAttribute(attributes[i], Clean.xml(attributes[i + 1]));
    }
  }

  /** An element with a text; none where the text is empty. */
  Xml text(String element, String text, String... attributes) throws IOException {
    return text.isEmpty() ? this : start(element, attributes).characters(text).end();
  }

  Xml characters(String text) throws IOException {
    try {
      writer.writeCharacters(Clean.xml(text));
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Xml end() throws IOException {
    try {
      writer.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }

  Xml line() throws IOException {
    return characters("\n");
  }

  /** Ends all elements; the stream is flushed and stays open. */
  void close() throws IOException {
    try {
      writer.writeEndDocument();
      writer.flush();
      stream.write('\n');
      stream.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
  }
}
