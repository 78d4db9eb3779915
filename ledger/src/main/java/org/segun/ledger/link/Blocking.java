package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Keys that two tellings share if they may be one happening. */
final class Blocking {

  private final int bucketDays;

  Blocking(LinkRules rules) {
    this.bucketDays = rules.bucketDays();
  }

  /**
   * State by state of the participants, with the kind of act and the time of publication. A telling
   * stands under its own bucket of days and the next, so that two within one bucket's length always
   * meet.
   */
  List<String> keys(Telling telling) {
    TreeSet<String> codes = new TreeSet<>();
    telling.actors().forEach(s -> codes.add(s.code()));
    telling.recipients().forEach(s -> codes.add(s.code()));
    telling.places().forEach(p -> codes.add(p.country()));
    codes.remove("UNK");
    List<String> keys = new ArrayList<>();
    if (telling.isDated()) {
      int first = Math.floorDiv(telling.published(), bucketDays);
      int last = Math.floorDiv(telling.publishedBy(), bucketDays) + 1;
      for (String code : codes) {
        for (int bucket = first; bucket <= last; bucket++) {
          keys.add(telling.type() + "|" + code + "|" + bucket);
        }
      }
    }
    return keys;
  }
}
