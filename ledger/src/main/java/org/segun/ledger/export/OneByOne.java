package org.segun.ledger.export;

import java.io.IOException;
import java.util.List;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;

/** Gives each claim as an event by itself. */
final class OneByOne implements Export<ArticleClaims> {

  private final Export<Event> events;

  OneByOne(Export<Event> events) {
    this.events = events;
  }

  @Override
  public void add(ArticleClaims told) throws IOException {
    for (Claim claim : told.claims()) {
      events.add(new Event("e-" + claim.id().substring(2), List.of(claim)));
    }
  }

  @Override
  public long leftOut() {
    return events.leftOut();
  }

  @Override
  public void close() throws IOException {
    events.close();
  }
}
