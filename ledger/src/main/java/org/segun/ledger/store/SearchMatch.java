package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A person's search in the language of SQLite's full text. Every word stands in quotes and is made
 * of letters and digits alone, so that nothing in it is ever an operator.
 */
final class SearchMatch {

  /** Beyond so many spellings of a phrase only the likeliest are looked for. */
  private static final int MOST_PHRASES = 32;

  /** Longest word of which it is asked whether it is too common to look for. */
  private static final int SHORT = 3;

  private final List<SearchTerm> terms;
  private final WordIndex index;

  SearchMatch(String query, WordIndex index) {
    List<SearchTerm> all = SearchTerm.of(query);
    List<SearchTerm> telling = all.stream().filter(t -> !isEverywhere(t, index)).toList();
    this.terms = telling.stream().anyMatch(SearchTerm::wanted) ? telling : all;
    this.index = index;
  }

  /**
   * Whether it is an article, a preposition or the like, which takes long to find and tells
   * nothing.
   */
  private static boolean isEverywhere(SearchTerm term, WordIndex index) {
    String word = term.words().get(0);
    return term.words().size() == 1
        && !term.beginning()
        && word.length() <= SHORT
        && index.isEverywhere(word);
  }

  /** Whether nothing is asked for that could be found. */
  boolean isEmpty() {
    return terms.stream().noneMatch(SearchTerm::wanted);
  }

  /** The search over texts, where words may be asked for side by side. */
  String overTexts() {
    return all(true);
  }

  /** The search over single words. */
  String overWords() {
    return all(false);
  }

  private String all(boolean phrases) {
    String wanted =
        terms.stream()
            .filter(SearchTerm::wanted)
            .map(t -> term(t, phrases))
            .collect(Collectors.joining(" AND "));
    String unwanted =
        terms.stream()
            .filter(t -> !t.wanted())
            .map(t -> " NOT " + term(t, phrases))
            .collect(Collectors.joining());
    return unwanted.isEmpty() ? wanted : "(" + wanted + ")" + unwanted;
  }

  private String term(SearchTerm term, boolean phrases) {
    List<List<String>> spellings = new ArrayList<>();
    for (int i = 0; i < term.words().size(); i++) {
      boolean goesOn = term.beginning() && i == term.words().size() - 1;
      String word = term.words().get(i);
      spellings.add(goesOn ? List.of(word) : index.lemmas(word));
    }
    String end = term.beginning() ? "*" : "";
    if (phrases) {
      return either(together(spellings).stream().map(p -> quoted(p) + end).toList());
    }
    List<String> parts = new ArrayList<>();
    for (int i = 0; i < spellings.size(); i++) {
      String star = i == spellings.size() - 1 ? end : "";
      parts.add(either(spellings.get(i).stream().map(w -> quoted(w) + star).toList()));
    }
    return parts.size() == 1 ? parts.get(0) : "(" + String.join(" AND ", parts) + ")";
  }

  private static String either(List<String> alternatives) {
    return "(" + String.join(" OR ", alternatives) + ")";
  }

  private static List<String> together(List<List<String>> spellings) {
    List<String> phrases = List.of("");
    for (List<String> words : spellings) {
      List<String> longer = new ArrayList<>();
      for (String phrase : phrases) {
        for (String word : words) {
          if (longer.size() < MOST_PHRASES) {
            longer.add(phrase.isEmpty() ? word : phrase + " " + word);
          }
        }
      }
      phrases = longer;
    }
    return phrases;
  }

  private static String quoted(String words) {
    return '"' + words + '"';
  }

  /** Of each wanted word all folded forms in which it may stand in a text. */
  List<Set<String>> forms() {
    List<Set<String>> forms = new ArrayList<>();
    for (SearchTerm term : terms) {
      if (term.wanted()) {
        term.words().forEach(word -> forms.add(index.forms(index.lemmas(word))));
      }
    }
    return forms;
  }

  /** The wanted words that only begin one, folded. */
  Set<String> beginnings() {
    Set<String> beginnings = new HashSet<>();
    for (SearchTerm term : terms) {
      if (term.wanted() && term.beginning()) {
        beginnings.add(term.words().get(term.words().size() - 1));
      }
    }
    return beginnings;
  }
}
