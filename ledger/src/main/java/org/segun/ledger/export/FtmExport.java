package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.edtf.Edtf;
import org.segun.ledger.link.Party;
import org.segun.ledger.model.Event;

/**
 * FollowTheMoney's entities as JSON lines: events, trips and shipments with those who take part,
 * their offices, ships, and the articles that prove them. An entity may come more than once, with
 * the same id; the readers of the format join the parts.
 */
final class FtmExport implements Export<Event> {

  /** How many entities are remembered, not to write the same one again and again. */
  private static final int REMEMBERED = 50_000;

  private final Json json;
  private final FtmEvents events;
  private final FtmParties parties;
  private final Map<String, Integer> written = new Remembered();

  FtmExport(OutputStream out) throws IOException {
    FtmNames names = new FtmNames();
    this.json = new Json(out);
    this.events = new FtmEvents(names);
    this.parties = new FtmParties(names);
  }

  /** The latest entities by what they hold. */
  private static final class Remembered extends LinkedHashMap<String, Integer> {

    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, Integer> eldest) {
      return size() > REMEMBERED;
    }
  }

  @Override
  public void add(Event event) throws IOException {
    for (FtmEntity entity : entities(EventRow.of(event))) {
      int content = entity.properties().hashCode();
      Integer before = written.put(entity.id(), content);
      if (before == null || before != content) {
        write(entity);
      }
    }
  }

  List<FtmEntity> entities(EventRow row) {
    List<FtmEntity> entities = new ArrayList<>();
    row.event().claims().forEach(c -> entities.add(events.article(c.article())));
    Optional<Edtf> when = row.when();
    for (Party party : row.sum().actors()) {
      entities.addAll(parties.of(party, when));
    }
    for (Party party : row.sum().recipients()) {
      entities.addAll(parties.of(party, when));
    }
    FtmEvents.ships(row).forEach(ship -> entities.add(events.ship(ship)));
    FtmEntity told = events.event(row);
    if (told.schema().equals("Trip")) {
      entities.addAll(events.addresses(row));
    }
    entities.add(told);
    events.shipment(row).ifPresent(entities::add);
    return entities;
  }

  private void write(FtmEntity entity) throws IOException {
    json.object().text("id", entity.id()).text("schema", entity.schema()).object("properties");
    for (Map.Entry<String, Set<String>> property : entity.properties().entrySet()) {
      json.texts(property.getKey(), List.copyOf(property.getValue()));
    }
    json.endObject().endObject().line();
  }

  @Override
  public void close() throws IOException {
    json.flush();
  }
}
