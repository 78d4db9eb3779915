package org.segun.place;

import java.util.ArrayList;
import java.util.List;
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

  private final PlaceWords words;
  private final Countries countries;

  Descriptions(PlaceWords words, Countries countries) {
    this.words = words;
    this.countries = countries;
  }

  List<PlaceMention> find(Sentence s, List<PlaceMention> names, ArticleContext context) {
    List<PlaceMention> found = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      Token token = s.token(i);
      if (!token.is("NOUN") && !token.is("PROPN")) {
        continue;
      }
      Optional<PlaceWords.PlaceNoun> noun =
          words.noun(token.lemma()).filter(PlaceWords.PlaceNoun::alone);
      if (noun.isPresent() && !isCovered(names, i)) {
        found.add(describe(s, i, noun.get(), names, context));
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
      ArticleContext context) {
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
    Optional<PlaceMention> inside = inside(s, head, names).filter(n -> !noun.foreign());
    String rule = "noun:es/place-words:" + noun.id();
    Optional<String> adjective = noun.foreign() ? Optional.empty() : adjective(s, head, noun);
    String country;
    if (adjective.isPresent()) {
      country = adjective.get();
    } else if (inside.isPresent()) {
      country = inside.get().country();
    } else {
      country = nearest(names, head).or(context::main).orElse("UNK");
      rule += ", country of the context";
    }
    int last = inside.map(PlaceMention::last).orElse(head);
    if (last < head) {
      last = head;
    }
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

  /** The first name of a place below the noun. */
  private static Optional<PlaceMention> inside(Sentence s, int head, List<PlaceMention> names) {
    return names.stream()
        .filter(
            n -> n.first() > head && n.first() <= head + LOOK_AHEAD && s.dominates(head, n.head()))
        .findFirst();
  }

  /** The country of the nearest name, before the noun if there is one. */
  private static Optional<String> nearest(List<PlaceMention> names, int head) {
    Optional<String> before = Optional.empty();
    for (PlaceMention name : names) {
      if (name.country().equals("UNK")) {
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
