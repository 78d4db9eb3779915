package org.segun.app.input;

import java.util.List;

/** The languages in which articles can be read. */
public interface ReadableLanguages {

  /** Whether a language, by its ISO 639-1 code, is one of them. */
  boolean has(String code);

  /** All of them, sorted. */
  List<String> all();
}
