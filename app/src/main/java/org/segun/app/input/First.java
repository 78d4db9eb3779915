package org.segun.app.input;

/** The first of several values that says anything. */
final class First {

  private First() {}

  static String of(String... values) {
    for (String value : values) {
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return "";
  }
}
