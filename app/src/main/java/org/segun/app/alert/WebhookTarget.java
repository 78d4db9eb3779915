package org.segun.app.alert;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.segun.ledger.json.ArticleJson;
import org.segun.ledger.model.Claim;

/** Posts each claim's line of JSON to a web address that the user names. */
record WebhookTarget(URI address) implements Target {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  static Optional<Target> of(String address) {
    try {
      URI uri = URI.create(address);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      return web && uri.getHost() != null ? Optional.of(new WebhookTarget(uri)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  @Override
  public void tell(String alert, List<Claim> fresh, List<Claim> earlier) throws IOException {
    HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    for (Claim claim : fresh) {
      HttpRequest request =
          HttpRequest.newBuilder(address)
              .timeout(PATIENCE)
              .header("Content-Type", "application/json")
              .header("X-Segun-Claim", claim.id())
              .POST(HttpRequest.BodyPublishers.ofString(json(claim)))
              .build();
      int status = send(client, request);
      if (status / 100 != 2) {
        throw new IOException("HTTP " + status);
      }
    }
  }

  private static String json(Claim claim) {
    return ArticleJson.line(claim.article().article(), List.of(claim.mention()));
  }

  private static int send(HttpClient client, HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
