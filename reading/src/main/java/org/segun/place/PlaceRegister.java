package org.segun.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.model.Place;
import org.segun.syntax.Sentence;
import org.segun.world.Contractions;
import org.segun.world.Countries;
import org.segun.world.Folding;
import org.segun.world.PhraseTrie;
import org.segun.world.StateName;

/**
 * All names of places together: states and capitals, our own register of regions, and the gazetteer
 * of towns.
 */
final class PlaceRegister {

  /** How well known a region of our own register is: as a town of half a million. */
  private static final double REGION_WEIGHT = Math.log10(500);

  /** A region that the gazetteer has by name only: as a town of a hundred thousand. */
  private static final double PROVINCE_WEIGHT = Math.log10(100);

  private static final int MAX_WORDS = 6;

  private final Countries countries;
  private final Contractions contractions;
  private final Gazetteer gazetteer;
  private final PhraseTrie<List<Option>> own;

  PlaceRegister(String language, RuleFolder rules, Countries countries) {
    this.countries = countries;
    this.contractions = Contractions.of(language, rules);
    this.gazetteer = Gazetteer.load();
    PhraseTrie.Builder<List<Option>> builder = PhraseTrie.builder(contractions);
    Map<String, List<Option>> byName = new HashMap<>();
    for (RuleFile file : rules.named("world/places.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        for (Option option : options(row)) {
          byName.computeIfAbsent(Folding.key(option.name()), k -> new ArrayList<>(1)).add(option);
        }
      }
    }
    byName.forEach((key, options) -> builder.put(options.get(0).name(), List.copyOf(options)));
    this.own = builder.build();
  }

  private static List<Option> options(Table.Row row) {
    PlaceMention.Precision precision =
        switch (row.get("kind")) {
          case "region" -> PlaceMention.Precision.REGION;
          case "world" -> PlaceMention.Precision.WORLD_REGION;
          case "point" -> PlaceMention.Precision.POINT;
          default -> throw row.error("no kind of place: " + row.get("kind"));
        };
    String rule = "world/places:" + row.get("country").toLowerCase(Locale.ROOT);
    return row.list("names").stream()
        .map(n -> new Option(n, row.get("country"), precision, point(row), REGION_WEIGHT, rule))
        .toList();
  }

  private static Optional<Place.Point> point(Table.Row row) {
    if (row.get("latitude").isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Place.Point(
            Double.parseDouble(row.get("latitude")), Double.parseDouble(row.get("longitude")), 0));
  }

  /** The name of a state, a seat or a place of our own register that begins at a token. */
  Optional<Candidate> known(Sentence sentence, int first) {
    Optional<PhraseTrie.Match<StateName>> state = countries.at(sentence, first);
    Optional<PhraseTrie.Match<List<Option>>> place =
        own.longest(sentence, first).filter(m -> m.isCapitalised(sentence));
    if (place.isPresent() && (state.isEmpty() || place.get().last() > state.get().last())) {
      return place.map(m -> ofOwn(sentence, m));
    }
    return state.map(m -> ofState(sentence, m));
  }

  private Candidate ofOwn(Sentence sentence, PhraseTrie.Match<List<Option>> match) {
    List<Option> options = new ArrayList<>();
    String key = Folding.key(match.value().get(0).name());
    List<Option> towns = towns(key);
    boolean sure = match.value().get(0).precision() == PlaceMention.Precision.WORLD_REGION;
    for (Option option : match.value()) {
      options.add(located(option, towns));
    }
    for (Option town : towns) {
      if (!sure && options.stream().noneMatch(o -> o.country().equals(town.country()))) {
        options.add(town);
      }
    }
    return new Candidate(sentence.index(), match.first(), match.last(), options, sure);
  }

  /** A place of our own register that is a town too takes its point from the gazetteer. */
  private static Option located(Option own, List<Option> towns) {
    if (own.point().isPresent()) {
      return own;
    }
    for (Option town : towns) {
      if (town.country().equals(own.country()) && town.point().isPresent()) {
        return new Option(
            own.name(),
            own.country(),
            town.precision(),
            town.point(),
            Math.max(own.weight(), town.weight()),
            town.rule());
      }
    }
    return own;
  }

  private Candidate ofState(Sentence sentence, PhraseTrie.Match<StateName> match) {
    StateName name = match.value();
    Option option;
    if (name.kind() == StateName.Kind.STATE) {
      option =
          new Option(
              name.name(),
              name.territory(),
              PlaceMention.Precision.COUNTRY,
              Optional.empty(),
              4,
              "world/countries:" + name.territory());
      return new Candidate(sentence.index(), match.first(), match.last(), List.of(option), true);
    }
    PlaceMention.Precision precision =
        name.kind() == StateName.Kind.CAPITAL
            ? PlaceMention.Precision.TOWN
            : PlaceMention.Precision.POINT;
    List<Option> towns = towns(Folding.key(name.name()));
    option =
        new Option(
            name.name(),
            name.territory(),
            precision,
            Optional.empty(),
            4,
            "world/countries-also:" + name.territory());
    option = located(option, towns);
    return new Candidate(sentence.index(), match.first(), match.last(), List.of(option), true);
  }

  /** What the gazetteer has under a folded name. */
  List<Option> towns(String key) {
    List<Option> options = new ArrayList<>(2);
    for (GazetteerRow row : gazetteer.named(key)) {
      String country = countries.territoryOfAlpha2(row.country());
      double weight = row.region() ? PROVINCE_WEIGHT : Math.log10(1 + row.thousands());
      PlaceMention.Precision precision =
          row.region() ? PlaceMention.Precision.REGION : PlaceMention.Precision.TOWN;
      String rule =
          row.point().map(p -> "geonames:" + p.geonames()).orElse("iso-3166-2:" + row.country());
      options.add(new Option(row.name(), country, precision, row.point(), weight, rule));
    }
    return options;
  }

  /**
   * The longest name of the gazetteer that begins at a token and ends at or before {@code last}.
   */
  Optional<Candidate> town(Sentence sentence, int first, int last) {
    StringBuilder key = new StringBuilder();
    Candidate best = null;
    for (int i = first; i <= Math.min(last, first + MAX_WORDS - 1); i++) {
      for (String word : Folding.words(sentence.token(i).form())) {
        key.append(key.length() == 0 ? "" : " ").append(word);
      }
      if (key.length() == 0) {
        return Optional.empty();
      }
      List<Option> options = towns(contracted(key.toString()));
      if (!options.isEmpty()) {
        best = new Candidate(sentence.index(), first, i, options, false);
      }
    }
    return Optional.ofNullable(best);
  }

  /** The gazetteer writes names as they are written, the parser takes "del" apart. */
  private String contracted(String key) {
    return contractions.joined(key);
  }

  Countries countries() {
    return countries;
  }
}
