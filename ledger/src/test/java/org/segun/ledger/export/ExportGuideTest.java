package org.segun.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/exports.md} tells every column, from the definitions that write them. With {@code
 * -Dsegun.guide=write} it is written anew.
 */
class ExportGuideTest {

  private static final Path GUIDE = Path.of("..", "docs", "exports.md");

  @Test
  void theGuideIsUpToDate() throws IOException {
    String guide = guide();
    if ("write".equals(System.getProperty("segun.guide"))) {
      Files.createDirectories(GUIDE.getParent());
      Files.writeString(GUIDE, guide);
    }
    assertThat(Files.readString(GUIDE)).isEqualTo(guide);
  }

  @Test
  void tablesHaveTheirNumberOfColumnsAndNoNameTwice() {
    Map<String, List<? extends Column<?>>> tables = tables();
    assertThat(tables.get("polecat")).hasSize(40);
    assertThat(tables.get("gdelt")).hasSize(61);
    assertThat(tables.get("gdelt-mentions")).hasSize(16);
    assertThat(tables.get("acled")).hasSize(30);
    tables.forEach(
        (name, columns) ->
            assertThat(new HashSet<>(columns.stream().map(Column::name).toList()))
                .as(name)
                .hasSameSizeAs(columns));
  }

  private static Map<String, List<? extends Column<?>>> tables() {
    Map<String, List<? extends Column<?>>> tables = new LinkedHashMap<>();
    tables.put("mentions", MentionColumns.all());
    tables.put("events", EventColumns.all());
    tables.put("polecat", PolecatColumns.all());
    tables.put("gdelt", GdeltColumns.all());
    tables.put("gdelt-mentions", GdeltMentionColumns.all());
    tables.put("acled", new AcledColumns().columns());
    for (Register register : Register.values()) {
      tables.put(register.name().toLowerCase(java.util.Locale.ROOT), register.columns());
    }
    return tables;
  }

  private static String guide() throws IOException {
    String guide;
    try (InputStream in = ExportGuideTest.class.getResourceAsStream("guide.md")) {
      guide = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    for (Map.Entry<String, List<? extends Column<?>>> table : tables().entrySet()) {
      guide = guide.replace("{{" + table.getKey() + "}}", columns(table.getValue()));
    }
    guide = guide.replace("{{nodes}}", fields(GraphField.ofNodes()));
    guide = guide.replace("{{edges}}", fields(GraphField.ofEdges()));
    guide = guide.replace("{{formats}}", formats());
    assertThat(guide).doesNotContain("{{");
    return guide;
  }

  private static String formats() {
    return Arrays.stream(Format.values())
        .map(f -> "| " + f.id() + " | " + rows(f) + " | ." + f.extension() + " |")
        .collect(Collectors.joining("\n"));
  }

  private static String rows(Format format) {
    return format.takesArticles() && format.takesEvents()
        ? "claims or events"
        : format.takesArticles() ? "claims" : "events";
  }

  private static String columns(List<? extends Column<?>> columns) {
    StringBuilder table =
        new StringBuilder("| # | column | holds | meaning |\n| --- | --- | --- | --- |");
    for (int i = 0; i < columns.size(); i++) {
      Column<?> column = columns.get(i);
      table.append("\n| ").append(i + 1).append(" | ").append(column.name());
      table.append(" | ").append(Told.lower(column.kind()));
      table.append(" | ").append(column.meaning()).append(" |");
    }
    return table.toString();
  }

  private static <T> String fields(List<GraphField<T>> fields) {
    StringBuilder table = new StringBuilder("| field | holds | meaning |\n| --- | --- | --- |");
    for (GraphField<T> field : fields) {
      table.append("\n| ").append(field.name()).append(" | ").append(field.type());
      table.append(" | ").append(field.meaning()).append(" |");
    }
    return table.toString();
  }
}
