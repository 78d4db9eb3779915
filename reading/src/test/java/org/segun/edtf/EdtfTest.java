package org.segun.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-18 | 2023-10-18 | 2023-10-18",
        "2023-10 | 2023-10-01 | 2023-10-31",
        "2024-02~ | 2024-02-01 | 2024-02-29",
        "2023 | 2023-01-01 | 2023-12-31",
        "199X | 1990-01-01 | 1999-12-31",
        "19XX | 1900-01-01 | 1999-12-31",
        "2001-21 | 2001-03-01 | 2001-05-31",
        "2001-24 | 2001-12-01 | 2002-02-28",
        "2001-31 | 2001-03-01 | 2001-05-31",
        "2001-36 | 2001-10-01 | 2001-12-31",
        "2001-41 | 2001-07-01 | 2001-12-31",
        "2023-09-07/2023-10-01 | 2023-09-07 | 2023-10-01",
        "2023-10-04/.. | 2023-10-04 | ",
        "../2023 |  | 2023-12-31",
        "2023-10-04/ | 2023-10-04 | ",
        "[2023-10-04,2023-10-11] | 2023-10-04 | 2023-10-11",
        "{2001-08,2001-11} | 2001-08-01 | 2001-11-30",
        "-0044-03-15 | -0044-03-15 | -0044-03-15"
      })
  void knowsItsFirstAndLastDay(String text, String earliest, String latest) {
    Edtf value = Edtf.parse(text);
    assertThat(value.toString()).isEqualTo(text);
    assertThat(value.earliest().map(LocalDate::toString).orElse(null)).isEqualTo(earliest);
    assertThat(value.latest().map(LocalDate::toString).orElse(null)).isEqualTo(latest);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2023-10-18T10:00:00Z | 2023-10-18",
        "2023-10-XX | 2023-10",
        "2023-XX-XX | 2023",
        "[2023-10-04, 2023-10-11] | [2023-10-04,2023-10-11]",
        "' 2023 ' | 2023"
      })
  void writesOneForm(String text, String canonical) {
    assertThat(Edtf.parse(text)).hasToString(canonical);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20231018",
        "9999999",
        "2023-13",
        "2023-02-30",
        "2023-10-18-1",
        "2023-1",
        "/",
        "../..",
        "2023-10/2023-09",
        "[]",
        "[2023,]",
        "[2023",
        "19X0",
        "XXXX",
        "X",
        "-",
        "2023-1x",
        "٢٠٢٣",
        "2023??",
        "../2023/..",
        "2023-00",
        "2023-99"
      })
  void refusesWhatIsNoDate(String text) {
    assertThat(Edtf.tryParse(text)).isEmpty();
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("is no EDTF date");
  }

  @Test
  void comparesByDays() {
    assertThat(Edtf.parse("2009-10").sameDays(Edtf.parse("2009-10-01/2009-10-31"))).isTrue();
    assertThat(Edtf.parse("2023").contains(Edtf.parse("2023-10"))).isTrue();
    assertThat(Edtf.parse("2023-10").contains(Edtf.parse("2023"))).isFalse();
    assertThat(Edtf.parse("2023-10-04/..").contains(LocalDate.of(2099, 1, 1))).isTrue();
    assertThat(Edtf.parse("2023-10-04/..").overlaps(Edtf.parse("../2023-10-03"))).isFalse();
    assertThat(Edtf.parse("[2023-10-04,2023-10-11]").contains(LocalDate.of(2023, 10, 5))).isFalse();
  }

  @Test
  void bearsHostileText() {
    String digits = "9".repeat(1_000_000);
    String set = "[" + "2023-10-18,".repeat(100_000) + "2023]";
    Assertions.assertTimeout(
        Duration.ofSeconds(2),
        () -> {
          assertThat(Edtf.tryParse(digits)).isEmpty();
          assertThat(Edtf.tryParse("[".repeat(1_000_000))).isEmpty();
          assertThat(Edtf.tryParse("-".repeat(1_000_000))).isEmpty();
          assertThat(Edtf.parse(set).alternatives()).hasSize(100_001);
        });
    assertThatThrownBy(() -> Edtf.parse(digits)).message().hasSizeLessThan(120);
  }
}
