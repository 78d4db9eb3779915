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

/** How values of levels 0 to 2 hold, meet and miss each other, by the days that they hold. */
class EdtfOrderLawsTest {

  @Property
  void whatHoldsWhatHoldsAThirdHoldsTheThird(
      @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b, @ForAll("dates") EdtfDate c) {
    if (a.contains(b) && b.contains(c)) {
      assertThat(a.contains(c)).isTrue();
    }
  }

  @Property
  void twoThatHoldEachOtherAreTheSameDays(
      @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
    if (a.contains(b) && b.contains(a)) {
      assertThat(a.sameDays(b)).isTrue();
      assertThat(b.sameDays(a)).isTrue();
    }
  }

  @Property
  void aDayInBothMeansThatTheyOverlap(
      @ForAll("values") Edtf a, @ForAll("values") Edtf b, @ForAll("days") LocalDate day) {
    if (a.contains(day) && b.contains(day)) {
      assertThat(a.overlaps(b)).isTrue();
    }
  }

  @Property
  void whatLiesApartDoesNotOverlap(@ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
    boolean apart =
        a.latest().orElseThrow().isBefore(b.earliest().orElseThrow())
            || b.latest().orElseThrow().isBefore(a.earliest().orElseThrow());
    assertThat(a.overlaps(b)).isEqualTo(!apart);
  }

  @Property
  void nothingBeforeTheEarliestOrAfterTheLatestIsHeld(@ForAll("values") Edtf value) {
    value
        .earliest()
        .filter(LocalDate.MIN::isBefore)
        .ifPresent(first -> assertThat(value.contains(first.minusDays(1))).isFalse());
    value.latest().ifPresent(last -> assertThat(value.contains(last.plusDays(1))).isFalse());
  }

  @Property
  void anIntervalBeginsAndEndsAsItsEndsDo(
      @ForAll("dates") EdtfDate a, @ForAll("dates") EdtfDate b) {
    boolean ordered = !b.earliest().orElseThrow().isBefore(a.earliest().orElseThrow());
    EdtfDate first = ordered ? a : b;
    EdtfDate last = ordered ? b : a;
    EdtfInterval interval = EdtfInterval.between(first, last);
    assertThat(interval.earliest()).isEqualTo(first.earliest());
    assertThat(EdtfInterval.from(first).contains(first)).isTrue();
    assertThat(EdtfInterval.until(last).contains(last)).isTrue();
    assertThat(EdtfInterval.from(first).latest()).isEmpty();
    assertThat(EdtfInterval.until(last).earliest()).isEmpty();
  }

  @Property
  void aSetHoldsEachOfItsDates(@ForAll("sets") EdtfSet set) {
    for (EdtfDate date : set.dates()) {
      assertThat(set.contains(date)).isTrue();
      assertThat(set.overlaps(date)).isTrue();
    }
    assertThat(Edtf.parse(set.toString())).isEqualTo(set);
  }

  @Property
  void doubtChangesNoDays(@ForAll("years") int year, @ForAll("doubts") String doubt) {
    Edtf plain = Edtf.year(year);
    Edtf doubted = Edtf.parse(plain + doubt);
    assertThat(doubted).hasToString(plain + doubt);
    assertThat(doubted.sameDays(plain)).isTrue();
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs().between(-20_000, 40_000).map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<Integer> years() {
    return Arbitraries.integers().between(1900, 2090);
  }

  @Provide
  Arbitrary<String> doubts() {
    return Arbitraries.of("?", "~", "%");
  }

  @Provide
  Arbitrary<EdtfDate> dates() {
    return Arbitraries.oneOf(
        days().map(Edtf::day),
        years().map(Edtf::year),
        Combinators.combine(years(), Arbitraries.integers().between(1, 12)).as(Edtf::month),
        Combinators.combine(years(), Arbitraries.integers().between(21, 24)).as(EdtfDate::season),
        years().map(y -> EdtfDate.span(y - y % 10, EdtfDate.Precision.DECADE)),
        years().map(y -> EdtfDate.span(y - y % 100, EdtfDate.Precision.CENTURY)));
  }

  @Provide
  Arbitrary<EdtfSet> sets() {
    return Combinators.combine(
            Arbitraries.of(true, false), dates().list().ofMinSize(1).ofMaxSize(5))
        .as((Boolean every, List<EdtfDate> dates) -> new EdtfSet(every, dates));
  }

  @Provide
  Arbitrary<Edtf> values() {
    return Arbitraries.oneOf(
        dates().map(d -> d),
        sets().map(s -> s),
        dates().map(EdtfInterval::from),
        dates().map(EdtfInterval::until));
  }
}
