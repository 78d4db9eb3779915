package org.segun.event;

import java.util.ArrayList;
import java.util.List;

/** A growing list of feature names. */
final class Features {

  private final List<String> names = new ArrayList<>(64);

  void add(String name, String value) {
    names.add(name + "=" + value);
  }

  void add(String name) {
    names.add(name);
  }

  /** The feature and its conjunction with another one. */
  void addWith(String context, String name, String value) {
    names.add(name + "=" + value);
    names.add(context + "&" + name + "=" + value);
  }

  List<String> names() {
    return names;
  }
}
