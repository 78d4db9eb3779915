package org.segun;
import java.util.*;
import org.segun.actor.*;
import org.segun.model.*;
import org.segun.place.*;
import org.segun.syntax.*;
import org.segun.world.*;
final class Stub {
  static final Places NONE = new Places() {
    public List<PlaceMention> all() { return List.of(); }
    public Optional<PlaceMention> at(int s, int t) { return Optional.empty(); }
  };
  static Actors actors(ParsedArticle a, Countries c) {
    return new Actors() {
      public Optional<Participant> at(int si, int h) {
        Sentence s = a.sentences().get(si); Token t = s.token(h);
        for (var m : c.in(s)) if (m.first() <= h && h <= m.last())
          return Optional.of(p(s, si, h, m.value().code(), Participant.Kind.STATE));
        var d = c.codeOfDemonym(t.form());
        if (t.is("ADJ")) return d.map(x -> p(s, si, h, x, Participant.Kind.STATE));
        if (t.name().equals("PER")) return Optional.of(p(s, si, h, "UNK", Participant.Kind.PERSON));
        if (t.name().equals("ORG")) return Optional.of(p(s, si, h, "UNK", Participant.Kind.ORGANISATION));
        for (int k : s.children(h)) { var d2 = s.token(k).is("ADJ") ? c.codeOfDemonym(s.token(k).form()) : Optional.<String>empty(); if (d2.isPresent()) return Optional.of(p(s, si, h, d2.get(), Participant.Kind.PEOPLE)); }
        if (t.is("NOUN") || t.is("PROPN")) return Optional.of(p(s, si, h, "UNK", Participant.Kind.THING));
        return Optional.empty();
      }
      Participant p(Sentence s, int si, int h, String code, Participant.Kind k) {
        return new Participant(si, h, new Actor(Mention.of(a.text(), s.token(h).span()), code, Optional.empty()), k, "stub");
      }
      public Optional<Participant> subject(int si, int v) {
        Sentence s = a.sentences().get(si);
        for (int k : s.children(v)) if (s.has(k, "nsubj")) return at(si, k);
        return Optional.empty();
      }
      public List<Participant> named(int si) {
        List<Participant> l = new ArrayList<>();
        for (var m : c.in(a.sentences().get(si))) at(si, m.first()).ifPresent(l::add);
        return l;
      }
    };
  }
}
