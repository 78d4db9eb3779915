package org.segun.app;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.segun.ledger.store.Field;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.FilterException;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Which claims are meant: one option for each field of a {@link Filter}, the same in all commands.
 */
final class FilterChoice {

  private final Map<Field, OptionSpec> options = new EnumMap<>(Field.class);

  /** A command that lets the user choose claims. */
  interface Filtered {
    FilterChoice filter();
  }

  /** Gives all commands that are {@link Filtered} their options. */
  static void addOptions(CommandLine command) {
    for (CommandLine sub : command.getSubcommands().values()) {
      if (sub.getCommand() instanceof Filtered filtered) {
        for (Field field : Field.values()) {
          sub.getCommandSpec().addOption(filtered.filter().option(field));
        }
      }
      addOptions(sub);
    }
  }

  private OptionSpec option(Field field) {
    OptionSpec option =
        OptionSpec.builder("--" + field.option())
            .paramLabel("VALUE")
            .arity("1")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .descriptionKey("filter." + field.option())
            .build();
    options.put(field, option);
    return option;
  }

  /**
   * The filter.
   *
   * @throws ParameterException if a value is none of its field's
   */
  Filter.Builder builder(CommandSpec spec, Messages messages) {
    Filter.Builder builder = Filter.builder();
    try {
      options.forEach(
          (field, option) -> {
            List<String> asked = option.getValue();
            (asked == null ? List.<String>of() : asked).forEach(v -> builder.and(field, v));
          });
      return builder;
    } catch (FilterException e) {
      throw new ParameterException(
          spec.commandLine(), messages.text("filter-wrong", e.option(), e.value()));
    }
  }
}
