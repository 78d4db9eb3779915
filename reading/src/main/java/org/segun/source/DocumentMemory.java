package org.segun.source;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who put out the documents of an article so far: imágenes, un informe, una grabación. */
final class DocumentMemory {

  /** How many sentences an issuer may lie behind. */
  private static final int REACH = 8;

  private record Issue(Speaker issuer, int sentence) {}

  private final Map<String, Issue> byKind = new HashMap<>();

  /** Remembers who put out a document of a kind. */
  void remember(String kind, Speaker issuer, int sentence) {
    byKind.put(kind, new Issue(issuer.leftOut(), sentence));
  }

  /** Who put out the last document of that kind, if not too long ago. */
  Optional<Speaker> issuer(String kind, int sentence) {
    return Optional.ofNullable(byKind.get(kind))
        .filter(i -> sentence - i.sentence() <= REACH)
        .map(Issue::issuer);
  }

  /** Who put out the last document of any kind, if not too long ago. */
  Optional<Speaker> last(int sentence) {
    return byKind.values().stream()
        .filter(i -> sentence - i.sentence() <= REACH)
        .max(java.util.Comparator.comparingInt(Issue::sentence))
        .map(Issue::issuer);
  }
}
