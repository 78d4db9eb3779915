package org.segun.ledger.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes JSON piece by piece, in well-formed Unicode, whatever the text. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private final JsonGenerator out;

  Json(OutputStream stream) throws IOException {
    this.out = FACTORY.createGenerator(stream).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    out.setRootValueSeparator(null);
  }

  Json object() throws IOException {
    out.writeStartObject();
    return this;
  }

  Json object(String field) throws IOException {
    out.writeObjectFieldStart(field);
    return this;
  }

  Json array() throws IOException {
    out.writeStartArray();
    return this;
  }

  Json array(String field) throws IOException {
    out.writeArrayFieldStart(field);
    return this;
  }

  Json endObject() throws IOException {
    out.writeEndObject();
    return this;
  }

  Json endArray() throws IOException {
    out.writeEndArray();
    return this;
  }

  /** A field with a text; none where the text is empty. */
  Json text(String field, String text) throws IOException {
    if (!text.isEmpty()) {
      out.writeStringField(field, Clean.unicode(text));
    }
    return this;
  }

  Json text(String field, Optional<?> value) throws IOException {
    return text(field, value.map(Object::toString).orElse(""));
  }

  Json number(String field, double number) throws IOException {
    if (number == Math.rint(number) && Math.abs(number) < 1e15) {
      out.writeNumberField(field, (long) number);
    } else {
      out.writeNumberField(field, number);
    }
    return this;
  }

  /** A number within an array. */
  Json number(double number) throws IOException {
    out.writeNumber(number);
    return this;
  }

  /** A field with an array of texts; none where there are none. */
  Json texts(String field, List<String> texts) throws IOException {
    if (!texts.isEmpty()) {
      array(field);
      for (String text : texts) {
        value(text);
      }
      endArray();
    }
    return this;
  }

  Json value(String text) throws IOException {
    out.writeString(Clean.unicode(text));
    return this;
  }

  /** A position, longitude first, as GeoJSON has it. */
  Json position(double longitude, double latitude) throws IOException {
    out.writeStartArray();
    out.writeNumber(longitude);
    out.writeNumber(latitude);
    return endArray();
  }

  Json line() throws IOException {
    out.writeRaw('\n');
    return this;
  }

  void flush() throws IOException {
    out.flush();
  }
}
