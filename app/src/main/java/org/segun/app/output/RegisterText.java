package org.segun.app.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A register as a table for people: the columns that matter most, and under each row how often and
 * where it was told.
 */
public final class RegisterText {

  private static final int USUAL_WIDTH = 120;
  private static final int NARROW = 70;
  private static final String INDENT = "    ";
  private static final String BETWEEN = " \u00B7 ";

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
              "claimed_by",
              "denied_by"),
          "meetings",
          List.of("when", "who", "host", "mode", "place", "claimed_by", "denied_by"),
          "sanctions",
          List.of("when", "by", "against", "mode", "contexts", "claimed_by", "denied_by"));

  /** Columns whose values are of about one length. */
  private static final Map<String, Integer> FIXED = Map.of("when", 11, "quantity", 10, "mode", 11);

  private static final Map<String, Integer> SHARES =
      Map.of("goods", 18, "claimed_by", 16, "who", 24, "denied_by", 10);

  private static final int USUAL_SHARE = 13;

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
    this.table = new TextTable(widths(this.columns, width));
  }

  private static int[] widths(List<String> columns, int width) {
    int fixed = columns.stream().mapToInt(c -> FIXED.getOrDefault(c, 0)).sum();
    int shares =
        columns.stream().filter(c -> !FIXED.containsKey(c)).mapToInt(RegisterText::share).sum();
    int room = Math.max(0, width - fixed - TextTable.gaps(columns.size()));
    return columns.stream()
        .mapToInt(c -> FIXED.getOrDefault(c, room * share(c) / Math.max(1, shares)))
        .toArray();
  }

  private static int share(String column) {
    return SHARES.getOrDefault(column, USUAL_SHARE);
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

  /** A row by the names of its columns, with how often and where it was told under it. */
  public String row(Map<String, String> cells) {
    String foot = style.faint(new Wrap(width).line(INDENT, told(cells))) + "\n";
    return (width < NARROW ? list(cells) : table.row(values(cells))) + foot;
  }

  private List<String> values(Map<String, String> cells) {
    List<String> values = new ArrayList<>();
    for (String column : columns) {
      String value = cells.getOrDefault(column, "");
      values.add(value.isEmpty() ? "-" : value);
    }
    return values;
  }

  private String told(Map<String, String> cells) {
    List<String> parts = new ArrayList<>();
    parts.add(words.text("status." + cells.getOrDefault("status", "hedged")));
    parts.add(words.text("register.tellings", Long.valueOf(cells.getOrDefault("tellings", "0"))));
    parts.add(
        words.text("register.independent", Long.valueOf(cells.getOrDefault("independent", "0"))));
    for (String column : List.of("means", "first_seen")) {
      String value = Printable.line(cells.getOrDefault(column, ""));
      if (!value.isEmpty()) {
        parts.add(label(column) + ": " + value);
      }
    }
    parts.add(Printable.line(cells.getOrDefault("sources", "")));
    parts.add(cells.getOrDefault("event", ""));
    return String.join(BETWEEN, parts);
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
