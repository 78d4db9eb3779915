package org.segun.ledger.export;

import java.util.List;
import java.util.function.Function;
import org.segun.model.Source;

/** Who says so, in the table of claims. */
final class SourceColumns {

  private SourceColumns() {}

  static List<Column<ClaimRow>> all() {
    return List.of(
        sources(
            "sources",
            "Who says so, from the outermost to the innermost; empty where the article itself does.",
            s -> s.speaker().mention().text()),
        sources("source_codes", "Their states, in the same order.", s -> s.speaker().code()),
        sources(
            "source_sectors",
            "Their PLOVER sectors, - where none is told.",
            s -> s.speaker().sector().orElse("-")),
        sources(
            "cues",
            "The words that attribute, - where there is none.",
            s -> s.cue().map(c -> c.text()).orElse("-")),
        Column.text(
            "rules", "Version of the rules that read it.", r -> r.claim().article().rules()));
  }

  private static Column<ClaimRow> sources(
      String name, String meaning, Function<Source, String> value) {
    return Column.text(name, meaning, r -> Told.joined(r.mention().sources(), value));
  }
}
