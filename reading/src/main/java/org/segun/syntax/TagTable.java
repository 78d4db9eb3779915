package org.segun.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.segun.syntax.Morphology.Gender;
import org.segun.syntax.Morphology.Mood;
import org.segun.syntax.Morphology.Number;
import org.segun.syntax.Morphology.Tense;
import org.segun.syntax.Morphology.VerbForm;

/**
 * From the tags of a treebank to universal parts of speech and inflection, by a table of the
 * language. Of the rows of a tag the first one holds that allows the word and its relation.
 */
final class TagTable {

  private static final String ANY = "*";

  /** A row: which words in which relations, and what they are. */
  private record Row(Set<String> forms, Set<String> relations, String pos, Morphology morphology) {

    boolean holds(String form, String relation) {
      return (forms.contains(ANY) || forms.contains(form))
          && (relations.contains(ANY) || relations.contains(relation));
    }
  }

  private final Map<String, List<Row>> rows = new HashMap<>();

  private TagTable() {}

  /** Reads rows {@code tag forms relations pos features}. */
  static TagTable load(String file) {
    TagTable table = new TagTable();
    for (String[] cells : DataTable.rows(file, 5)) {
      Row row = new Row(set(cells[1]), set(cells[2]), cells[3], morphology(cells[4]));
      for (String tag : cells[0].split(" ")) {
        table.rows.computeIfAbsent(tag, t -> new ArrayList<>()).add(row);
      }
    }
    return table;
  }

  private static Set<String> set(String cell) {
    return Set.copyOf(Arrays.asList(cell.split(" ")));
  }

  /** The entry of a word whose lemma is known. */
  WordForms.Entry entry(String lemma, String form, String tag, String relation) {
    String lower = form.toLowerCase(Locale.ROOT);
    for (Row row : rows.getOrDefault(tag, List.of())) {
      if (row.holds(lower, relation)) {
        return new WordForms.Entry(lemma, row.pos(), row.morphology());
      }
    }
    return new WordForms.Entry(lemma, "X", Morphology.UNKNOWN);
  }

  /** The inflection that names of {@link Morphology} and a person from 1 to 3 tell. */
  private static Morphology morphology(String features) {
    VerbForm form = VerbForm.NONE;
    Mood mood = Mood.NONE;
    Tense tense = Tense.NONE;
    Number number = Number.NONE;
    Gender gender = Gender.NONE;
    int person = 0;
    for (String feature : features.isEmpty() ? new String[0] : features.split(" ")) {
      form = pick(VerbForm.values(), feature, form);
      mood = pick(Mood.values(), feature, mood);
      tense = pick(Tense.values(), feature, tense);
      number = pick(Number.values(), feature, number);
      gender = pick(Gender.values(), feature, gender);
      person = feature.length() == 1 ? feature.charAt(0) - '0' : person;
    }
    return new Morphology(form, mood, tense, person, number, gender);
  }

  private static <E extends Enum<E>> E pick(E[] values, String feature, E otherwise) {
    for (E value : values) {
      if (value.name().toLowerCase(Locale.ROOT).equals(feature)) {
        return value;
      }
    }
    return otherwise;
  }
}
