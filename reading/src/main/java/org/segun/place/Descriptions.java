package org.segun.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Countries;
import org.segun.world.Demonym;

/**
 * Places without a name ("la plaza", "el sur del país", "territorio israelí"): found by their noun,
 * placed in the country of an adjective or a name in the phrase, else of the nearest name in the
 * sentence, else of the article.
 */
final class Descriptions {

  private static final int LOOK_AHEAD = 10;
  private static final int MAX_CHAIN = 4;

  private final PlaceWords words;
  private final Countries countries;

  Descriptions(PlaceWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  /**
   * The descriptions of a sentence.
   *
   * @param names the names in it
   * @param told country of the last description by each noun so far, where it was told; what this
   *     sentence tells is added
   */
  List<PlaceMention> find(
      Sentence s, List<PlaceMention> names, ArticleContext context, Map<String, String> told) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Token token = s.token(i);
      if (!token.is("NOUN") && !token.is("PROPN")) {
        continue;
      }
      Optional<PlaceWords.PlaceNoun> noun =
          words.noun(token.lemma()).filter(PlaceWords.PlaceNoun::alone);
      if (noun.isPresent() && !isCovered(names, i)) {
        found.add(describe(s, i, noun.get(), names, context, told));
      }
    }
    return found;
  }

  private static boolean isCovered(List<PlaceMention> names, int token) {
    return names.stream().anyMatch(n -> n.first() <= token && token <= n.last());
  }

  private PlaceMention describe(
      Sentence s,
      int head,
      PlaceWords.PlaceNoun noun,
      List<PlaceMention> names,
      ArticleContext context,
      Map<String, String> told) {
    int first = first(s, head);
    Optional<PlaceMention> inside = inside(s, head, noun, names).filter(n -> !noun.foreign());
    String rule = "noun:es/place-words:" + noun.id();
    Optional<String> adjective = noun.foreign() ? Optional.empty() : adjective(s, head, noun);
    Optional<String> own = adjective.or(() -> inside.map(PlaceMention::country));
    String key = s.token(head).lemma();
    own.filter(country -> !country.equals("UNK")).ifPresent(country -> told.put(key, country));
    Optional<String> again = isDefinite(s, first) ? Optional.ofNullable(told.get(key)) : own;
    if (own.isEmpty()) {
      rule += again.isPresent() ? ", told before" : ", country of the context";
    }
    String country =
        own.or(() -> again).or(() -> nearest(noun, names, head)).or(context::main).orElse("UNK");
    int last = Math.max(head, inside.map(PlaceMention::last).orElse(head));
    return new PlaceMention(
        s.index(),
        first,
        last,
        head,
        s.span(first, last),
        s.token(head).form(),
        country,
        noun.precision(),
        inside.flatMap(PlaceMention::point),
        rule);
  }

  /** Whether an article alone leads the phrase, so that it can mean what was described before. */
  private static boolean isDefinite(Sentence s, int first) {
    return s.token(first).is("DET");
  }

  private static int first(Sentence s, int head) {
    int first = head;
    while (first > 0
        && s.head(first - 1) == head
        && !s.token(first - 1).is("ADP")
        && !s.token(first - 1).is("PUNCT")) {
      first--;
    }
    if (first > 0 && first < head && s.token(first).span().equals(s.token(first - 1).span())) {
      first++;
    }
    return first;
  }

  private Optional<String> adjective(Sentence s, int head, PlaceWords.PlaceNoun noun) {
    for (int i : new int[] {head + 1, head + 2, head - 1}) {
      if (i < 0 || i >= s.size() || !s.token(i).is("ADJ")) {
        continue;
      }
      Optional<Demonym> demonym = countries.demonym(s.token(i).form());
      if (demonym.isPresent() && countries.isCode(demonym.get().code())) {
        return demonym.map(Demonym::code);
      }
      if (demonym.isPresent()
          && isPlural(s.token(head))
          && noun.precision() == PlaceMention.Precision.COUNTRY) {
        return Optional.of("UNK");
      }
    }
    return Optional.empty();
  }

  private static boolean isPlural(Token token) {
    return token.morphology().number() == Morphology.Number.PLURAL;
  }

  /**
   * The first name of a place that belongs to the noun. A street or a building that is called after
   * a place ("avenida España") does not lie there.
   */
  private static Optional<PlaceMention> inside(
      Sentence s, int head, PlaceWords.PlaceNoun noun, List<PlaceMention> names) {
    for (PlaceMention name : names) {
      boolean near = name.first() > head && name.first() <= head + LOOK_AHEAD;
      if (near && isPartOf(s, head, name.head())) {
        return isCalled(noun, head, name) ? Optional.empty() : Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean isCalled(PlaceWords.PlaceNoun noun, int head, PlaceMention name) {
    return noun.precision() == PlaceMention.Precision.POINT && name.first() == head + 1;
  }

  /** Whether nothing but nouns lie between a name and the noun above it. */
  private static boolean isPartOf(Sentence s, int head, int name) {
    int at = name;
    for (int i = 0; i < MAX_CHAIN && at >= 0; i++) {
      if (at == head) {
        return true;
      }
      if (at != name && (s.token(at).is("VERB") || s.token(at).is("ADJ"))) {
        return false;
      }
      at = s.head(at);
    }
    return false;
  }

  /** The country of the nearest name, before the noun if there is one. */
  private static Optional<String> nearest(
      PlaceWords.PlaceNoun noun, List<PlaceMention> names, int head) {
    Optional<String> before = Optional.empty();
    for (PlaceMention name : names) {
      if (name.country().equals("UNK") || isCalled(noun, head, name)) {
        continue;
      }
      if (name.last() < head) {
        before = Optional.of(name.country());
      } else if (before.isEmpty()) {
        return Optional.of(name.country());
      }
    }
    return before;
  }
}
