package org.segun.ledger.store;

import java.util.List;
import java.util.Locale;
import org.segun.edtf.Edtf;
import org.segun.model.Item;
import org.segun.world.Folding;

/**
 * Makes of a filter the statement that finds the numbers of its claims. Conditions are subqueries
 * on an index rather than joins, so that SQLite begins with the rarest.
 */
final class FilterSql {

  private static final String NAMED = "instr(' ' || folded || ' ', ?) > 0";

  private FilterSql() {}

  static Sql of(Filter filter, WordIndex words) {
    Sql sql = new Sql().add("SELECT c.n FROM claim c WHERE ");
    sql.add(condition(filter, words));
    sql.add(
        switch (filter.order()) {
          case EARLIEST -> " ORDER BY c.first_day, c.article, c.ordinal";
          case LATEST -> " ORDER BY c.first_day DESC, c.article DESC, c.ordinal";
          case ADDED -> " ORDER BY c.n";
        });
    return sql;
  }

  /** The condition alone, on the columns of {@code claim c}. */
  static Sql condition(Filter filter, WordIndex words) {
    Sql sql = new Sql().add(filter.rejected() ? "1" : "c.rejected = 0");
    filter
        .values()
        .forEach(
            (field, values) -> {
              sql.add(" AND (");
              for (int i = 0; i < values.size(); i++) {
                sql.add(i == 0 ? "" : " OR ").add(of(field, values.get(i), words));
              }
              sql.add(")");
            });
    return sql;
  }

  private static Sql of(Field field, String value, WordIndex words) {
    Sql sql = new Sql();
    return switch (field) {
      case ACTOR -> party("side = 'actor'", value);
      case RECIPIENT -> party("side = 'recipient'", value);
      case WITH -> party("side IN ('actor', 'recipient')", value);
      case SOURCE -> party("side = 'source'", value);
      case TYPE -> sql.add("c.type = ?", value);
      case TENSE -> sql.add("c.tense = ?", value);
      case MODE -> word("mode", value);
      case CONTEXT -> word("context", value);
      case SINCE -> sql.add("c.last_day >= ?", Days.first(Edtf.parse(value)));
      case UNTIL -> sql.add("c.first_day <= ?", Days.last(Edtf.parse(value)));
      case PLACE -> place("1", value);
      case FROM -> place("role = 'from'", value);
      case TO -> place("role = 'to'", value);
      case CERTAINTY -> certainty(value);
      case GOODS -> goods(value);
      case VESSEL -> vessel(value);
      case OUTLET, LANG, DOC -> article(field, value);
      case TEXT -> text(value, words);
      case EVENT ->
          sql.add(
              "c.n IN (SELECT claim FROM event_claim WHERE event ="
                  + " (SELECT n FROM event WHERE id = ?))",
              value);
      case CONFIDENCE -> sql.add("c.confidence >= ?", Double.parseDouble(value));
    };
  }

  private static Sql party(String side, String value) {
    Sql sql = new Sql().add("c.n IN (SELECT claim FROM party WHERE " + side + " AND ");
    int colon = FilterValues.isSector(value) ? value.indexOf(':') : -1;
    if (colon > 0) {
      sql.add("code = ? AND ", value.substring(0, colon));
    }
    if (colon >= 0) {
      return sql.add("sector = ?)", value.substring(colon + 1));
    }
    return FilterValues.isCode(value)
        ? sql.add("code = ?)", value)
        : sql.add(NAMED + ")", words(value));
  }

  private static Sql place(String role, String value) {
    Sql sql = new Sql().add("c.n IN (SELECT claim FROM place WHERE " + role + " AND ");
    if (FilterValues.isCode(value)) {
      return sql.add("country = ?)", value);
    }
    return FilterValues.isNumber(value)
        ? sql.add("geonames = ?)", Long.parseLong(value))
        : sql.add(NAMED + ")", words(value));
  }

  private static Sql word(String kind, String value) {
    return new Sql()
        .add("c.n IN (SELECT claim FROM label WHERE kind = '" + kind + "' AND word = ?)", value);
  }

  private static Sql certainty(String value) {
    Sql sql = new Sql().add("c.factuality IN (");
    List<String> codes = FilterValues.certainties(value).stream().map(f -> f.code()).toList();
    for (int i = 0; i < codes.size(); i++) {
      sql.add(i == 0 ? "?" : ", ?", codes.get(i));
    }
    return sql.add(")");
  }

  private static Sql goods(String value) {
    String kind = value.toLowerCase(Locale.ROOT);
    for (Item.Kind known : Item.Kind.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(kind)) {
        return new Sql().add("c.n IN (SELECT claim FROM item WHERE kind = ?)", kind);
      }
    }
    return new Sql().add("c.n IN (SELECT claim FROM item WHERE " + NAMED + ")", words(value));
  }

  private static Sql vessel(String value) {
    Sql sql = new Sql().add("c.n IN (SELECT claim FROM vessel WHERE ");
    if (FilterValues.isNumber(value)) {
      return sql.add("imo = ?)", value);
    }
    return FilterValues.isCode(value)
        ? sql.add("flag = ?)", value)
        : sql.add(NAMED + ")", words(value));
  }

  private static Sql article(Field field, String value) {
    Sql sql = new Sql().add("c.article IN (SELECT n FROM article WHERE ");
    return switch (field) {
      case OUTLET -> sql.add("instr(' ' || publisher || ' ', ?) > 0)", words(value));
      case LANG -> sql.add("language = ?)", value);
      default -> sql.add("id = ? OR doc = ? OR address = ?)", value, value, Address.of(value));
    };
  }

  private static Sql text(String value, WordIndex words) {
    SearchMatch match = new SearchMatch(value, words);
    return match.isEmpty()
        ? new Sql().add("0")
        : new Sql()
            .add(
                "c.n IN (SELECT rowid FROM claim_words WHERE claim_words MATCH ?)",
                match.overWords());
  }

  private static String words(String value) {
    return " " + Folding.key(value) + " ";
  }
}
