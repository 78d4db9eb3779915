package org.segun.edtf;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EdtfLawsTest {

  @Property
  void printedAndReadIsTheSame(@ForAll("values") Edtf value) {
    assertThat(Edtf.parse(value.toString())).isEqualTo(value).hasToString(value.toString());
  }

  @Property
  void anyTextIsReadOrRefused(@ForAll String text) {
    Edtf.tryParse(text).ifPresent(v -> assertThat(Edtf.parse(v.toString())).isEqualTo(v));
  }

  @Property
  void beginsBeforeItEnds(@ForAll("values") Edtf value) {
    value
        .earliest()
        .ifPresent(
            first -> value.latest().ifPresent(last -> assertThat(last).isAfterOrEqualTo(first)));
  }

  @Property
  void containsItselfAndItsEnds(@ForAll("values") Edtf value) {
    assertThat(value.contains(value)).isTrue();
    assertThat(value.sameDays(value)).isTrue();
    value.earliest().ifPresent(day -> assertThat(value.contains(day)).isTrue());
    value.latest().ifPresent(day -> assertThat(value.contains(day)).isTrue());
  }

  @Property
  void containedDaysAreTransitive(
      @ForAll("values") Edtf a, @ForAll("values") Edtf b, @ForAll("days") LocalDate day) {
    if (a.contains(b) && b.contains(day)) {
      assertThat(a.contains(day)).isTrue();
    }
  }

  @Property
  void overlapIsMutualAndFollowsFromContainment(
      @ForAll("values") Edtf a, @ForAll("values") Edtf b) {
    assertThat(a.overlaps(b)).isEqualTo(b.overlaps(a));
    if (a.contains(b)) {
      assertThat(a.overlaps(b)).isTrue();
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-1_000_000, 100_000).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Edtf> values() {
    return Arbitraries.oneOf(dates().map(d -> d), intervals(), sets());
  }

  private Arbitrary<EdtfDate> dates() {
    Arbitrary<Integer> years = Arbitraries.integers().between(0, 9800);
    return Arbitraries.oneOf(
        days().map(Edtf::day),
        years.map(Edtf::year),
        Combinators.combine(years, Arbitraries.integers().between(1, 12)).as(Edtf::month),
        Combinators.combine(years, Arbitraries.integers().between(21, 41)).as(EdtfDate::season),
        years.map(y -> EdtfDate.span(y - y % 10, EdtfDate.Precision.DECADE)),
        years.map(y -> EdtfDate.span(y - y % 100, EdtfDate.Precision.CENTURY)),
        Combinators.combine(years, Arbitraries.of("?", "~", "%"))
            .as((y, q) -> new EdtfDate(y, 0, 0, EdtfDate.Precision.YEAR, q)));
  }

  private Arbitrary<Edtf> intervals() {
    return Combinators.combine(dates(), dates(), Arbitraries.integers().between(0, 4))
        .as(EdtfLawsTest::interval);
  }

  private static Edtf interval(EdtfDate a, EdtfDate b, int kind) {
    boolean ordered = a.earliest().orElseThrow().isBefore(b.earliest().orElseThrow());
    return switch (kind) {
      case 0 -> EdtfInterval.from(a);
      case 1 -> EdtfInterval.until(a);
      case 2 -> new EdtfInterval(EdtfInterval.End.at(a), EdtfInterval.End.UNKNOWN);
      default -> ordered ? EdtfInterval.between(a, b) : EdtfInterval.between(b, a);
    };
  }

  private Arbitrary<Edtf> sets() {
    return Combinators.combine(
            Arbitraries.of(true, false), dates().list().ofMinSize(1).ofMaxSize(5))
        .as((Boolean every, List<EdtfDate> dates) -> new EdtfSet(every, dates));
  }
}
