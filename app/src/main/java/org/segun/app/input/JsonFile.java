package org.segun.app.input;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;

/** Reads a file that holds one JSON object, several one after the other, or an array of them. */
final class JsonFile {

  private final ObjectMapper mapper = new ObjectMapper();
  private final Desk desk;
  private final String file;

  JsonFile(Desk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  void read(String json) throws IOException {
    int number = 0;
    try (JsonParser parser = mapper.getFactory().createParser(json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          take(parser, ++number);
        }
      }
    } catch (JsonProcessingException e) {
      desk.refuse(
          new Where(file, line(e.getLocation())), new InputException("broken-json", reason(e)));
    }
  }

  private void take(JsonParser parser, int number) throws IOException {
    Where where = new Where(file, line(parser.currentTokenLocation()));
    JsonNode node = mapper.readTree(parser);
    try {
      desk.take(JsonDraft.read(node, number == 1 ? file : file + "-" + number), where);
    } catch (InputException e) {
      desk.refuse(where, e);
    }
  }

  private static long line(JsonLocation location) {
    return location == null ? 0 : Math.max(0, location.getLineNr());
  }

  /** The first line of what the parser says, without its place. */
  static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage().strip();
    int end = message.indexOf('\n');
    return end < 0 ? message : message.substring(0, end);
  }
}
