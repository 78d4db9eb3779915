package org.segun.app;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.segun.app.output.Printable;
import org.segun.app.output.Style;
import org.segun.ledger.store.Ledger;

/**
 * What the commands on a ledger have in common.
 *
 * @param surroundings what is around the command
 * @param messages what is said to people
 */
record LedgerDesk(Surroundings surroundings, Messages messages) {

  private static final String VARIABLE = "SEGUN_LEDGER";

  /** The file that is named, else that of the environment, else the one in the user's home. */
  Path file(Optional<Path> named) {
    if (named.isPresent()) {
      return named.get();
    }
    Map<String, String> environment = surroundings.environment();
    String told = environment.getOrDefault(VARIABLE, "");
    if (!told.isEmpty()) {
      return Path.of(told);
    }
    String home = environment.getOrDefault("HOME", System.getProperty("user.home"));
    return Path.of(home, ".segun", "ledger.db");
  }

  Ledger open(LedgerChoice choice) {
    return Ledger.open(file(choice.file()));
  }

  Ledger openReadOnly(LedgerChoice choice) {
    return Ledger.openReadOnly(file(choice.file()));
  }

  void print(String text) {
    surroundings.out().print(text);
    if (surroundings.out().checkError()) {
      throw new OutputClosedException();
    }
  }

  /** Tells a problem on standard error. */
  void tell(String message) {
    surroundings.out().flush();
    surroundings.err().println(Printable.line(message));
    surroundings.err().flush();
  }

  Style style() {
    boolean coloured =
        surroundings.outIsTerminal()
            && surroundings.variable("NO_COLOR").isEmpty()
            && !surroundings.variable("TERM").equals("dumb");
    return coloured ? Style.COLOUR : Style.PLAIN;
  }
}
