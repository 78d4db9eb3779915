package org.segun.app.alert;

import java.io.IOException;
import java.util.List;
import org.segun.ledger.model.Claim;
import org.segun.ledger.store.Alert;
import org.segun.ledger.store.Alerts;

/** Tells all that is noted and not yet told. */
public final class Telling {

  private static final int AT_ONCE = 100;

  private final Alerts alerts;
  private final Faults faults;

  /** Told of an alert whose claims could not be told now. */
  public interface Faults {
    void failed(Alert alert, String reason);
  }

  public Telling(Alerts alerts, Faults faults) {
    this.alerts = alerts;
    this.faults = faults;
  }

  /** Tells the claims of every alert; what fails stays for the next time. */
  public void now() {
    for (Alert alert : alerts.all()) {
      try {
        List<Claim> fresh = alerts.untold(alert, AT_ONCE);
        while (!fresh.isEmpty()) {
          Target target =
              Target.of(alert.target()).orElseThrow(() -> new IOException(alert.target()));
          target.tell(alert.name(), fresh, alerts.told(alert, AT_ONCE));
          alerts.markTold(alert, fresh);
          fresh = alerts.untold(alert, AT_ONCE);
        }
      } catch (IOException e) {
        faults.failed(alert, String.valueOf(e.getMessage()));
      }
    }
  }
}
