package org.segun.syntax;

/** Where the base layer of a language comes from. */
public final class SyntaxReaders {

  private SyntaxReaders() {}

  /**
   * The reader of a language. Its models begin to load at once, on threads of their own; the first
   * reading waits for them.
   *
   * @param language ISO 639-1 code with a folder of data, for example {@code es}
   * @return a reader to be made once and shared by all threads
   * @throws IllegalArgumentException where there is no folder for the language
   */
  public static SyntaxReader forLanguage(String language) {
    return SyntaxSettings.of(language)
        .map(ModelReader::new)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "No models are known for the language " + language + "."));
  }

  /**
   * Whether a language can be read here: it has a folder of data, and its models are on the class
   * path.
   *
   * @param language ISO 639-1 code
   */
  public static boolean isReadable(String language) {
    return SyntaxSettings.of(language)
        .filter(s -> SyntaxReaders.class.getResource("/" + s.get("tagger")) != null)
        .isPresent();
  }
}
