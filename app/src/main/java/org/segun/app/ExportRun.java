package org.segun.app;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.segun.ledger.export.ArticleClaims;
import org.segun.ledger.export.Export;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import org.segun.ledger.store.Filter;
import org.segun.ledger.store.Ledger;

/** Hands what a filter means from a ledger to an export, one thing after another. */
final class ExportRun {

  private final Ledger ledger;
  private final Filter filter;
  private long written;

  ExportRun(Ledger ledger, Filter filter) {
    this.ledger = ledger;
    this.filter = filter;
  }

  /** Claims, those of an article together; they come in the order in which articles were added. */
  void articles(Export<ArticleClaims> export) throws IOException {
    List<Claim> together = new ArrayList<>();
    try (Stream<Claim> claims = ledger.claims(filter.ordered(Filter.Order.ADDED))) {
      for (Iterator<Claim> i = claims.iterator(); i.hasNext(); ) {
        Claim claim = i.next();
        if (!together.isEmpty() && !isSame(together.get(0), claim)) {
          give(export, together);
        }
        together.add(claim);
      }
    }
    if (!together.isEmpty()) {
      give(export, together);
    }
  }

  private static boolean isSame(Claim one, Claim other) {
    return one.article().id().equals(other.article().id());
  }

  private void give(Export<ArticleClaims> export, List<Claim> together) throws IOException {
    written += together.size();
    export.add(new ArticleClaims(together.get(0).article(), List.copyOf(together)));
    together.clear();
  }

  void events(Export<Event> export) throws IOException {
    try (Stream<Event> events = ledger.events(filter)) {
      for (Iterator<Event> i = events.iterator(); i.hasNext(); ) {
        export.add(i.next());
        written++;
      }
    }
    written -= export.leftOut();
  }

  /** Claims or events that were written. */
  long written() {
    return written;
  }
}
