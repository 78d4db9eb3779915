package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.Table;
import org.segun.model.EventMention;
import org.segun.model.EventType;

/** CAMEO codes for PLOVER's types and modes, by a table that is data. */
final class Cameo {

  /**
   * A code.
   *
   * @param event CAMEO's code of the event, two to four digits
   * @param goldstein its value on the Goldstein scale, from -10 for conflict to 10 for cooperation
   */
  record Code(String event, String goldstein) {

    String root() {
      return event.substring(0, 2);
    }

    String base() {
      return event.substring(0, Math.min(3, event.length()));
    }

    /** GDELT's class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict. */
    int quad() {
      int root = Integer.parseInt(root());
      return root <= 5 ? 1 : root <= 8 ? 2 : root <= 13 ? 3 : 4;
    }
  }

  private record Row(String mode, String context, String goods, Code code) {

    boolean fits(List<String> modes, List<String> contexts, List<String> told) {
      return (mode.isEmpty() || modes.contains(mode))
          && (context.isEmpty() || contexts.contains(context))
          && (goods.isEmpty() || told.contains(goods));
    }
  }

  private final Map<EventType, List<Row>> rows = new EnumMap<>(EventType.class);

  Cameo() {
    for (Table.Row row : Registers.rows("cameo.tsv")) {
      rows.computeIfAbsent(EventType.valueOf(row.get("type")), t -> new ArrayList<>())
          .add(
              new Row(
                  row.get("mode"),
                  row.get("context"),
                  row.get("goods"),
                  new Code(row.get("code"), row.get("goldstein"))));
    }
  }

  Code of(EventMention mention) {
    return of(
        mention.type(),
        mention.modes(),
        mention.contexts(),
        mention.items().stream().map(i -> Told.lower(i.kind())).toList());
  }

  Code of(EventRow row) {
    return of(
        row.sum().type(),
        row.sum().modes(),
        row.sum().contexts(),
        row.sum().goods().stream().map(g -> Told.lower(g.kind())).toList());
  }

  private Code of(EventType type, List<String> modes, List<String> contexts, List<String> goods) {
    return rows.getOrDefault(type, List.of()).stream()
        .filter(r -> r.fits(modes, contexts, goods))
        .findFirst()
        .orElseThrow(() -> new RuleException("cameo.tsv", 1, "no row for " + type))
        .code();
  }
}
