package org.segun.syntax;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.Morphology.VerbForm;

/**
 * Lemmas and inflection from a dictionary of forms (a morfologik automaton).
 *
 * <p>Among the analyses of a form the one is taken that fits the tagger's part of speech best;
 * between equals the indicative comes before the other moods and the third person before the
 * others, since this is the news. A form that the dictionary lacks gets its lemma from its ending,
 * where the table of endings knows it.
 */
final class FormDictionary implements WordForms {

  private static final int REMEMBERED = 60_000;

  private final Dictionary dictionary;
  private final List<String[]> endings;
  private final Map<String, String> preferred;
  private final Map<String, Entry> known = new ConcurrentHashMap<>();

  private FormDictionary(
      Dictionary dictionary, List<String[]> endings, Map<String, String> preferred) {
    this.dictionary = dictionary;
    this.endings = endings;
    this.preferred = preferred;
  }

  static FormDictionary load(SyntaxSettings settings) {
    try {
      Dictionary dictionary = Dictionary.read(ModelFiles.url(settings.get("forms")));
      Map<String, String> preferred = new HashMap<>();
      for (String[] row : DataTable.rows(settings.get("forms.preferred"), 3)) {
        preferred.put(key(row[0], row[1]), row[2]);
      }
      return new FormDictionary(
          dictionary, DataTable.rows(settings.get("forms.endings"), 4), preferred);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String key(String form, String pos) {
    return pos + ' ' + form;
  }

  /** The lemma and inflection of {@code form} as a {@code pos}, whatever its relation. */
  @Override
  public Entry entry(String form, String pos, String relation) {
    String key = key(form, pos);
    Entry entry = known.get(key);
    if (entry == null) {
      entry = find(form, pos);
      if (known.size() < REMEMBERED) {
        known.put(key, entry);
      }
    }
    return entry;
  }

  private Entry find(String form, String pos) {
    String lower = form.toLowerCase(Locale.ROOT);
    String wanted = preferred.get(key(lower, pos));
    DictionaryLookup lookup = new DictionaryLookup(dictionary);
    Best best = new Best(pos, wanted);
    best.addAll(lookup.lookup(lower));
    if (!lower.equals(form)) {
      best.addAll(lookup.lookup(form));
    }
    if (best.lemma == null) {
      return new Entry(wanted != null ? wanted : guess(lower, pos), pos, Morphology.UNKNOWN);
    }
    String lemma =
        wanted != null ? wanted : pos.equals("PROPN") ? lower : best.lemma.toLowerCase(Locale.ROOT);
    return new Entry(lemma, pos, best.morphology());
  }

  private String guess(String lower, String pos) {
    for (String[] row : endings) {
      if (row[0].equals(pos)
          && lower.endsWith(row[1])
          && lower.length() >= Integer.parseInt(row[3])) {
        return lower.substring(0, lower.length() - row[1].length()) + row[2];
      }
    }
    return lower;
  }

  /** The best analysis so far. */
  private static final class Best {
    private final String pos;
    private final @Nullable String wanted;
    private @Nullable String lemma;
    private String tag = "";
    private int rank;
    private boolean participle;

    Best(String pos, @Nullable String wanted) {
      this.pos = pos;
      this.wanted = wanted;
    }

    void addAll(List<WordData> analyses) {
      for (WordData analysis : analyses) {
        if (analysis.getTag() != null) {
          add(analysis.getStem().toString(), analysis.getTag().toString());
        }
      }
    }

    private void add(String stem, String tag) {
      int fit = EaglesTag.fit(tag, pos);
      participle |= fit > 0 && EaglesTag.isParticiple(tag);
      int rank =
          fit == 0 ? 0 : fit * 100 + EaglesTag.preference(tag) + (stem.equals(wanted) ? 50 : 0);
      if (rank > this.rank) {
        this.rank = rank;
        this.tag = tag;
        this.lemma = stem;
      }
    }

    Morphology morphology() {
      Morphology m = EaglesTag.morphology(tag);
      return participle && m.form() == VerbForm.NONE
          ? new Morphology(
              VerbForm.PARTICIPLE, m.mood(), Morphology.Tense.PAST, 0, m.number(), m.gender())
          : m;
    }
  }
}
