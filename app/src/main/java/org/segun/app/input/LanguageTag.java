package org.segun.app.input;

import java.util.Locale;

/** Language codes as people write them. */
public final class LanguageTag {

  private LanguageTag() {}

  /**
   * The two-letter code of {@code es}, {@code ES}, {@code es-MX}, {@code es_MX} or {@code spa};
   * what it is not able to read as it is, in lower case.
   */
  public static String normalise(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT);
    int end = Math.max(primary.indexOf('-'), primary.indexOf('_'));
    primary = end > 0 ? primary.substring(0, end) : primary;
    return primary.length() == 3 ? shortened(primary) : primary;
  }

  private static String shortened(String threeLetters) {
    for (String code : Locale.getISOLanguages()) {
      if (Locale.forLanguageTag(code).getISO3Language().equals(threeLetters)) {
        return code;
      }
    }
    return threeLetters;
  }
}
