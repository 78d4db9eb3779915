package org.segun.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A register as a table for people: as many columns as fit, none cut off. */
public final class RegisterText {

  private static final int USUAL_WIDTH = 120;
  private static final int NARROW = 70;

  private static final Map<String, List<String>> COLUMNS =
      Map.of(
          "transfers",
          List.of(
              "when",
              "supplier",
              "recipient",
              "goods",
              "quantity",
              "route",
              "means",
              "claimed_by",
              "denied_by",
              "first_seen"),
          "meetings",
          List.of("when", "who", "host", "mode", "place", "claimed_by", "denied_by", "first_seen"),
          "sanctions",
          List.of(
              "when",
              "by",
              "against",
              "mode",
              "contexts",
              "claimed_by",
              "denied_by",
              "first_seen"));

  private static final Map<String, Integer> SHARES =
      Map.of("goods", 18, "claimed_by", 16, "route", 14, "who", 24, "quantity", 9, "mode", 9);

  private static final int USUAL_SHARE = 11;

  private final Wording words;
  private final Style style;
  private final List<String> columns;
  private final int width;
  private final TextTable table;

  /**
   * @param columns width of the terminal, 0 where there is none
   * @param register {@code transfers}, {@code meetings} or {@code sanctions}
   */
  public RegisterText(Wording words, Style style, int columns, String register) {
    this.words = words;
    this.style = style;
    this.columns = COLUMNS.getOrDefault(register, List.of());
    this.width = columns == 0 ? USUAL_WIDTH : columns;
    this.table =
        new TextTable(
            width, this.columns.stream().map(c -> SHARES.getOrDefault(c, USUAL_SHARE)).toList());
  }

  /** The names of the columns, underlined; nothing where rows are written as lists. */
  public String heading() {
    return width < NARROW
        ? ""
        : table.row(columns.stream().map(this::label).toList()) + table.rule();
  }

  private String label(String column) {
    return words.text("register." + column);
  }

  /** A row by the names of its columns, with where it was told under it. */
  public String row(Map<String, String> cells) {
    String told =
        words.text(
            "register.told",
            cells.getOrDefault("status", ""),
            cells.getOrDefault("tellings", ""),
            cells.getOrDefault("independent", ""),
            Printable.line(cells.getOrDefault("sources", "")),
            cells.getOrDefault("event", ""));
    String foot = style.faint(new Wrap(width).line("    ", told)) + "\n";
    return width < NARROW ? list(cells) + foot : table.row(values(cells)) + foot;
  }

  private List<String> values(Map<String, String> cells) {
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      String value = cells.getOrDefault(column, "");
      values.add(value.isEmpty() ? "-" : value);
    }
    return values;
  }

  /** On a narrow terminal one line for each field that has a value. */
  private String list(Map<String, String> cells) {
    StringBuilder out = new StringBuilder();
    for (String column : columns) {
      String value = Printable.line(cells.getOrDefault(column, ""));
      if (!value.isEmpty()) {
        out.append(new Wrap(width).line("", label(column) + ": " + value)).append('\n');
      }
    }
    return out.toString();
  }
}
