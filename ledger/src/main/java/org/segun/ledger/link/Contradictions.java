package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.List;
import org.segun.edtf.Edtf;
import org.segun.ledger.model.Claim;

/** Where the tellings of one event cannot all be true. */
final class Contradictions {

  private Contradictions() {}

  static List<Contradiction> of(List<Claim> claims, List<Voice> voices) {
    List<Contradiction> found = new ArrayList<>();
    denied(voices, found);
    dates(claims, found);
    return List.copyOf(found);
  }

  private static void denied(List<Voice> voices, List<Contradiction> found) {
    List<Voice> asserting =
        voices.stream().filter(v -> v.stance() == Voice.Stance.ASSERTS).toList();
    List<Voice> denying = voices.stream().filter(v -> v.stance() == Voice.Stance.DENIES).toList();
    if (!asserting.isEmpty() && !denying.isEmpty()) {
      found.add(
          new Contradiction(
              Contradiction.Kind.DENIED,
              asserting.stream().map(Voice::claim).toList(),
              denying.stream().map(Voice::claim).toList(),
              List.of(asserting.get(0).speaker(), denying.get(0).speaker())));
    }
  }

  private static void dates(List<Claim> claims, List<Contradiction> found) {
    List<Claim> timed = claims.stream().filter(c -> c.mention().time().isPresent()).toList();
    for (Claim a : timed) {
      for (Claim b : timed) {
        Edtf one = a.mention().time().orElseThrow().value();
        Edtf other = b.mention().time().orElseThrow().value();
        if (a != b && found.size() < 2 && !one.overlaps(other)) {
          found.add(
              new Contradiction(
                  Contradiction.Kind.DATES,
                  List.of(a.id()),
                  List.of(b.id()),
                  List.of(one.toString(), other.toString())));
        }
      }
    }
  }
}
