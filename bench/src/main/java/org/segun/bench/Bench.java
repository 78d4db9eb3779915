package org.segun.bench;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/** The measurements of volume: how fast, how much memory, and whether everything goes through. */
@Command(
    name = "bench",
    description = "Measures speed and robustness on the UN news in Spanish, below the folder SEGUN_DATA.",
    subcommands = {SpeedCommand.class, ColdCommand.class, AllCommand.class, TimeBench.class})
public final class Bench {

  private Bench() {}

  public static void main(String[] args) {
    System.exit(new CommandLine(new Bench()).setExecutionExceptionHandler(Bench::say).execute(args));
  }

  private static int say(Exception exception, CommandLine command, ParseResult arguments) throws Exception {
    if (exception instanceof IOException) {
      System.err.println("bench: " + exception.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw exception;
  }
}
