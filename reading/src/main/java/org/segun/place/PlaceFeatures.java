package org.segun.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.segun.model.EventType;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** What the judge sees of a place that may be that of an event. */
final class PlaceFeatures {

  private static final int MAX_CHAIN = 6;

  private final Sentence s;
  private final int trigger;
  private final EventType type;
  private final List<PlaceMention> places;

  /**
   * @param s the sentence
   * @param trigger token that carries the event
   * @param type its type
   * @param places the places of the sentence
   */
  PlaceFeatures(Sentence s, int trigger, EventType type, List<PlaceMention> places) {
    this.s = s;
    this.trigger = trigger;
    this.type = type;
    this.places = places;
  }

  /**
   * The features of one place.
   *
   * @param place one of the places
   * @param ruled how the rules place the event there, if they do
   * @param others whether the rules place the event elsewhere
   */
  List<String> of(PlaceMention place, Optional<EventPlaces.Located> ruled, boolean others) {
    List<String> f = new ArrayList<>(64);
    String rule = ruled.map(EventPlaces.Located::rule).orElse("none");
    String role = ruled.map(l -> l.role().name()).orElse("none");
    int top = top(place.head());
    String preposition = TreePath.preposition(s, place.head());
    String ofTop = top == place.head() ? preposition : TreePath.preposition(s, top);
    String path = path(top);
    String kind = place.precision().name();
    String part = s.token(trigger).pos().toLowerCase(Locale.ROOT);
    for (String context : new String[] {"", type + "&", type + part + "&"}) {
      f.add(context + "rule=" + rule);
      f.add(context + "role=" + role + others);
      f.add(context + "path=" + path);
      f.add(context + "way=" + path + ":" + ofTop);
      f.add(context + "case=" + ofTop);
      f.add(context + "kind=" + kind + ":" + ofTop);
      f.add(context + "step=" + step(top) + ":" + ofTop);
    }
    f.add("type=" + type + part);
    f.add("rulekind=" + rule + kind);
    f.add("own=" + preposition + (top == place.head() ? "" : "+"));
    words(f, place, path, ofTop);
    around(f, place, ofTop);
    return f;
  }

  private void words(List<String> f, PlaceMention place, String path, String preposition) {
    String lemma = s.token(trigger).lemma();
    f.add("lemma=" + lemma);
    f.add("lemma=" + lemma + "&case=" + preposition);
    f.add("lemma=" + lemma + "&path=" + path);
    Token head = s.token(place.head());
    f.add("named=" + head.is("PROPN") + "," + preposition);
    f.add("head=" + (head.is("PROPN") ? "name" : head.lemma()));
    f.add("head=" + (head.is("PROPN") ? "name" : head.lemma()) + "&" + type);
    int above = s.head(place.head());
    if (above >= 0 && above != trigger) {
      f.add("above=" + s.token(above).lemma() + "&" + preposition);
      f.add("abovepos=" + s.token(above).pos() + "&" + preposition + "&" + type);
    }
    if (s.head(trigger) >= 0) {
      f.add("over=" + s.token(s.head(trigger)).lemma() + "&" + preposition);
      f.add("overpos=" + s.token(s.head(trigger)).pos() + "&" + s.relation(trigger));
    }
  }

  private void around(List<String> f, PlaceMention place, String preposition) {
    String side = place.first() < trigger ? "before" : "after";
    String far = side + TreePath.bucket(Math.abs(place.first() - trigger));
    f.add("far=" + far);
    f.add("far=" + far + "&case=" + preposition);
    String verbs = side + Math.min(3, TreePath.verbs(s, trigger, place.first()));
    f.add("verbs=" + verbs);
    f.add("verbs=" + verbs + "&case=" + preposition);
    f.add("verbs=" + verbs + "&case=" + preposition + "&" + type);
    int between = 0;
    for (PlaceMention other : places) {
      between +=
          other.head() > Math.min(place.head(), trigger)
                  && other.head() < Math.max(place.head(), trigger)
              ? 1
              : 0;
    }
    f.add("nearer=" + side + Math.min(3, between));
    f.add("nearer=" + side + Math.min(3, between) + "&case=" + preposition + "&" + type);
    f.add("places=" + Math.min(4, places.size()) + side);
    f.add("start=" + (place.first() <= 2) + "&case=" + preposition);
    f.add("before=" + word(place.first() - 1));
    f.add("after=" + word(place.last() + 1));
    f.add("name=" + s.token(place.head()).name() + "&case=" + preposition);
  }

  private String word(int i) {
    return i < 0 || i >= s.size() ? "none" : s.token(i).lemma();
  }

  /** The first of the coordinated places. */
  private int top(int head) {
    int top = head;
    for (int i = 0; i < MAX_CHAIN && s.head(top) >= 0 && s.has(top, "conj"); i++) {
      top = s.head(top);
    }
    return top;
  }

  private String path(int top) {
    String path = TreePath.between(s, trigger, top);
    return path.isEmpty() ? "far" : path;
  }

  /** The first clause or noun on the way from the trigger to the place, roughly. */
  private String step(int top) {
    int head = s.head(top);
    if (head == trigger) {
      return "child";
    }
    if (s.dominates(trigger, top)) {
      return "below";
    }
    if (head >= 0 && s.head(trigger) == head) {
      return "sister" + s.token(head).pos();
    }
    if (head >= 0 && s.dominates(head, trigger)) {
      return "aunt" + s.token(head).pos();
    }
    return "apart";
  }
}
