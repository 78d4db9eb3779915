package org.segun.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.lexicon.RuleFolder;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** By which rules, and on how many threads, a ledger's articles are read again. */
final class RereadChoice {

  @Spec(Spec.Target.MIXEE)
  private @Nullable CommandSpec spec;

  @Option(names = "--rules", paramLabel = "DIR", descriptionKey = "rules")
  private @Nullable Path rules;

  @Option(names = "--all", descriptionKey = "reread-all")
  private boolean all;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private int threads = Runtime.getRuntime().availableProcessors();

  RuleFolder folder(Messages messages) {
    if (threads < 1) {
      throw wrong(messages.text("threads-too-few"));
    }
    if (rules == null) {
      return RuleFolder.builtIn();
    }
    if (!Files.isDirectory(rules)) {
      throw wrong(messages.text("no-rule-folder", rules));
    }
    return RuleFolder.with(rules);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(Objects.requireNonNull(spec).commandLine(), message);
  }

  Optional<Path> rules() {
    return Optional.ofNullable(rules);
  }

  /** Whether those that the same rules read are read again too. */
  boolean isAll() {
    return all;
  }

  int threads() {
    return threads;
  }
}
