package org.segun.ledger.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.segun.model.Actor;
import org.segun.model.EventTime;
import org.segun.model.Item;
import org.segun.model.Place;
import org.segun.text.Span;

/** The table of claims: one row a mention of an event. */
final class MentionColumns {

  private MentionColumns() {}

  static List<Column<ClaimRow>> all() {
    List<Column<ClaimRow>> columns = new ArrayList<>();
    columns.addAll(article());
    columns.addAll(what());
    columns.addAll(actors("actor", "who does it", r -> r.mention().actors()));
    columns.addAll(actors("recipient", "to whom it is done", r -> r.mention().recipients()));
    columns.addAll(PlaceColumns.all());
    columns.addAll(time());
    columns.addAll(items());
    columns.addAll(SourceColumns.all());
    return List.copyOf(columns);
  }

  private static List<Column<ClaimRow>> article() {
    return List.of(
        Column.text("claim", "Id of the claim in the ledger, stable.", r -> r.claim().id()),
        Column.text("article", "Id of the article in the ledger.", r -> r.claim().article().id()),
        Column.text("doc", "The article's own id.", r -> r.article().id()),
        Column.text("outlet", "Who published it.", r -> r.article().outlet().orElse("")),
        Column.text("url", "Where it came from.", r -> r.article().url().orElse("")),
        Column.text(
            "article_date",
            "When it was published, EDTF.",
            r -> r.article().date().map(Object::toString).orElse("")),
        Column.text("title", "Its headline.", r -> r.article().title()),
        Column.text("language", "Its language, ISO 639-1.", r -> r.article().language()));
  }

  private static List<Column<ClaimRow>> what() {
    return List.of(
        Column.text(
            "type", "What happens: PLOVER's types and TRANSFER.", r -> r.mention().type().name()),
        Column.text("modes", "PLOVER's modes.", r -> Told.joined(r.mention().modes())),
        Column.text("contexts", "PLOVER's contexts.", r -> Told.joined(r.mention().contexts())),
        Column.whole(
            "quad",
            "Quad class: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.",
            r -> String.valueOf(Quad.of(r.mention().type()).number())),
        Column.text(
            "factuality",
            "How surely the innermost source presents it: CT+ CT- PR+ PR- PS+ PS- Uu.",
            r -> r.mention().factuality().code()),
        Column.text("tense", "Against the article's date.", r -> r.mention().tense().code()),
        Column.number(
            "confidence",
            "Probability from 0 to 1 that trigger and type are right.",
            r -> Told.number(Math.round(r.mention().confidence() * 1000) / 1000.0)),
        Column.text(
            "trigger", "The word that carries the event.", r -> r.mention().trigger().text()),
        offset("trigger_start", "Where it begins", r -> r.mention().trigger().span(), true),
        offset("trigger_end", "Where it ends", r -> r.mention().trigger().span(), false),
        Column.text(
            "sentence",
            "The sentence around it.",
            r -> r.mention().sentence().in(r.article().text())));
  }

  private static Column<ClaimRow> offset(
      String name, String meaning, Function<ClaimRow, Span> span, boolean start) {
    return Column.whole(
        name,
        meaning + ", in Unicode code points of the article's text.",
        r -> String.valueOf(r.at(start ? span.apply(r).start() : span.apply(r).end())));
  }

  private static List<Column<ClaimRow>> actors(
      String name, String meaning, Function<ClaimRow, List<Actor>> actors) {
    return List.of(
        Column.text(
            name + "s",
            "Names of " + meaning + ".",
            r -> Told.joined(actors.apply(r), a -> a.mention().text())),
        Column.text(
            name + "_codes",
            "Their states (ISO 3166-1 alpha-3) or IGO NGO MNC UNK, in the same order.",
            r -> Told.joined(actors.apply(r), Actor::code)),
        Column.text(
            name + "_sectors",
            "Their PLOVER sectors, - where none is told, in the same order.",
            r -> Told.joined(actors.apply(r), a -> a.sector().orElse("-"))));
  }

  private static Optional<org.segun.edtf.Edtf> value(ClaimRow row) {
    return row.mention().time().map(EventTime::value);
  }

  private static List<Column<ClaimRow>> time() {
    return List.of(
        Column.text(
            "time_text",
            "The expression of time.",
            r -> r.mention().time().map(t -> t.mention().text()).orElse("")),
        Column.text("time", "Its value, EDTF.", r -> value(r).map(Object::toString).orElse("")),
        Column.text("time_from", "First day that it may cover.", r -> Told.first(value(r))),
        Column.text("time_to", "Last day that it may cover.", r -> Told.last(value(r))));
  }

  private static List<Column<ClaimRow>> items() {
    return List.of(
        items("items", "Goods or help, as told.", i -> i.mention().text()),
        items("item_classes", "Their classes, in the same order.", i -> Told.lower(i.kind())),
        items(
            "item_min", "Least quantities, - where none is told.", i -> dash(Told.number(i.min()))),
        items(
            "item_max",
            "Greatest quantities, - where none is told.",
            i -> dash(Told.number(i.max()))),
        items(
            "item_units", "What is counted, - where that is not told.", i -> i.unit().orElse("-")),
        Column.text(
            "vessels",
            "Ships, with flag and IMO number where they are told.",
            r -> Told.joined(r.mention().vessels(), Ships::described)));
  }

  private static String dash(String number) {
    return number.isEmpty() ? "-" : number;
  }

  private static Column<ClaimRow> items(String name, String meaning, Function<Item, String> value) {
    return Column.text(name, meaning, r -> Told.joined(r.mention().items(), value));
  }

  /** Place of an event that one point on a map is to stand for: at, else to, via, from. */
  static Optional<Place> main(List<Place> places) {
    for (Place.Role role : List.of(Place.Role.AT, Place.Role.TO, Place.Role.VIA, Place.Role.FROM)) {
      Optional<Place> found =
          places.stream().filter(p -> p.role() == role && p.point().isPresent()).findFirst();
      if (found.isPresent()) {
        return found;
      }
    }
    return places.stream().findFirst();
  }
}
