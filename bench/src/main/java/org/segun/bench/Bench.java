package org.segun.bench;

import java.io.IOException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

/**
 * The measurements: how right, how fast, how much memory, and whether everything goes through; and
 * the training of the judges.
 */
@Command(
    name = "bench",
    description =
        "Trains and measures on the evaluation data below the folder SEGUN_DATA (not distributed).",
    mixinStandardHelpOptions = true,
    subcommands = {
      AccuracyCommand.class,
      CrossValidateCommand.class,
      TrainCommand.class,
      ItemTraining.class,
      ParticipantsCommand.class,
      NamesCommand.class,
      RarityTraining.class,
      LinkCommand.class,
      CopyCommand.class,
      MapCommand.class,
      PlaceTraining.class,
      LedgerCommand.class,
      SpeedCommand.class,
      ColdCommand.class,
      AllCommand.class,
      TimeBench.class
    })
public final class Bench {

  private Bench() {}

  public static void main(String[] args) {
    System.exit(
        new CommandLine(new Bench()).setExecutionExceptionHandler(Bench::say).execute(args));
  }

  private static int say(Exception exception, CommandLine command, ParseResult arguments)
      throws Exception {
    if (exception instanceof IOException || exception instanceof IllegalStateException) {
      System.err.println("bench: " + exception.getMessage());
      return CommandLine.ExitCode.USAGE;
    }
    throw exception;
  }
}
