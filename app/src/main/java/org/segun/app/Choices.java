package org.segun.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.app.input.InputOptions;
import org.segun.app.input.LanguageTag;
import org.segun.app.input.Limits;
import org.segun.app.web.WebOptions;
import org.segun.edtf.Edtf;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all commands that read articles let the user choose. */
final class Choices {

  @Spec(Spec.Target.MIXEE)
  @Nullable CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", descriptionKey = "files")
  List<String> files = List.of();

  @Option(names = "--lang", paramLabel = "CODE", descriptionKey = "lang")
  @Nullable String language;

  @Option(names = "--date", paramLabel = "EDTF", descriptionKey = "date")
  @Nullable String date;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  @Nullable Path rules;

  @Option(names = "--color", paramLabel = "WHEN", descriptionKey = "color", defaultValue = "auto")
  Colour colour = Colour.AUTO;

  @Option(
      names = "--max-characters",
      paramLabel = "N",
      descriptionKey = "max-characters",
      defaultValue = "" + Limits.ARTICLE_CHARACTERS)
  int maxCharacters = Limits.ARTICLE_CHARACTERS;

  @Option(
      names = "--max-megabytes",
      paramLabel = "N",
      descriptionKey = "max-megabytes",
      defaultValue = "" + (Limits.UNPACKED_BYTES >> 20))
  long maxMegabytes = Limits.UNPACKED_BYTES >> 20;

  @Option(names = "--allow-private", descriptionKey = "allow-private")
  boolean allowPrivate;

  /** When output is coloured. */
  enum Colour {
    AUTO,
    ALWAYS,
    NEVER
  }

  RuleFolder ruleFolder(Messages messages) {
    if (rules == null) {
      return RuleFolder.builtIn();
    }
    if (!Files.isDirectory(rules)) {
      throw wrong(messages.text("no-rule-folder", rules));
    }
    return RuleFolder.with(rules);
  }

  InputOptions inputOptions(Messages messages, RuleFolder folder) {
    if (maxCharacters < 1 || maxMegabytes < 1) {
      throw wrong(messages.text("limit-too-small"));
    }
    return new InputOptions(
        Optional.ofNullable(language).map(LanguageTag::normalise),
        Optional.ofNullable(date).map(d -> edtf(d, messages)),
        new Limits(maxCharacters, maxMegabytes << 20),
        new Languages(folder),
        WebOptions.standard(Version.number(), allowPrivate));
  }

  private Edtf edtf(String text, Messages messages) {
    return Edtf.tryParse(text).orElseThrow(() -> wrong(messages.text("date-wrong", text)));
  }

  ParameterException wrong(String message) {
    return new ParameterException(java.util.Objects.requireNonNull(spec).commandLine(), message);
  }

  boolean isColoured(Surroundings surroundings) {
    return switch (colour) {
      case ALWAYS -> true;
      case NEVER -> false;
      case AUTO ->
          surroundings.outIsTerminal()
              && surroundings.variable("NO_COLOR").isEmpty()
              && !surroundings.variable("TERM").equals("dumb");
    };
  }
}
