package org.segun.place;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.world.Countries;

/**
 * Which states an article is about: those that it names, by adjective too, and those where its
 * places can lie.
 */
final class ArticleContext {

  private static final double DATELINE = 3;
  private static final double TITLE = 2;
  private static final double ADJECTIVE = 0.7;
  private static final double MAYBE = 0.5;

  private final Map<String, Double> weights = new HashMap<>();
  private final Map<Integer, Set<String>> bySentence = new HashMap<>();
  private double total;

  private ArticleContext() {}

  static ArticleContext of(
      ParsedArticle article,
      List<List<Candidate>> candidates,
      NameFinder finder,
      Countries countries) {
    ArticleContext context = new ArticleContext();
    for (Passage passage : article.passages()) {
      if (passage.section() == Section.DATELINE) {
        context.plain(passage.span().in(article.text()), DATELINE, finder, countries);
      }
    }
    context.plain(article.article().title(), TITLE, finder, countries);
    for (int i = 0; i < candidates.size(); i++) {
      for (Candidate candidate : candidates.get(i)) {
        context.add(candidate, i, 1);
      }
      context.adjectives(article.sentences().get(i), i, ADJECTIVE, countries);
    }
    return context;
  }

  private void plain(String text, double weight, NameFinder finder, Countries countries) {
    Optional<Sentence> sentence = PlainText.sentence(text);
    sentence.ifPresent(
        s -> {
          finder.findPlain(s).forEach(c -> add(c, -1, weight));
          adjectives(s, -1, weight * ADJECTIVE, countries);
        });
  }

  private void add(Candidate candidate, int sentence, double weight) {
    double all = candidate.options().stream().mapToDouble(o -> Math.pow(10, o.weight())).sum();
    for (Option option : candidate.options()) {
      boolean only = candidate.sure() || candidate.options().size() == 1;
      double share = only ? 1 : MAYBE * Math.pow(10, option.weight()) / all;
      vote(option.country(), share * weight, only ? sentence : -1);
    }
  }

  private void adjectives(Sentence s, int sentence, double weight, Countries countries) {
    for (Token token : s.tokens()) {
      if (token.form().length() >= 4) {
        for (String code : countries.codesOfDemonym(token.form())) {
          vote(code, weight, sentence);
        }
      }
    }
  }

  private void vote(String country, double weight, int sentence) {
    if (country.equals("UNK") || country.equals("IGO")) {
      return;
    }
    weights.merge(country, weight, Double::sum);
    total += weight;
    if (sentence >= 0) {
      bySentence.computeIfAbsent(sentence, k -> new HashSet<>()).add(country);
    }
  }

  /** The part of the article that is about a country, from 0 to 1. */
  double share(String country) {
    return total == 0 ? 0 : weights.getOrDefault(country, 0.0) / total;
  }

  /** Whether a sentence names the country. */
  boolean isIn(int sentence, String country) {
    return bySentence.getOrDefault(sentence, Set.of()).contains(country);
  }

  /** The country that the article is about most; empty where it names none. */
  Optional<String> main() {
    return weights.entrySet().stream()
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey);
  }
}
