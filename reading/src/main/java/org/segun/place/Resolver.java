package org.segun.place;

import java.util.List;
import java.util.Optional;
import org.segun.model.Place;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Countries;

/**
 * Says which of several places a name means: the one in the country that stands beside it, else
 * that of the state which the sentence and the article are about, else the greatest. Where the
 * country is said and no namesake lies there, or all namesakes are small and far from the matter,
 * the place is unknown: it is never moved to a namesake.
 */
final class Resolver {

  private static final int LOOK_AHEAD = 8;
  private static final double SHARE = 4;
  private static final double SAME_SENTENCE = 0.8;

  /** The logarithm of the people, in thousands, of a town that is known without any context. */
  private static final double WELL_KNOWN = 2;

  private final Countries countries;
  private final PlaceRegister register;

  Resolver(PlaceRegister register) {
    this.register = register;
    this.countries = register.countries();
  }

  PlaceMention resolve(Sentence s, Candidate c, ArticleContext context) {
    if (c.sure()) {
      return mention(s, c, c.options().get(0), "");
    }
    Optional<String> told = told(s, c);
    if (told.isPresent()) {
      Optional<Option> there =
          c.options().stream().filter(o -> o.country().equals(told.get())).findFirst();
      if (there.isPresent()) {
        return mention(s, c, there.get(), ", country beside it");
      }
      if (!inBrackets(s, c) && !c.options().isEmpty()) {
        return weigh(s, c, context);
      }
      return unknown(s, c, told.get(), "unknown, country beside it");
    }
    return weigh(s, c, context);
  }

  private PlaceMention weigh(Sentence s, Candidate c, ArticleContext context) {
    Option best = null;
    double most = Double.NEGATIVE_INFINITY;
    for (Option option : c.options()) {
      double score =
          option.weight()
              + SHARE * context.share(option.country())
              + (context.isIn(s.index(), option.country()) ? SAME_SENTENCE : 0);
      if (score > most) {
        most = score;
        best = option;
      }
    }
    if (best != null && (best.weight() >= WELL_KNOWN || context.share(best.country()) > 0.02)) {
      return mention(s, c, best, c.options().size() > 1 ? ", of " + c.options().size() : "");
    }
    return unknown(s, c, context.main().orElse("UNK"), "unknown, country of the article");
  }

  private static boolean inBrackets(Sentence s, Candidate c) {
    return c.last() + 1 < s.size() && isOpening(s.token(c.last() + 1));
  }

  private static boolean isOpening(Token token) {
    return token.form().equals("(") || token.form().equals("-LRB-");
  }

  /** The country that stands right after a name: in brackets, or after a comma. */
  private Optional<String> told(Sentence s, Candidate c) {
    int next = c.last() + 1;
    if (next >= s.size()) {
      return Optional.empty();
    }
    if (s.token(next).form().equals(",")) {
      int name = next + 1 < s.size() && s.token(next + 1).is("ADP") ? next + 2 : next + 1;
      return name < s.size()
          ? register.known(s, name).flatMap(Resolver::country)
          : Optional.empty();
    }
    if (!isOpening(s.token(next))) {
      return adjective(s, c.first());
    }
    for (int i = next + 1; i < Math.min(s.size(), next + LOOK_AHEAD); i++) {
      if (s.token(i).form().equals(")")) {
        break;
      }
      Optional<String> country = register.known(s, i).flatMap(Resolver::country);
      if (country.isPresent()) {
        return country;
      }
    }
    return adjective(s, c.first());
  }

  /** The country of an adjective between the noun and the name: "la localidad colombiana de X". */
  private Optional<String> adjective(Sentence s, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 3); i--) {
      Token token = s.token(i);
      if (token.is("ADJ") || token.is("NOUN")) {
        return countries.codeOfDemonym(token.form()).filter(countries::isCode);
      }
      if (!token.is("ADP") && !token.is("DET")) {
        break;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> country(Candidate c) {
    List<Option> options = c.options();
    return options.size() == 1 && !options.get(0).country().equals("UNK")
        ? Optional.of(options.get(0).country())
        : Optional.empty();
  }

  private static PlaceMention mention(Sentence s, Candidate c, Option o, String how) {
    return make(s, c, o.name(), o.country(), o.precision(), o.point(), o.rule() + how);
  }

  private static PlaceMention unknown(Sentence s, Candidate c, String country, String rule) {
    StringBuilder name = new StringBuilder();
    for (int i = c.first(); i <= c.last(); i++) {
      name.append(i == c.first() ? "" : " ").append(s.token(i).form());
    }
    return make(
        s, c, name.toString(), country, PlaceMention.Precision.UNKNOWN, Optional.empty(), rule);
  }

  private static PlaceMention make(
      Sentence s,
      Candidate c,
      String name,
      String country,
      PlaceMention.Precision precision,
      Optional<Place.Point> point,
      String rule) {
    return new PlaceMention(
        s.index(),
        c.first(),
        c.last(),
        head(s, c.first(), c.last()),
        s.span(c.first(), c.last()),
        name,
        country,
        precision,
        point,
        rule);
  }

  /** The token of a stretch whose head lies outside of it. */
  static int head(Sentence s, int first, int last) {
    for (int i = first; i <= last; i++) {
      if (s.head(i) < first || s.head(i) > last) {
        return i;
      }
    }
    return first;
  }
}
