package org.segun.app;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code segun} alone: says what there is. */
@Command(
    name = "segun",
    resourceBundle = "org.segun.app.messages",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      ReadCommand.class,
      ExplainCommand.class,
      QuotesCommand.class,
      AddCommand.class,
      WatchCommand.class,
      ForgetCommand.class,
      ListCommand.class,
      ShowCommand.class,
      SearchCommand.class,
      CorrectCommand.class,
      RejectCommand.class,
      RereadCommand.class,
      DiffCommand.class,
      AlertCommand.class,
      EventsCommand.class,
      MergeCommand.class,
      SplitCommand.class,
      ExportCommand.class,
      ImportCommand.class,
      RegisterCommand.Transfers.class,
      RegisterCommand.Meetings.class,
      RegisterCommand.Sanctions.class,
      CommandLine.HelpCommand.class
    })
final class SegunCommand implements Runnable {

  @Spec @Nullable CommandSpec spec;

  /** Read by {@link Messages} before anything else; here so that help names it. */
  @Option(
      names = {"--ui", "--idioma"},
      scope = ScopeType.INHERIT,
      paramLabel = "LANG",
      descriptionKey = "ui")
  @Nullable String language;

  @Override
  public void run() {
    CommandLine command = Objects.requireNonNull(spec).commandLine();
    throw new ParameterException(command, command.getResourceBundle().getString("no-command"));
  }
}
