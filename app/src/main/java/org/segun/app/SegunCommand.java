package org.segun.app;

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
    subcommands = {ReadCommand.class, ExplainCommand.class, picocli.CommandLine.HelpCommand.class})
final class SegunCommand implements Runnable {

  @Spec private CommandSpec spec;

  /** Read by {@link Messages} before anything else; here so that help names it. */
  @Option(
      names = {"--ui", "--idioma"},
      scope = ScopeType.INHERIT,
      paramLabel = "LANG",
      descriptionKey = "ui")
  private String language = "";

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), spec.commandLine().getResourceBundle().getString("no-command"));
  }
}
