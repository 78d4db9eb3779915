package org.segun.ledger.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.segun.edtf.Edtf;
import org.segun.text.Article;

/**
 * Reads lines that {@link ArticleJson} wrote, or any other line in the codebook's format, back into
 * articles and event mentions.
 *
 * <p>Of {@link ArticleJson#wholeLine} everything comes back as it was. A line in the codebook's
 * plain format has neither sentence nor reasons: the trigger stands for its sentence then. Unknown
 * fields are passed over. Offsets outside the text and unknown codes are refused. Thread-safe.
 */
public final class ArticleParser {

  private final ObjectMapper mapper =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  /**
   * Reads one line.
   *
   * @param line the JSON
   * @param number of the line in its file, for messages
   * @throws BrokenLineException if it is none; the message begins with {@code line N:}
   */
  public ReadArticle read(String line, long number) {
    try {
      return read(new Fields(mapper.readTree(line), ""));
    } catch (JsonProcessingException e) {
      throw new BrokenLineException("broken JSON: " + e.getOriginalMessage()).at(number);
    } catch (BrokenLineException e) {
      throw e.at(number);
    }
  }

  private static ReadArticle read(Fields json) {
    Article article =
        new Article(
            json.text("doc"),
            json.text("lang"),
            json.optionalText("date").filter(d -> !d.isEmpty()).map(date -> edtf(json, date)),
            json.optionalText("title").orElse(""),
            json.text("text"),
            json.optionalText("url"),
            json.optionalText("outlet"));
    return new ReadArticle(article, new EventParser(article.text()).all(json));
  }

  private static Edtf edtf(Fields json, String date) {
    return Edtf.tryParse(date)
        .orElseThrow(() -> json.wrong("date", "\"" + date + "\" is no EDTF date"));
  }
}
