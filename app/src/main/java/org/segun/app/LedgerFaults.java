package org.segun.app;

import java.util.Locale;
import org.segun.ledger.store.LedgerException;

/** What keeps a ledger from its work, in the user's language. */
final class LedgerFaults {

  private LedgerFaults() {}

  static String of(LedgerException e, Messages messages) {
    String key = "ledger." + e.fault().name().toLowerCase(Locale.ROOT).replace('_', '-');
    return messages.text(key, e.file(), String.valueOf(e.getMessage()));
  }
}
