package org.segun.ledger.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.segun.model.EventMention;

/**
 * Which rows of an article a new version of the rules adds, drops and changes. Rows are the same if
 * their triggers stand at the same place; numbers, confidence and reasons are not compared.
 *
 * @param added rows that were not there before
 * @param dropped rows that are no more
 * @param changed rows that are there with other values
 */
public record RowChanges(
    List<EventMention> added, List<EventMention> dropped, List<Changed> changed) {

  /**
   * A row with other values.
   *
   * @param before as it was
   * @param after as it is
   * @param fields names of the fields that differ, as the JSON has them
   */
  public record Changed(EventMention before, EventMention after, List<String> fields) {}

  private static final Map<String, Function<EventMention, Object>> FIELDS = fields();

  private static Map<String, Function<EventMention, Object>> fields() {
    Map<String, Function<EventMention, Object>> fields = new LinkedHashMap<>();
    fields.put("type", EventMention::type);
    fields.put("mode", EventMention::modes);
    fields.put("contexts", EventMention::contexts);
    fields.put("actors", EventMention::actors);
    fields.put("recipients", EventMention::recipients);
    fields.put("places", EventMention::places);
    fields.put("time", EventMention::time);
    fields.put("items", EventMention::items);
    fields.put("vessels", EventMention::vessels);
    fields.put("sources", EventMention::sources);
    fields.put("factuality", EventMention::factuality);
    fields.put("tense", EventMention::tense);
    return fields;
  }

  /** Compares what was read of an article with what is read now. */
  public static RowChanges between(List<EventMention> before, List<EventMention> after) {
    List<EventMention> dropped = new ArrayList<>(before);
    List<EventMention> added = new ArrayList<>();
    List<Changed> changed = new ArrayList<>();
    for (EventMention now : after) {
      EventMention was = partner(dropped, now);
      if (was == null) {
        added.add(now);
        continue;
      }
      dropped.remove(was);
      List<String> fields =
          FIELDS.entrySet().stream()
              .filter(f -> !f.getValue().apply(was).equals(f.getValue().apply(now)))
              .map(Map.Entry::getKey)
              .toList();
      if (!fields.isEmpty()) {
        changed.add(new Changed(was, now, fields));
      }
    }
    return new RowChanges(List.copyOf(added), List.copyOf(dropped), List.copyOf(changed));
  }

  /** The row with the same trigger; of several the one of the same type. */
  private static @org.jspecify.annotations.Nullable EventMention partner(
      List<EventMention> among, EventMention row) {
    EventMention found = null;
    for (EventMention one : among) {
      if (one.trigger().span().equals(row.trigger().span())
          && (found == null || one.type() == row.type())) {
        found = one;
      }
    }
    return found;
  }

  /** Whether nothing differs. */
  public boolean isEmpty() {
    return added.isEmpty() && dropped.isEmpty() && changed.isEmpty();
  }
}
