package org.segun.app.input;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads a stream of JSON lines. A line that is broken is reported, and the next one is read. */
final class JsonLines {

  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private final Desk desk;
  private final String file;

  JsonLines(Desk desk, String file) {
    this.desk = desk;
    this.file = file;
  }

  void read(InputStream in) throws IOException {
    ByteLines lines = new ByteLines(in, desk.limits().documentBytes());
    for (Optional<ByteLines.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
      read(line.get());
    }
  }

  private void read(ByteLines.Line line) {
    Where where = new Where(file, line.number());
    try {
      if (line.tooLong()) {
        throw new InputException("too-long", desk.limits().articleCharacters());
      }
      String json =
          TextDecoder.utf8(line.bytes()).orElseThrow(() -> new InputException("not-utf8"));
      String stripped = line.number() == 1 && json.startsWith("\uFEFF") ? json.substring(1) : json;
      if (!stripped.isBlank()) {
        desk.take(JsonDraft.read(mapper.readTree(stripped), file + "-" + line.number()), where);
      }
    } catch (JsonProcessingException e) {
      desk.refuse(where, new InputException("broken-json", JsonFile.reason(e)));
    } catch (InputException e) {
      desk.refuse(where, e);
    }
  }
}
