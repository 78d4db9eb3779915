package org.segun.app.input;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Guesses the language of a text, among those that are mistaken for one another in the press of
 * Spain and the Americas. The models are loaded at the first guess.
 */
public final class LanguageGuess {

  /** Enough to tell languages apart, whatever the length of the text. */
  private static final int SAMPLE = 1_000;

  private @Nullable LanguageDetector detector;

  /** ISO 639-1 code of the language; empty where the text has no words. */
  public Optional<String> of(String text) {
    String sample = text.strip();
    Language language =
        detector()
            .detectLanguageOf(sample.length() > SAMPLE ? sample.substring(0, SAMPLE) : sample);
    IsoCode639_1 code = language.getIsoCode639_1();
    return code == IsoCode639_1.NONE
        ? Optional.empty()
        : Optional.of(code.toString().toLowerCase(Locale.ROOT));
  }

  private synchronized LanguageDetector detector() {
    if (detector == null) {
      detector =
          LanguageDetectorBuilder.fromLanguages(
                  Language.SPANISH,
                  Language.ENGLISH,
                  Language.PORTUGUESE,
                  Language.FRENCH,
                  Language.ITALIAN,
                  Language.CATALAN,
                  Language.GERMAN)
              .withLowAccuracyMode()
              .build();
    }
    return detector;
  }
}
