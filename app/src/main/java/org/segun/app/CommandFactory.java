package org.segun.app;

import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Makes the commands with what is around them. */
final class CommandFactory implements CommandLine.IFactory {

  private final Map<Class<?>, Supplier<?>> makers;

  CommandFactory(Surroundings surroundings, Readers readers, Messages messages) {
    LedgerDesk desk = new LedgerDesk(surroundings, messages);
    makers =
        Map.ofEntries(
            Map.entry(ReadCommand.class, () -> new ReadCommand(surroundings, readers, messages)),
            Map.entry(
                ExplainCommand.class, () -> new ExplainCommand(surroundings, readers, messages)),
            Map.entry(
                QuotesCommand.class, () -> new QuotesCommand(surroundings, readers, messages)),
            Map.entry(AddCommand.class, () -> new AddCommand(desk, readers)),
            Map.entry(WatchCommand.class, () -> new WatchCommand(desk, readers)),
            Map.entry(ForgetCommand.class, () -> new ForgetCommand(desk)),
            Map.entry(SearchCommand.class, () -> new SearchCommand(desk)),
            Map.entry(CorrectCommand.class, () -> new CorrectCommand(desk)),
            Map.entry(RejectCommand.class, () -> new RejectCommand(desk)),
            Map.entry(RereadCommand.class, () -> new RereadCommand(desk, readers)),
            Map.entry(DiffCommand.class, () -> new DiffCommand(desk, readers)),
            Map.entry(AlertCommand.class, () -> new AlertCommand(desk)),
            Map.entry(ListCommand.class, () -> new ListCommand(desk)),
            Map.entry(EventsCommand.class, () -> new EventsCommand(desk)),
            Map.entry(MergeCommand.class, () -> new MergeCommand(desk)),
            Map.entry(SplitCommand.class, () -> new SplitCommand(desk)),
            Map.entry(ShowCommand.class, () -> new ShowCommand(desk)),
            Map.entry(ExportCommand.class, () -> new ExportCommand(desk)),
            Map.entry(ImportCommand.class, () -> new ImportCommand(desk)),
            Map.entry(RegisterCommand.Transfers.class, () -> new RegisterCommand.Transfers(desk)),
            Map.entry(RegisterCommand.Meetings.class, () -> new RegisterCommand.Meetings(desk)),
            Map.entry(RegisterCommand.Sanctions.class, () -> new RegisterCommand.Sanctions(desk)));
  }

  @Override
  public <K> K create(Class<K> type) throws Exception {
    Supplier<?> maker = makers.get(type);
    return maker == null ? CommandLine.defaultFactory().create(type) : type.cast(maker.get());
  }
}
