package org.segun.app;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.segun.ledger.export.Format;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Formats by the names that people give them. */
final class Formats {

  private Formats() {}

  static Format named(String name, CommandSpec spec, Messages messages) {
    return Format.named(name)
        .orElseThrow(
            () ->
                new ParameterException(
                    spec.commandLine(), messages.text("export-format-wrong", name, all())));
  }

  /** All names, with commas between. */
  static String all() {
    return Arrays.stream(Format.values()).map(Format::id).collect(Collectors.joining(", "));
  }
}
