package org.segun.ledger.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.model.EventMention;
import org.segun.text.Article;
import org.segun.world.Folding;

/**
 * Full text: the dictionary forms of all words of title and text, without accents. Which forms have
 * which dictionary form is kept beside it as articles bring it, so that a search finds all
 * inflections without any dictionary.
 */
final class WordIndex {

  /** Pairs that were written of late need not be written again. */
  private static final int AT_HAND = 200_000;

  /** Characters beside a trigger, more than all but the longest sentences have. */
  private static final int REACH = 1_000;

  private final Database database;
  private final Set<String> written = new HashSet<>();

  WordIndex(Database database) {
    this.database = database;
  }

  void add(long article, Article of, Map<String, String> lemmas) {
    database.run(
        "INSERT INTO article_words (rowid, title, text) VALUES (?, ?, ?)",
        article,
        String.join(" ", indexed(of.title(), lemmas)),
        String.join(" ", indexed(of.text(), lemmas)));
  }

  private List<String> indexed(String text, Map<String, String> lemmas) {
    List<String> words = new ArrayList<>();
    for (String word : Folding.words(text)) {
      if (Character.isLetterOrDigit(word.codePointAt(0))) {
        String lemma = lemmas.getOrDefault(word, word);
        words.add(lemma);
        remember(word, lemma);
      }
    }
    return words;
  }

  private void remember(String form, String lemma) {
    if (!form.equals(lemma) && written.add(form + " " + lemma)) {
      database.run("INSERT OR IGNORE INTO form VALUES (?, ?)", form, lemma);
      if (written.size() > AT_HAND) {
        written.clear();
      }
    }
  }

  /** Keeps the words by which a claim of that article is found. */
  void add(long claim, EventMention mention, Article of, Map<String, String> lemmas) {
    List<String> words = new ArrayList<>(indexed(around(mention, of.text()), lemmas));
    mention.actors().forEach(a -> words.addAll(indexed(a.mention().text(), lemmas)));
    mention.recipients().forEach(a -> words.addAll(indexed(a.mention().text(), lemmas)));
    mention.sources().forEach(s -> words.addAll(indexed(s.speaker().mention().text(), lemmas)));
    mention.places().forEach(p -> words.addAll(indexed(p.mention().text(), lemmas)));
    mention.items().forEach(i -> words.addAll(indexed(i.mention().text(), lemmas)));
    database.run(
        "INSERT INTO claim_words (rowid, words) VALUES (?, ?)",
        claim,
        String.join(" ", new LinkedHashSet<>(words)));
  }

  /** Of a sentence without an end only what is near. */
  private static String around(EventMention mention, String text) {
    int start = Math.max(mention.sentence().start(), mention.trigger().span().start() - REACH);
    int end = Math.min(mention.sentence().end(), mention.trigger().span().end() + REACH);
    return text.substring(Math.min(start, end), end);
  }

  void remove(long article) {
    database.run(
        "DELETE FROM claim_words WHERE rowid IN (SELECT n FROM claim WHERE article = ?)", article);
    database.run("DELETE FROM article_words WHERE rowid = ?", article);
  }

  /** To be called when what was written may have been taken back. */
  void forget() {
    written.clear();
  }

  /** Whether a folded word stands in every third article or more. */
  boolean isEverywhere(String word) {
    List<Long> articles = database.query("SELECT max(n) FROM article", r -> r.getLong(1));
    long third = articles.get(0) / 3;
    return third > 0
        && database
                .query(
                    "SELECT count(*) FROM (SELECT 1 FROM article_words WHERE article_words MATCH ?"
                        + " LIMIT ?)",
                    r -> r.getLong(1),
                    '"' + String.join("\" OR \"", lemmas(word)) + '"',
                    third)
                .get(0)
            >= third;
  }

  /** The dictionary forms that a folded word may have, itself among them. */
  List<String> lemmas(String word) {
    Set<String> lemmas = new LinkedHashSet<>(List.of(word));
    lemmas.addAll(
        database.query("SELECT lemma FROM form WHERE form = ?", r -> r.getString(1), word));
    return List.copyOf(lemmas);
  }

  /** The folded words that have one of these dictionary forms, these among them. */
  Set<String> forms(List<String> lemmas) {
    Set<String> forms = new HashSet<>(lemmas);
    for (String lemma : lemmas) {
      forms.addAll(
          database.query("SELECT form FROM form WHERE lemma = ?", r -> r.getString(1), lemma));
    }
    return forms;
  }
}
