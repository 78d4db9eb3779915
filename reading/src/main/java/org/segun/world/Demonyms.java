package org.segun.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;

/**
 * The adjectives of nationality of some languages, single and compound ("israelo-palestino",
 * "serbokosovar").
 */
final class Demonyms {

  private final Map<String, Demonym> forms = new HashMap<>();
  private final Map<String, String> prefixes = new HashMap<>();

  Demonyms(List<String> languages, RuleFolder rules) {
    for (String language : languages) {
      for (RuleFile file : rules.named(language + "/demonyms.tsv")) {
        Table.rows(file).forEach(this::addForms);
      }
      for (RuleFile file : rules.named(language + "/demonym-prefixes.tsv")) {
        for (Table.Row row : Table.rows(file)) {
          prefixes.put(Folding.fold(row.get("prefix")), row.get("code"));
        }
      }
    }
  }

  private void addForms(Table.Row row) {
    Demonym demonym = new Demonym(row.get("code"), kind(row));
    for (String form : row.list("forms")) {
      forms.put(Folding.fold(form), demonym);
    }
  }

  private static Demonym.Kind kind(Table.Row row) {
    try {
      return Demonym.Kind.valueOf(row.get("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      RuleException error = row.error("no kind of demonym: " + row.get("kind"));
      error.initCause(e);
      throw error;
    }
  }

  Optional<Demonym> of(String form) {
    return Optional.ofNullable(forms.get(Folding.fold(form)));
  }

  /** The codes of a simple or a compound adjective in order; empty if a part of it is none. */
  List<String> codes(String form) {
    String folded = Folding.fold(form);
    Demonym simple = forms.get(folded);
    if (simple != null) {
      return List.of(simple.code());
    }
    return folded.indexOf('-') >= 0 ? hyphened(folded) : solid(folded);
  }

  private List<String> hyphened(String folded) {
    List<String> codes = new ArrayList<>();
    for (String part : folded.split("-")) {
      Demonym whole = forms.get(part);
      String code = whole != null ? whole.code() : prefixes.get(part);
      if (code == null) {
        return List.of();
      }
      if (!codes.contains(code)) {
        codes.add(code);
      }
    }
    return List.copyOf(codes);
  }

  private List<String> solid(String folded) {
    for (int end = Math.min(10, folded.length() - 4); end >= 3; end--) {
      String prefix = prefixes.get(folded.substring(0, end));
      Demonym rest = prefix == null ? null : forms.get(folded.substring(end));
      if (prefix != null && rest != null && rest.kind() == Demonym.Kind.STATE) {
        return List.of(prefix, rest.code());
      }
    }
    return List.of();
  }
}
