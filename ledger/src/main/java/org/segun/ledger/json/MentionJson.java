package org.segun.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.segun.model.EventMention;

/**
 * One event mention as JSON with all that is known of it, and back. Made for one article's text, so
 * that its offsets are counted once.
 */
public final class MentionJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final EventJson writer;
  private final EventParser parser;

  /**
   * @param text the article's
   */
  public MentionJson(String text) {
    this.writer = new EventJson(CodePoints.of(text));
    this.parser = new EventParser(text);
  }

  /** The mention with its sentence, its reasons and its whole confidence. */
  public String write(EventMention mention) {
    return writer.whole(mention).toString();
  }

  /**
   * The mention again.
   *
   * @throws BrokenLineException if {@code json} is none
   */
  public EventMention read(String json) {
    try {
      return parser.read(MAPPER.readTree(json), 1);
    } catch (JsonProcessingException e) {
      throw new BrokenLineException("broken JSON: " + e.getOriginalMessage());
    }
  }
}
