package org.segun.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import org.segun.edtf.Edtf;
import org.segun.edtf.EdtfDate;
import org.segun.edtf.EdtfInterval;

/** Days put into the plainest EDTF value. */
final class Days {

  private Days() {}

  /**
   * A day, a month or a year where the ends are theirs; months where they begin and end them; else
   * two days.
   */
  static Edtf between(LocalDate first, LocalDate last) {
    boolean months = first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
    if (!months || last.isBefore(first)) {
      return Edtf.days(first, last.isBefore(first) ? first : last);
    }
    if (first.getYear() == last.getYear()
        && first.getMonthValue() == 1
        && last.getMonthValue() == 12) {
      return Edtf.year(first.getYear());
    }
    if (first.getMonthValue() == 1 && last.getMonthValue() == 12) {
      return EdtfInterval.between(Edtf.year(first.getYear()), Edtf.year(last.getYear()));
    }
    EdtfDate start = Edtf.month(first.getYear(), first.getMonthValue());
    EdtfDate end = Edtf.month(last.getYear(), last.getMonthValue());
    return start.equals(end) ? start : EdtfInterval.between(start, end);
  }

  static String isoWeek(LocalDate day) {
    int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return day.get(IsoFields.WEEK_BASED_YEAR) + "-W" + (week < 10 ? "0" : "") + week;
  }
}
