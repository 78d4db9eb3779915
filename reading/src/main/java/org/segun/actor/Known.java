package org.segun.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Names that the article itself has explained. Filled once, in order of the text, before anybody
 * asks.
 */
final class Known {

  private final Map<String, Identity> full = new HashMap<>();
  private final Map<String, String> family = new HashMap<>();

  /** A person's full name is met: its parts name him from now on. */
  void met(String key) {
    String[] words = key.split(" ");
    if (words.length < 2) {
      return;
    }
    StringBuilder rest = new StringBuilder();
    for (int i = words.length - 1; i > 0; i--) {
      rest.insert(0, (rest.length() == 0 ? words[i] : words[i] + " "));
      family.putIfAbsent(rest.toString(), key);
      family.putIfAbsent(words[i], key);
    }
    if (words.length > 3) {
      family.putIfAbsent(words[words.length - 2] + " " + words[words.length - 1], key);
    }
  }

  /** The text says who a name is. The first certain word stands. */
  void teach(String key, Identity identity) {
    Identity before = full.get(key);
    if (before == null || !before.certain() && identity.certain()) {
      full.put(key, identity);
    }
  }

  /** The full name to which a part of it belongs; the key itself where it is no such part. */
  String fullName(String key) {
    return full.containsKey(key) && key.indexOf(' ') > 0 ? key : family.getOrDefault(key, key);
  }

  Optional<Identity> of(String key) {
    return Optional.ofNullable(full.get(key));
  }
}
