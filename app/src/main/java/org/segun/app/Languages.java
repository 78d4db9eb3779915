package org.segun.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.segun.app.input.ReadableLanguages;
import org.segun.lexicon.RuleFolder;

/**
 * The languages that have rules: those with a folder of their own in which {@code layout.rules}
 * stands.
 */
final class Languages implements ReadableLanguages {

  private final RuleFolder folder;
  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  Languages(RuleFolder folder) {
    this.folder = folder;
  }

  @Override
  public boolean has(String code) {
    return known.computeIfAbsent(
        code, c -> isCode(c) && !folder.named(c + "/layout.rules").isEmpty());
  }

  private static boolean isCode(String code) {
    return code.length() == 2 && code.chars().allMatch(c -> c >= 'a' && c <= 'z');
  }

  @Override
  public List<String> all() {
    return Stream.of(Locale.getISOLanguages()).filter(this::has).sorted().toList();
  }
}
