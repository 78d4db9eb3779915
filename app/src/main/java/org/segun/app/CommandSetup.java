package org.segun.app;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.segun.app.output.Printable;
import org.segun.ledger.store.LedgerException;
import org.segun.lexicon.RuleException;
import picocli.CommandLine;

/**
 * How errors are told: one line on standard error, never a stack trace, save for what cannot
 * happen.
 */
final class CommandSetup {

  private CommandSetup() {}

  static CommandLine of(CommandLine command, Surroundings surroundings, Messages messages) {
    FilterChoice.addOptions(command);
    command
        .setResourceBundle(messages.bundle())
        .setOut(writer(surroundings.out()))
        .setErr(writer(surroundings.err()))
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(false)
        .setUsageHelpWidth(100)
        .setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF))
        .setParameterExceptionHandler((e, arguments) -> wrongUsage(e, surroundings, messages))
        .setExecutionExceptionHandler((e, at, parsed) -> failed(e, surroundings, messages));
    return command;
  }

  private static PrintWriter writer(PrintStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  private static int wrongUsage(
      CommandLine.ParameterException e, Surroundings surroundings, Messages messages) {
    surroundings.err().println("segun: " + Printable.line(String.valueOf(e.getMessage())));
    surroundings
        .err()
        .println(messages.text("try-help", e.getCommandLine().getCommandSpec().qualifiedName()));
    surroundings.err().flush();
    return CommandLine.ExitCode.USAGE;
  }

  private static int told(String message, Surroundings surroundings) {
    surroundings.out().flush();
    surroundings.err().println("segun: " + Printable.line(message));
    surroundings.err().flush();
    return 1;
  }

  private static int failed(Exception e, Surroundings surroundings, Messages messages) {
    if (e instanceof RuleException) {
      surroundings
          .err()
          .println(
              "segun: "
                  + messages.text("wrong-rule", Printable.line(String.valueOf(e.getMessage()))));
      return CommandLine.ExitCode.USAGE;
    }
    if (e instanceof LedgerException fault) {
      return told(LedgerFaults.of(fault, messages), surroundings);
    }
    StringWriter trace = new StringWriter();
    e.printStackTrace(new PrintWriter(trace));
    surroundings.err().println("segun: " + messages.text("internal-error", e.getClass().getName()));
    surroundings.err().print(trace);
    surroundings.err().flush();
    return CommandLine.ExitCode.SOFTWARE;
  }
}
