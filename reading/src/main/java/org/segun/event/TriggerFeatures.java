package org.segun.event;

import java.util.List;
import java.util.Locale;
import org.segun.actor.Participant;
import org.segun.judge.DistributionalClasses;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * What the judge sees of a word that may carry an event: its senses in the lexicon and how they
 * fit, the word and its family, its place in the tree, its neighbours, who is around it, and where
 * in the article it stands.
 */
final class TriggerFeatures {

  private static final int FAMILY = 5;

  private final EventLexicon lexicon;
  private final SlotWords words;
  private final SlotReader slotReader;
  private final DistributionalClasses classes;

  TriggerFeatures(
      EventLexicon lexicon, SlotWords words, SlotReader slotReader, DistributionalClasses classes) {
    this.lexicon = lexicon;
    this.words = words;
    this.slotReader = slotReader;
    this.classes = classes;
  }

  List<String> of(Findings found, Candidate candidate) {
    Features f = new Features();
    String best = senses(f, candidate);
    word(f, found, candidate, best);
    slots(f, found, candidate, best);
    governor(f, found, candidate, best);
    neighbours(f, found, candidate);
    surroundings(f, found, candidate, best);
    voice(f, found, candidate, best);
    return f.names();
  }

  private String senses(Features f, Candidate candidate) {
    String best = "none";
    for (int i = 0; i < candidate.senses().size(); i++) {
      Sense sense = candidate.senses().get(i);
      String type = sense.isEvent() ? String.valueOf(sense.type()) : "SKIP";
      f.add(i == 0 ? "best" : "alt", type);
      f.add("sense", sense.id());
      if (i == 0) {
        best = type;
        f.add("conditions", type + Math.min(2, sense.conditions().size()));
        f.add("part", candidate.part() + type);
        for (String mode : sense.modes()) {
          f.add("mode", type + mode);
        }
      }
    }
    for (Sense sense : lexicon.senses(candidate.part(), candidate.lemma())) {
      if (!candidate.senses().contains(sense)) {
        f.add("unfit", sense.isEvent() ? String.valueOf(sense.type()) : "SKIP");
      }
    }
    if (best.equals("none")) {
      f.add("best", "none");
      kin(f, candidate);
    }
    return best;
  }

  /** Senses of the same lemma as another part of speech. */
  private void kin(Features f, Candidate candidate) {
    for (String part : SenseParser.PARTS) {
      for (Sense sense : lexicon.senses(part, candidate.lemma())) {
        f.add("kin", String.valueOf(sense.type()));
      }
    }
  }

  private void word(Features f, Findings found, Candidate candidate, String best) {
    Token token = found.sentence(candidate.sentence()).token(candidate.token());
    String lemma = candidate.lemma();
    f.add("lem", candidate.part() + ":" + lemma);
    f.add("fam", lemma.substring(0, Math.min(FAMILY, lemma.length())));
    f.add("end", lemma.substring(Math.max(0, lemma.length() - 4)));
    String shape =
        token.morphology().form()
            + "."
            + token.morphology().mood()
            + "."
            + token.morphology().tense();
    f.addWith(best, "shape", shape);
    f.addWith(best, "number", token.morphology().number().name());
    f.add("pos", token.pos());
    f.addWith(best, "coarse", String.valueOf(classes.coarse(token.form())));
    f.add("fine", String.valueOf(classes.fine(token.form())));
    if (Character.isUpperCase(token.form().charAt(0))) {
      f.add(candidate.token() == 0 ? "initial" : "capital");
    }
  }

  private void slots(Features f, Findings found, Candidate candidate, String best) {
    Slots slots = candidate.slots();
    boolean actor = false;
    for (Filler filler : slots.all()) {
      String kind = filler.participant().map(p -> p.kind().name()).orElse("NONE");
      f.add("slot", filler.slot());
      f.addWith(best, "slotkind", filler.slot() + ":" + kind);
      actor |= filler.isActor();
      if (filler.head() >= 0) {
        Token head = found.sentence(candidate.sentence()).token(filler.head());
        f.add("lemslot", candidate.lemma() + ":" + filler.slot() + ":" + head.lemma());
        f.add("slotlem", filler.slot() + ":" + head.lemma());
        f.addWith(best, "slotclass", filler.slot() + ":" + classes.coarse(head.form()));
      }
    }
    f.addWith(best, "hasactor", String.valueOf(actor));
    f.addWith(best, "subj", slots.has("subj") || slots.has("light") ? "yes" : "no");
    f.add("lemactor", candidate.lemma() + actor);
  }

  private void governor(Features f, Findings found, Candidate candidate, String best) {
    Sentence s = found.sentence(candidate.sentence());
    int i = candidate.token();
    String relation = s.relation(i);
    f.addWith(best, "rel", relation);
    int head = s.head(i);
    if (head < 0) {
      f.add("head", "root");
      return;
    }
    Token governor = s.token(head);
    f.add("head", governor.lemma());
    f.add("headpos", relation + ":" + governor.pos());
    f.addWith(best, "headclass", String.valueOf(classes.coarse(governor.form())));
    f.add("headfine", relation + ":" + classes.fine(governor.form()));
    f.add("headrel", governor.lemma() + ":" + relation);
    String preposition = slotReader.preposition(s, i);
    f.addWith(best, "case", preposition);
    f.add("headcase", governor.lemma() + ":" + preposition);
    String part = Proposer.part(governor);
    for (Sense sense : part.isEmpty() ? List.<Sense>of() : lexicon.senses(part, governor.lemma())) {
      f.addWith(best, "headtype", String.valueOf(sense.type()));
      break;
    }
    if (words.isLight(governor.lemma())) {
      f.addWith(best, "light", relation);
    }
    for (int child : s.children(i)) {
      if (s.has(child, "det")) {
        f.addWith(best, "det", s.token(child).lemma());
      } else if (s.has(child, "amod") || s.has(child, "nummod") || s.has(child, "advmod")) {
        f.add("mod", s.token(child).lemma());
        f.add("lemmod", candidate.lemma() + ":" + s.token(child).lemma());
      }
      f.add("child", s.relation(child));
    }
  }

  private void neighbours(Features f, Findings found, Candidate candidate) {
    Sentence s = found.sentence(candidate.sentence());
    for (int offset = -3; offset <= 3; offset++) {
      int at = candidate.token() + offset;
      if (offset == 0) {
        continue;
      }
      String lemma = at < 0 ? "<" : at >= s.size() ? ">" : s.token(at).lemma();
      if (Math.abs(offset) <= 2) {
        f.add("n" + offset, lemma);
        f.add("p" + offset, at < 0 || at >= s.size() ? "-" : s.token(at).pos());
      }
      if (Math.abs(offset) == 1) {
        f.add("ln" + offset, candidate.lemma() + ":" + lemma);
      }
      f.add(offset < 0 ? "before" : "after", lemma);
      if (at >= 0 && at < s.size()) {
        f.add(
            offset < 0 ? "classbefore" : "classafter",
            String.valueOf(classes.coarse(s.token(at).form())));
      }
    }
  }

  private static void surroundings(Features f, Findings found, Candidate candidate, String best) {
    int states = 0;
    int actors = 0;
    for (Participant p : found.actors().named(candidate.sentence())) {
      actors++;
      states +=
          p.kind() == Participant.Kind.STATE || p.kind() == Participant.Kind.ARMED_GROUP ? 1 : 0;
    }
    f.addWith(best, "actors", String.valueOf(Math.min(3, actors)));
    f.addWith(best, "states", String.valueOf(Math.min(2, states)));
    Sentence s = found.sentence(candidate.sentence());
    f.add("section", s.section().name().toLowerCase(Locale.ROOT));
    f.add("early", String.valueOf(Math.min(3, candidate.sentence())));
    boolean before = false;
    for (int i = 0; i < candidate.token() && !before; i++) {
      before = s.token(i).lemma().equals(candidate.lemma());
    }
    f.addWith(best, "again", String.valueOf(before));
    if (actors == 0) {
      f.add("lemlonely", candidate.lemma());
    }
  }

  private static void voice(Features f, Findings found, Candidate candidate, String best) {
    String stance =
        found
            .voices()
            .over(candidate.sentence(), candidate.token())
            .map(v -> v.stance() + (v.direct() ? "-direct" : ""))
            .orElse("none");
    f.addWith(best, "voice", stance);
  }
}
