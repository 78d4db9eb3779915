package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.segun.ledger.json.ArticleJson;
import org.segun.ledger.model.Claim;

/**
 * JSON lines, one article a line with its claims and all that is known of them: the format that
 * {@code segun import} takes back.
 */
final class JsonLinesExport implements Export<ArticleClaims> {

  private final OutputStream out;

  JsonLinesExport(OutputStream out) {
    this.out = out;
  }

  @Override
  public void add(ArticleClaims told) throws IOException {
    String line =
        ArticleJson.wholeLine(
            told.article().article(), told.claims().stream().map(Claim::mention).toList());
    out.write((Clean.escaped(line) + "\n").getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public void close() throws IOException {
    out.flush();
  }
}
