package org.segun.app;

import java.util.List;
import picocli.CommandLine;

/** Where the process begins. */
public final class Main {

  private Main() {}

  public static void main(String[] arguments) {
    Surroundings surroundings = Surroundings.ofProcess();
    int code = run(surroundings, arguments);
    surroundings.out().flush();
    surroundings.err().flush();
    System.exit(code);
  }

  /**
   * Runs a command and returns its exit code: 0, 1 where an input could not be read, 2 where the
   * command cannot be understood.
   */
  public static int run(Surroundings surroundings, String... arguments) {
    return run(surroundings, Readers.fresh(), arguments);
  }

  /**
   * The same with readers of the caller's, for one who runs many commands and will not load the
   * models every time.
   */
  public static int run(Surroundings surroundings, Readers readers, String... arguments) {
    Messages messages = Messages.of(List.of(arguments), surroundings);
    CommandLine command =
        new CommandLine(new SegunCommand(), new CommandFactory(surroundings, readers, messages));
    return CommandSetup.of(command, surroundings, messages).execute(arguments);
  }
}
