package org.segun.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.place.PlaceMention;
import org.segun.place.Places;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.world.Demonym;

/** Where an article plays: the states in it by weight, and its month. */
final class Setting {

  private static final int DATELINE = 8;
  private static final int LEAD = 2;

  private final ParsedArticle article;
  private final Places places;
  private final ActorLexicon lexicon;
  private final Map<String, Integer> weights = new HashMap<>();
  private final Map<Integer, List<PlaceMention>> placesOf = new HashMap<>();
  private final Map<Integer, String> countries = new HashMap<>();
  private final List<SentenceNames> names;
  private final String home;
  private int bodies;

  Setting(ParsedArticle article, Places places, List<SentenceNames> names, ActorLexicon lexicon) {
    this.article = article;
    this.places = places;
    this.lexicon = lexicon;
    this.names = names;
    for (PlaceMention place : places.all()) {
      placesOf.computeIfAbsent(place.sentence(), k -> new java.util.ArrayList<>()).add(place);
    }
    article.passages().forEach(this::weighDateline);
    for (Sentence sentence : article.sentences()) {
      weigh(sentence, names.get(sentence.index()));
    }
    home = heaviest();
  }

  private void weighDateline(Passage passage) {
    if (passage.section() != Section.DATELINE) {
      return;
    }
    for (String part : passage.span().in(article.text()).split(",")) {
      lexicon.countries().codeOfName(part.strip()).ifPresent(code -> add(code, DATELINE));
    }
  }

  private void weigh(Sentence sentence, SentenceNames names) {
    int weight = sentence.index() < 2 ? LEAD : 1;
    for (NameSpan name : names.all()) {
      if (name.state() != null) {
        add(name.state().code(), weight);
      } else if (name.last() > name.first() && name.isOfOneState()) {
        add(name.spelled().get(0).entry().code(), weight);
        bodies += name.spelled().get(0).entry().code().equals("IGO") ? 1 : 0;
      }
    }
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).is("ADJ") || sentence.token(i).is("NOUN")) {
        names
            .nation(i)
            .filter(d -> d.kind() != Demonym.Kind.WORLD)
            .ifPresent(d -> add(d.code(), weight));
      }
    }
    for (PlaceMention place : placesOf.getOrDefault(sentence.index(), List.of())) {
      if (names.at(place.head()).filter(NameSpan::isKnown).isEmpty()) {
        add(place.country(), weight);
      }
    }
  }

  /** Counts a territory for the state that governs it. */
  private void add(String territory, int weight) {
    String code = lexicon.countries().stateOf(territory);
    if (code.length() == 3 && !code.equals("UNK") && lexicon.countries().isCode(code)) {
      weights.merge(code, weight, Integer::sum);
    }
  }

  private String heaviest() {
    String best = "UNK";
    int weight = 0;
    for (Map.Entry<String, Integer> entry : weights.entrySet()) {
      if (entry.getValue() > weight
          || entry.getValue() == weight && entry.getKey().compareTo(best) < 0) {
        best = entry.getKey();
        weight = entry.getValue();
      }
    }
    return best;
  }

  /** The state that the article is mostly about, {@code UNK} where it names none. */
  String home() {
    return home;
  }

  /** Whether the article names organisations of states more than once. */
  boolean isAboutBodies() {
    return bodies > 1;
  }

  /** How much of the article is about a state. */
  int weight(String code) {
    return weights.getOrDefault(code, 0);
  }

  /** The article's month, counted from year 0; empty for an article without a date. */
  Optional<Integer> month() {
    return article.article().date().flatMap(date -> date.earliest()).map(Months::of);
  }

  /** The country of the place that a token names. */
  Optional<String> countryAt(int sentence, int token) {
    return places
        .at(sentence, token)
        .map(PlaceMention::country)
        .filter(code -> !code.equals("UNK"));
  }

  /** The country in which a sentence says that it plays ("in Haifa"), if it names one only. */
  Optional<String> countryOf(Sentence sentence) {
    String known = countries.get(sentence.index());
    if (known == null) {
      known = onlyCountry(sentence, names.get(sentence.index()));
      countries.put(sentence.index(), known);
    }
    return Optional.of(known).filter(code -> !code.isEmpty());
  }

  private String onlyCountry(Sentence sentence, SentenceNames names) {
    String found = "";
    for (int i = 1; i < sentence.size(); i++) {
      if (lexicon.words().is(sentence.token(i - 1), "place")) {
        String code = placeCode(sentence, names, i);
        if (!code.isEmpty() && !code.equals(found)) {
          if (!found.isEmpty()) {
            return "";
          }
          found = code;
        }
      }
    }
    return found;
  }

  private String placeCode(Sentence sentence, SentenceNames names, int token) {
    Optional<NameSpan> name = names.at(token);
    if (name.isPresent() && name.get().state() != null) {
      return name.get().state().code();
    }
    return countryAt(sentence.index(), token).map(lexicon.countries()::stateOf).orElse("");
  }
}
