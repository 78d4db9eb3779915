package org.segun.app;

import picocli.CommandLine;

/** Makes the commands with what is around them. */
final class CommandFactory implements CommandLine.IFactory {

  private final Surroundings surroundings;
  private final Readers readers;
  private final Messages messages;

  CommandFactory(Surroundings surroundings, Readers readers, Messages messages) {
    this.surroundings = surroundings;
    this.readers = readers;
    this.messages = messages;
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    if (type == ReadCommand.class) {
      return type.cast(new ReadCommand(surroundings, readers, messages));
    }
    if (type == ExplainCommand.class) {
      return type.cast(new ExplainCommand(surroundings, readers, messages));
    }
    if (type == QuotesCommand.class) {
      return type.cast(new QuotesCommand(surroundings, readers, messages));
    }
    return CommandLine.defaultFactory().create(type);
  }
}
