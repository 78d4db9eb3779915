package org.segun.syntax;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** What one language's {@code syntax.properties} says. */
final class SyntaxSettings {

  private final String language;
  private final Properties properties;

  private SyntaxSettings(String language, Properties properties) {
    this.language = language;
    this.properties = properties;
  }

  /** The settings of a language; empty where there is no folder for it. */
  static Optional<SyntaxSettings> of(String language) {
    String name = "/org/segun/" + language + "/syntax.properties";
    try (InputStream in = SyntaxSettings.class.getResourceAsStream(name)) {
      if (in == null) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return Optional.of(new SyntaxSettings(language, properties));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A setting that must be there. */
  String get(String key) {
    return find(key)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    language + "/syntax.properties does not set " + key + "."));
  }

  Optional<String> find(String key) {
    return Optional.ofNullable(properties.getProperty(key)).map(String::strip);
  }

  /** A setting of the form {@code A=B,C=D}. */
  Map<String, String> map(String key) {
    Map<String, String> map = new HashMap<>();
    for (String pair : find(key).orElse("").split(",")) {
      int equals = pair.indexOf('=');
      if (equals > 0) {
        map.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
      }
    }
    return Map.copyOf(map);
  }
}
