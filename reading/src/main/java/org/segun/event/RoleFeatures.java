package org.segun.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.actor.Participant;
import org.segun.judge.DistributionalClasses;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** What the judge sees of a participant that may play a role in an event. */
final class RoleFeatures {

  private static final int MAX_PATH = 5;
  private static final Set<String> BEYOND = Set.of("before", "precedent", "voice");

  private final RoleFiller roleFiller;
  private final SlotReader slotReader;
  private final DistributionalClasses classes;

  RoleFeatures(RoleFiller roleFiller, SlotReader slotReader, DistributionalClasses classes) {
    this.classes = classes;
    this.roleFiller = roleFiller;
    this.slotReader = slotReader;
  }

  /**
   * One participant that may play a role.
   *
   * @param participant who
   * @param fillers the slots in which it stands; none if it only stands in the same sentence
   */
  record Contender(Participant participant, List<Filler> fillers) {

    int head() {
      return fillers.isEmpty() ? participant.head() : fillers.get(0).head();
    }
  }

  /**
   * Everyone who may play a role in an event: who fills a slot, then who else stands in the
   * sentence, then the subject of the sentence before, who speaks, and those of the events to which
   * this one is tied.
   */
  List<Contender> contenders(Findings found, Candidate candidate, Precedents precedents) {
    Map<String, Contender> contenders = new LinkedHashMap<>();
    for (Filler filler : candidate.slots().all()) {
      for (Participant p : meant(found, candidate.sentence(), filler)) {
        contenders
            .computeIfAbsent(key(p, filler.head()), k -> new Contender(p, new ArrayList<>()))
            .fillers()
            .add(filler);
      }
    }
    Set<Span> mentions = new HashSet<>();
    contenders.values().forEach(c -> mentions.add(c.participant().actor().mention().span()));
    List<Participant> others = around(found, candidate.sentence());
    for (Participant p : precedents.participants(candidate, found.sentence(candidate.sentence()))) {
      others.add(new Participant(candidate.sentence(), -1, p.actor(), p.kind(), "precedent"));
    }
    found
        .voices()
        .over(candidate.sentence(), candidate.token())
        .map(
            v ->
                new Participant(
                    candidate.sentence(), -1, v.speaker(), Participant.Kind.PERSON, "voice"))
        .ifPresent(others::add);
    for (Participant p : others) {
      Span span = p.actor().mention().span();
      if (p.kind().isActor() && isApart(span, mentions) && mentions.add(span)) {
        contenders.putIfAbsent(key(p, p.head()), new Contender(p, List.of()));
      }
    }
    return List.copyOf(contenders.values());
  }

  /** For whom a filler stands: two for "both", the issuer of a document. */
  private static List<Participant> meant(Findings found, int sentence, Filler filler) {
    if (filler.isActor()) {
      return filler.meant(found, sentence);
    }
    return filler.head() < 0
        ? List.of()
        : found.actors().issuer(sentence, filler.head()).stream().toList();
  }

  /**
   * Whether a mention is no part of another: the nationality in a description is no one by itself.
   */
  private static boolean isApart(Span span, Set<Span> mentions) {
    for (Span other : mentions) {
      if (other.contains(span)) {
        return false;
      }
    }
    return true;
  }

  private static List<Participant> around(Findings found, int sentence) {
    List<Participant> around = new ArrayList<>();
    Sentence s = found.sentence(sentence);
    for (int i = 0; i < s.size(); i++) {
      if (!s.token(i).is("VERB") && !s.token(i).is("ADP") && !s.token(i).is("PUNCT")) {
        found.actors().at(sentence, i).ifPresent(around::add);
      }
    }
    if (sentence > 0) {
      found
          .actors()
          .subject(sentence - 1, found.sentence(sentence - 1).root())
          .map(p -> new Participant(sentence, -1, p.actor(), p.kind(), "before"))
          .ifPresent(around::add);
    }
    return around;
  }

  private static String key(Participant p, int head) {
    return head + "-" + p.actor().mention().span().start();
  }

  List<String> of(
      Findings found,
      Candidate candidate,
      Sense sense,
      Contender contender,
      Precedents precedents) {
    Features f = new Features();
    String type = String.valueOf(sense.type());
    String typePart = type + candidate.part();
    Participant p = contender.participant();
    String kind = p.kind().name();
    f.addWith(type, "kind", kind);
    f.add("code", p.actor().code().length() == 3 ? codeClass(p.actor().code()) : "other");
    f.add("rule", category(p.rule()));
    f.add("part", candidate.part());
    f.add("type", type);
    frame(f, found, candidate, sense, contender, typePart);
    if (contender.fillers().isEmpty()) {
      f.addWith(typePart, "slot", "none");
    }
    for (Filler filler : contender.fillers()) {
      f.addWith(typePart, "slot", filler.slot());
      f.add("lemslot", candidate.lemma() + ":" + filler.slot());
      f.add("sense", sense.id() + ":" + filler.slot());
      f.add("slotkind", filler.slot() + ":" + kind);
      f.add("typeslotkind", typePart + ":" + filler.slot() + ":" + kind);
    }
    RoleContext.describe(f, found, candidate, contender.head(), p, typePart);
    place(f, found, candidate, contender, typePart);
    voice(f, found, candidate, p, typePart);
    Sentence s = found.sentence(candidate.sentence());
    precedents.describe(f, candidate, sense, s, p, found.article().text());
    return f.names();
  }

  private void frame(
      Features f, Findings found, Candidate candidate, Sense sense, Contender c, String typePart) {
    boolean actor = false;
    boolean recipient = false;
    for (Filler filler : c.fillers()) {
      actor |= roleFiller.allows(found, candidate, sense, Role.ACTOR, filler);
      recipient |= roleFiller.allows(found, candidate, sense, Role.RECIPIENT, filler);
    }
    f.addWith(typePart, "frame", (actor ? "A" : "-") + (recipient ? "R" : "-"));
    boolean otherActor = false;
    boolean otherRecipient = false;
    for (Filler filler : candidate.slots().all()) {
      if (filler.isActor() && filler.head() != c.head()) {
        otherActor |= roleFiller.allows(found, candidate, sense, Role.ACTOR, filler);
        otherRecipient |= roleFiller.allows(found, candidate, sense, Role.RECIPIENT, filler);
      }
    }
    f.addWith(
        (actor ? "A" : "-") + (recipient ? "R" : "-"),
        "others",
        (otherActor ? "A" : "-") + (otherRecipient ? "R" : "-"));
  }

  private void place(
      Features f, Findings found, Candidate candidate, Contender contender, String typePart) {
    int head = contender.head();
    if (head < 0) {
      f.addWith(typePart, "path", beyond(contender));
      return;
    }
    Sentence s = found.sentence(candidate.sentence());
    int distance = head - candidate.token();
    String side = distance < 0 ? "before" : "after";
    f.addWith(typePart, "side", side);
    int size = Math.abs(distance);
    f.add(
        "distance",
        side + (size <= 2 ? 2 : size <= 5 ? 5 : size <= 10 ? 10 : size <= 20 ? 20 : 99));
    String path = path(s, candidate.token(), head);
    f.addWith(typePart, "path", path);
    f.add("lempath", candidate.lemma() + ":" + path);
    f.add("classpath", classes.fine(s.token(candidate.token()).form()) + ":" + path);
    f.addWith(
        typePart, "coarsepath", classes.coarse(s.token(candidate.token()).form()) + ":" + path);
    governor(f, s, candidate, path);
    f.addWith(typePart, "order", order(found, candidate, contender));
    f.add("pathkind", path + ":" + contender.participant().kind());
    f.add("case", slotReader.preposition(s, head));
    f.addWith(typePart, "casepath", slotReader.preposition(s, head) + ":" + path);
    int nearer = 0;
    for (Participant other : found.actors().named(candidate.sentence())) {
      int d = other.head() - candidate.token();
      nearer += other.head() != head && d < 0 == distance < 0 && Math.abs(d) < size ? 1 : 0;
    }
    f.addWith(side, "nearer", String.valueOf(Math.min(3, nearer)));
  }

  /**
   * The verb above an event noun says much of who does it: who asks for help gets it, who offers it
   * gives it.
   */
  private void governor(Features f, Sentence s, Candidate candidate, String path) {
    int head = s.head(candidate.token());
    if (head >= 0) {
      f.add("govpath", s.token(head).lemma() + ":" + path);
      f.add("govclass", classes.fine(s.token(head).form()) + ":" + path);
    }
  }

  /**
   * Which of the actors of the sentence it is, counted on its side of the trigger, and whether it
   * fills any slot.
   */
  private static String order(Findings found, Candidate candidate, Contender contender) {
    int first = 0;
    for (Participant other : found.actors().named(candidate.sentence())) {
      first += other.head() < contender.head() ? 1 : 0;
    }
    return Math.min(4, first) + (contender.fillers().isEmpty() ? "-" : "+");
  }

  /** Whether the event is told in somebody's words, and whether these are the participant's own. */
  private static void voice(
      Features f, Findings found, Candidate candidate, Participant p, String typePart) {
    Optional<Voices.Voice> voice = found.voices().over(candidate.sentence(), candidate.token());
    String own = "none";
    if (voice.isPresent()) {
      boolean same = voice.get().speaker().mention().span().equals(p.actor().mention().span());
      own = (same ? "own" : "other") + (voice.get().direct() ? "-direct" : "");
    }
    f.addWith(typePart, "voice", own);
  }

  private static String beyond(Contender contender) {
    String rule = contender.participant().rule();
    return BEYOND.contains(rule) ? rule : "elided";
  }

  /** The relations from the trigger up to the common ancestor and down to the participant. */
  private static String path(Sentence s, int from, int to) {
    StringBuilder path = new StringBuilder();
    int at = from;
    int steps = 0;
    while (at >= 0 && !s.dominates(at, to)) {
      if (steps++ == MAX_PATH) {
        return "far";
      }
      path.append(s.relation(at)).append('<');
      at = s.head(at);
    }
    if (at < 0) {
      return "apart";
    }
    StringBuilder down = new StringBuilder();
    for (int i = to; i != at; i = s.head(i)) {
      if (steps++ == MAX_PATH) {
        return "far";
      }
      down.insert(0, ">" + s.relation(i));
    }
    return path.append(down).toString();
  }

  private static String codeClass(String code) {
    return switch (code) {
      case "IGO", "NGO", "MNC", "UNK" -> code;
      default -> "state";
    };
  }

  private static String category(String rule) {
    int colon = rule.indexOf(':');
    return colon < 0 ? rule : rule.substring(0, colon);
  }
}
