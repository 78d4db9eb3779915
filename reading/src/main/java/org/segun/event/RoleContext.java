package org.segun.event;

import org.segun.actor.Participant;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * What the judge of roles sees of the two words themselves: the noun of the participant with its
 * number and determiner, and the event's word with what governs it. The latter says whether anyone
 * is likely to be told in a role at all.
 */
final class RoleContext {

  private RoleContext() {}

  static void describe(
      Features f, Findings found, Candidate candidate, int head, Participant p, String typePart) {
    Sentence s = found.sentence(candidate.sentence());
    event(f, s, candidate, typePart);
    if (head >= 0) {
      noun(f, s, head, String.valueOf(candidate.lemma()), typePart);
    }
    f.addWith(typePart, "exactrule", exact(p.rule()));
  }

  private static void event(Features f, Sentence s, Candidate candidate, String typePart) {
    int at = candidate.token();
    Token token = s.token(at);
    f.add("trigger", candidate.part() + ":" + candidate.lemma());
    f.addWith(typePart, "shape", token.morphology().form() + "." + token.morphology().number());
    f.addWith(typePart, "rel", s.relation(at));
    f.addWith(typePart, "det", determiner(s, at));
    f.add("section", s.section().name());
    if (s.head(at) >= 0) {
      f.addWith(s.relation(at), "gov", s.token(s.head(at)).lemma());
    }
  }

  private static void noun(Features f, Sentence s, int head, String lemma, String typePart) {
    Token token = s.token(head);
    f.addWith(typePart, "noun", token.lemma());
    f.add("nounlem", lemma + ":" + token.lemma());
    f.addWith(typePart, "nounshape", token.pos() + "." + token.morphology().number());
    f.addWith(typePart, "noundet", determiner(s, head));
    f.addWith(typePart, "nounrel", s.relation(head));
    if (s.head(head) >= 0) {
      f.add("noungov", s.token(s.head(head)).lemma());
    }
  }

  private static String determiner(Sentence s, int head) {
    for (int child : s.children(head)) {
      if (child < head && (s.has(child, "det") || s.has(child, "nummod"))) {
        return s.token(child).is("NUM") ? "number" : s.token(child).lemma();
      }
    }
    return "none";
  }

  /** The rule without the entry that it names last, so that single names do not count. */
  private static String exact(String rule) {
    int colon = rule.lastIndexOf(':');
    return rule.contains("person-nouns") ? rule : colon < 0 ? rule : rule.substring(0, colon);
  }
}
