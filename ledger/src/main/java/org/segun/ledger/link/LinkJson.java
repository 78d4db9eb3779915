package org.segun.ledger.link;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;

/** Tellings and evidence as one line of JSON each, for an index in a database. */
public final class LinkJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private LinkJson() {}

  /** A telling as a line. */
  public static String line(Telling telling) {
    return write(telling);
  }

  /** Evidence of a link as a line. */
  public static String line(List<Evidence> evidence) {
    return write(evidence);
  }

  /**
   * The telling of a line.
   *
   * @throws IllegalArgumentException if {@link #line(Telling)} did not write it
   */
  public static Telling telling(String line) {
    try {
      return MAPPER.readValue(line, Telling.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no telling: " + e.getOriginalMessage(), e);
    }
  }

  /**
   * The evidence of a line.
   *
   * @throws IllegalArgumentException if {@link #line(List)} did not write it
   */
  public static List<Evidence> evidence(String line) {
    try {
      return List.copyOf(MAPPER.readValue(line, new TypeReference<List<Evidence>>() {}));
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("This is no evidence: " + e.getOriginalMessage(), e);
    }
  }

  private static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A telling cannot be written.", e);
    }
  }
}
