package org.segun.app.alert;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.segun.ledger.model.Claim;

/** Where the claims of an alert are told. */
public interface Target {

  /**
   * Tells new claims.
   *
   * @param alert name of the alert
   * @param fresh the claims, at least one
   * @param earlier those that were told before, the latest first
   * @throws IOException if they could not be told
   */
  void tell(String alert, List<Claim> fresh, List<Claim> earlier) throws IOException;

  /** The target that is written so; empty where the writing is none. */
  static Optional<Target> of(String written) {
    int colon = written.indexOf(':');
    if (colon < 1 || written.length() == colon + 1) {
      return Optional.empty();
    }
    String rest = written.substring(colon + 1);
    return switch (written.substring(0, colon)) {
      case "rss" -> RssTarget.of(rest);
      case "exec" -> Optional.of(new ExecTarget(rest));
      case "webhook" -> WebhookTarget.of(rest);
      default -> Optional.empty();
    };
  }
}
