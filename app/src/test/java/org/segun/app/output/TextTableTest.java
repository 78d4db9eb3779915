package org.segun.app.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

  private final TextTable table = new TextTable(new int[] {6, 10});

  @Test
  void aLongCellGoesOnBelowWithinItsColumn() {
    assertThat(table.row(List.of("Irán", "más de seiscientos contenedores")))
        .isEqualTo(
            "Irán    más de\n        seisciento\n        s\n        contenedor\n        es\n");
  }

  @Test
  void aSpanOfTimeBreaksBehindItsSlash() {
    assertThat(new TextTable(new int[] {11}).row(List.of("2023-09-07/2023-10-01")))
        .isEqualTo("2023-09-07/\n2023-10-01\n");
  }

  @Test
  void wideAndCombiningCharactersAreCountedByTheirColumns() {
    assertThat(Columns.of("\u5317\u4EAC")).isEqualTo(4);
    assertThat(Columns.of("e\u0301")).isEqualTo(1);
    assertThat(table.row(List.of("\u5317\u4EAC", "x"))).isEqualTo("\u5317\u4EAC    x\n");
  }

  @Test
  void whatATerminalActsOnIsMadeHarmless() {
    assertThat(table.row(List.of("a\u001B[2J", "\tb"))).doesNotContain("\u001B", "\t");
  }
}
