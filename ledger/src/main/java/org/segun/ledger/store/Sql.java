package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.List;

/** A condition in the making: its text is the program's own, whatever users say is a parameter. */
final class Sql {

  private final StringBuilder text = new StringBuilder();
  private final List<Database.Value> values = new ArrayList<>();

  Sql add(String words, Object... parameters) {
    text.append(words);
    for (Object parameter : parameters) {
      values.add(new Database.Value(parameter));
    }
    return this;
  }

  Sql add(Sql other) {
    text.append(other.text);
    values.addAll(other.values);
    return this;
  }

  String text() {
    return text.toString();
  }

  List<Database.Value> values() {
    return values;
  }
}
