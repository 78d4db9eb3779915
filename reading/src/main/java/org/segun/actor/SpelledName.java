package org.segun.actor;

/**
 * A spelling of a registered name.
 *
 * @param text as the register writes it
 * @param entry whom it names
 * @param firstLetter first letter of the row's full name, in lower case
 */
record SpelledName(String text, NameEntry entry, char firstLetter) {

  /** Whether it is written in capitals throughout, as acronyms are. */
  boolean isAcronym() {
    boolean upper = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  /** Whether the register writes it without any capital. */
  boolean isLowerCase() {
    return text.chars().noneMatch(Character::isUpperCase);
  }

  boolean isOneWord() {
    return text.indexOf(' ') < 0;
  }
}
