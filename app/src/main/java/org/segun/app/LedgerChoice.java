package org.segun.app;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledger is meant. */
final class LedgerChoice {

  @Option(names = "--ledger", paramLabel = "FILE", descriptionKey = "ledger")
  private @Nullable Path file;

  Optional<Path> file() {
    return Optional.ofNullable(file);
  }
}
