package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.segun.model.EventMention;
import org.segun.model.Item;

/** Goods over all tellings: one for each class and unit, with the range of quantities told. */
final class GoodsTold {

  private GoodsTold() {}

  static List<ToldGoods> of(List<EventMention> mentions) {
    Map<String, List<Item>> byUnit = new TreeMap<>();
    Map<String, Integer> tellings = new TreeMap<>();
    for (EventMention mention : mentions) {
      mention.items().stream()
          .map(GoodsTold::key)
          .distinct()
          .forEach(k -> tellings.merge(k, 1, Integer::sum));
      mention.items().forEach(i -> byUnit.computeIfAbsent(key(i), k -> new ArrayList<>()).add(i));
    }
    List<ToldGoods> goods = new ArrayList<>();
    byUnit.forEach((key, items) -> goods.add(one(items, tellings.getOrDefault(key, 0))));
    goods.sort(Comparator.comparing(g -> -g.tellings()));
    return List.copyOf(goods);
  }

  static String key(Item item) {
    return item.kind() + " " + item.unit().orElse("");
  }

  private static ToldGoods one(List<Item> items, int tellings) {
    Counted words = new Counted();
    items.forEach(i -> words.add(i.mention().text()));
    return new ToldGoods(
        items.get(0).kind(),
        items.get(0).unit(),
        items.stream().flatMapToDouble(i -> i.min().stream()).min(),
        greatest(items),
        words.commonestFirst(),
        tellings);
  }

  /** A quantity without an upper end counts with its lower one. */
  private static OptionalDouble greatest(List<Item> items) {
    return items.stream()
        .flatMapToDouble(i -> (i.max().isPresent() ? i.max() : i.min()).stream())
        .max();
  }
}
