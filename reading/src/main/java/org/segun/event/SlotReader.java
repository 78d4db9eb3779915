package org.segun.event;

import java.util.Optional;
import org.segun.actor.Participant;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Reads the slots around a trigger off the tree, in active order: the subject of a passive is its {@code obj}, the agent its
 * {@code subj}, an attributive participle has the noun that it modifies as {@code obj}.
 */
final class SlotReader {

  private static final int MAX_CHAIN = 8;

  private final SlotWords words;
  private final Surroundings surroundings;

  SlotReader(SlotWords words) {
    this.words = words;
    this.surroundings = new Surroundings(words);
  }

  /** The slots of a verb, whatever its form. */
  Slots verb(Findings found, int sentence, int verb) {
    Slots slots = new Slots();
    Reading reading = new Reading(found, sentence, slots);
    if (isModal(reading.sentence(), verb)) {
      readModal(reading, verb);
    } else {
      readVerb(reading, verb);
    }
    surroundings.read(reading.sentence(), verb, slots);
    return slots;
  }

  /** "El gobierno debe negociar": the tree hangs the modal on its infinitive. */
  private static boolean isModal(Sentence s, int verb) {
    int head = s.head(verb);
    return head >= 0
        && s.has(verb, "aux")
        && s.token(head).morphology().form() == Morphology.VerbForm.INFINITIVE;
  }

  private void readModal(Reading r, int modal) {
    int infinitive = r.sentence().head(modal);
    Slots lent = new Slots();
    readVerb(new Reading(r.found(), r.index(), lent), infinitive);
    for (Filler subject : lent.in("subj")) {
      r.slots().add(subject);
    }
    r.add("inf", infinitive);
  }

  /** The slots of an event noun or adjective. */
  Slots noun(Findings found, int sentence, int noun) {
    Slots slots = new Slots();
    Reading reading = new Reading(found, sentence, slots);
    readNoun(reading, noun);
    readLight(reading, noun);
    surroundings.read(reading.sentence(), noun, slots);
    return slots;
  }

  /** Where the reading stands, so that methods need not pass three things along. */
  private record Reading(Findings found, int index, Slots slots) {

    Sentence sentence() {
      return found.sentence(index);
    }

    void add(String slot, int head) {
      add(slot, head, 0);
    }

    private void add(String slot, int head, int depth) {
      slots.add(new Filler(slot, head, found.actors().at(index, head)));
      Sentence s = sentence();
      for (int child : s.children(head)) {
        if (s.has(child, "conj") && isNominal(s.token(child)) && depth < MAX_CHAIN) {
          add(slot, child, depth + 1);
        }
      }
    }

    void addSubject(int verb) {
      Optional<Participant> subject = found.actors().subject(index, verb);
      subject.ifPresent(
          p ->
              slots.add(
                  new Filler("subj", p.sentence() == index ? p.head() : -1, subject)));
    }
  }

  private static boolean isNominal(Token token) {
    return token.is("NOUN") || token.is("PROPN") || token.is("PRON") || token.is("ADJ")
        || token.is("NUM") || token.is("SYM") || token.is("X") || token.is("DET");
  }

  private void readVerb(Reading r, int verb) {
    Sentence s = r.sentence();
    boolean passive = isPassive(s, verb);
    for (int child : s.children(verb)) {
      readArgument(r, verb, child, passive);
    }
    int head = s.head(verb);
    if (head >= 0 && s.has(verb, "acl") && isNominal(s.token(head))) {
      if (s.token(verb).morphology().form() == Morphology.VerbForm.PARTICIPLE && !hasAuxiliary(s, verb)) {
        r.add("obj", head);
      }
    } else if (head >= 0 && s.has(verb, "amod")) {
      r.add("obj", head);
    }
    if (!passive && !r.slots().has("subj")) {
      r.addSubject(verb);
    }
  }

  private void readArgument(Reading r, int verb, int child, boolean passive) {
    Sentence s = r.sentence();
    String relation = base(s.relation(child));
    switch (relation) {
      case "nsubj" -> readSubject(r, verb, child, passive);
      case "csubj" -> readClause(r, child, "ccomp");
      case "obj", "iobj", "obl", "nmod", "dep", "advmod", "advcl", "xcomp", "ccomp" ->
          readComplement(r, verb, child, relation, passive);
      default -> {}
    }
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private void readSubject(Reading r, int verb, int child, boolean passive) {
    Sentence s = r.sentence();
    int head = antecedent(s, verb, child);
    r.add(passive || isReflexivePassive(r, verb, head) ? "obj" : "subj", head);
  }

  /** The noun that a relative pronoun stands for, or the token itself. */
  private int antecedent(Sentence s, int verb, int token) {
    boolean relative = s.token(token).is("PRON") && words.is("relative", s.token(token).lemma());
    int at = verb;
    for (int i = 0; relative && i < MAX_CHAIN && at >= 0; i++) {
      if (s.has(at, "acl")) {
        return s.head(at) >= 0 ? s.head(at) : token;
      }
      at = s.has(at, "conj") || s.has(at, "xcomp") || s.has(at, "ccomp") ? s.head(at) : -1;
    }
    return token;
  }

  private void readComplement(Reading r, int verb, int child, String relation, boolean passive) {
    Sentence s = r.sentence();
    Token token = s.token(child);
    if (token.is("VERB") || token.is("AUX")) {
      readClause(r, child, relation);
      return;
    }
    if (words.is("reflexive", token.lemma()) || !isNominal(token)) {
      return;
    }
    String preposition = preposition(s, child);
    int filler = antecedent(s, verb, child);
    if (preposition.isEmpty()) {
      if (!relation.equals("advmod") && !r.found().isTime(r.index(), child)) {
        r.add(relation.equals("iobj") ? "iobj" : "obj", filler);
      }
      return;
    }
    int inner = phraseObject(s, child, preposition);
    if (inner >= 0) {
      r.add(words.slot(phrase(s, child, preposition, inner)), inner);
      return;
    }
    String slot = words.slot(preposition);
    r.add(slot, filler);
    if (passive && words.is("agent", slot)) {
      r.add("subj", filler);
    }
    if (words.is("personal", slot)) {
      r.add(hasBareObject(s, verb) ? "iobj" : "obj", filler);
    }
  }

  private void readClause(Reading r, int child, String relation) {
    Sentence s = r.sentence();
    boolean infinitive = s.token(child).morphology().form() == Morphology.VerbForm.INFINITIVE;
    if (infinitive && !relation.equals("dep")) {
      r.add("inf", child);
      String preposition = preposition(s, child);
      if (!preposition.isEmpty()) {
        r.add(words.slot(preposition), child);
      }
    } else if (relation.equals("ccomp") || relation.equals("xcomp") || relation.equals("obj")
        || Surroundings.isComplementClause(s, child)) {
      r.add("que", child);
    }
  }

  private boolean hasBareObject(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if (s.has(child, "obj") && preposition(s, child).isEmpty() && !words.is("reflexive", s.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }

  private boolean isPassive(Sentence s, int verb) {
    boolean participle = s.token(verb).morphology().form() == Morphology.VerbForm.PARTICIPLE;
    for (int child : s.children(verb)) {
      String relation = s.relation(child);
      if (relation.equals("aux:pass") || relation.equals("nsubj:pass")) {
        return true;
      }
      if ((s.has(child, "aux") || s.has(child, "cop")) && words.is("passive", s.token(child).lemma()) && participle) {
        return true;
      }
    }
    return participle && !hasAuxiliary(s, verb);
  }

  private static boolean hasAuxiliary(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      if (s.has(child, "aux")) {
        return true;
      }
    }
    return false;
  }

  /** "Se enviaron contenedores": a reflexive verb whose subject cannot act has it as its object. */
  private boolean isReflexivePassive(Reading r, int verb, int subject) {
    Sentence s = r.sentence();
    for (int child : s.children(verb)) {
      if (words.is("reflexive", s.token(child).lemma()) && !s.has(child, "nsubj")) {
        return s.relation(child).equals("expl:pass")
            || r.found().actors().at(r.index(), subject).filter(p -> p.kind().isActor()).isEmpty();
      }
    }
    return false;
  }

  /** The lemmas of the preposition before a noun, with a space between them; empty where it has none. */
  String preposition(Sentence s, int head) {
    StringBuilder phrase = new StringBuilder();
    for (int child : s.children(head)) {
      if ((s.has(child, "case") || (s.has(child, "mark") && s.token(child).is("ADP"))) && child < head) {
        append(phrase, s.token(child).lemma());
        for (int fixed : s.children(child)) {
          if (s.has(fixed, "fixed")) {
            append(phrase, s.token(fixed).lemma());
          }
        }
      }
    }
    return phrase.toString();
  }

  private static void append(StringBuilder phrase, String lemma) {
    if (phrase.length() > 0) {
      phrase.append(' ');
    }
    phrase.append(lemma);
  }

  /** Where a preposition, a noun and "de" are one preposition ("en contra de X"), the noun X; else -1. */
  private int phraseObject(Sentence s, int noun, String preposition) {
    for (int child : s.children(noun)) {
      if (child > noun && isNominal(s.token(child)) && words.isPhrase(phrase(s, noun, preposition, child))) {
        return child;
      }
    }
    return -1;
  }

  private String phrase(Sentence s, int noun, String preposition, int inner) {
    return preposition + " " + s.token(noun).lemma() + " " + preposition(s, inner);
  }

  private void readNoun(Reading r, int noun) {
    Sentence s = r.sentence();
    for (int child : s.children(noun)) {
      Token token = s.token(child);
      if (s.has(child, "nmod") || s.has(child, "obl") || s.has(child, "obj") || s.has(child, "dep")
          || s.has(child, "compound")) {
        readNominalModifier(r, child);
      } else if (s.has(child, "amod") && !token.is("VERB")) {
        r.add("adj", child);
      } else if (s.has(child, "det") && words.is("possessive", token.lemma())) {
        addIfKnown(r, "poss", child);
      } else if (s.has(child, "acl") || s.has(child, "advcl") || s.has(child, "amod")) {
        readModifyingVerb(r, child);
      } else if (s.has(child, "nsubj")) {
        r.add("subj", child);
      } else if (s.has(child, "csubj") || s.has(child, "ccomp")) {
        readClause(r, child, "ccomp");
      }
    }
    if (s.has(noun, "amod") && s.head(noun) >= 0) {
      r.add("subj", s.head(noun));
    }
  }

  private void readNominalModifier(Reading r, int child) {
    Sentence s = r.sentence();
    String preposition = preposition(s, child);
    if (preposition.isEmpty()) {
      return;
    }
    int inner = phraseObject(s, child, preposition);
    String slot = inner >= 0 ? words.slot(phrase(s, child, preposition, inner)) : words.slot(preposition);
    if (s.token(child).is("VERB")) {
      r.add("inf", child);
    } else {
      r.add(slot, inner >= 0 ? inner : child);
    }
  }

  private static void addIfKnown(Reading r, String slot, int child) {
    if (r.found().actors().at(r.index(), child).isPresent()) {
      r.add(slot, child);
    }
  }

  /** "Ataques perpetrados por Israel en Siria": the light participle's slots are the noun's. */
  private void readModifyingVerb(Reading r, int verb) {
    Sentence s = r.sentence();
    if (s.has(verb, "amod")) {
      r.add("adj", verb);
    }
    if (s.token(verb).morphology().form() == Morphology.VerbForm.INFINITIVE) {
      r.add("inf", verb);
    } else if (Surroundings.isComplementClause(s, verb)) {
      r.add("que", verb);
    } else if (words.isLight(s.token(verb).lemma())) {
      Slots lent = new Slots();
      readVerb(new Reading(r.found(), r.index(), lent), verb);
      for (Filler filler : lent.all()) {
        if (!filler.slot().equals("obj")) {
          r.slots().add(filler.slot().equals("subj") ? filler.in("light") : filler);
        }
      }
    }
  }

  /** "Realizó una visita a Madrid": the slots of the light verb above the noun are the noun's. */
  private void readLight(Reading r, int noun) {
    Sentence s = r.sentence();
    int verb = governor(s, noun);
    if (verb < 0 || !words.isLight(s.token(verb).lemma())) {
      return;
    }
    Slots lent = new Slots();
    readVerb(new Reading(r.found(), r.index(), lent), verb);
    for (Filler filler : lent.all()) {
      if (filler.head() == noun) {
        continue;
      }
      if (filler.slot().equals("subj")) {
        r.slots().add(filler.in("light"));
      } else if (!filler.slot().equals("obj")) {
        r.slots().add(filler.in("lightobl"));
        r.slots().add(filler);
      }
    }
  }

  /** The verb of which a noun is subject, object or complement, or -1. */
  int governor(Sentence s, int noun) {
    int at = noun;
    for (int i = 0; i < MAX_CHAIN && s.head(at) >= 0 && s.has(at, "conj"); i++) {
      at = s.head(at);
    }
    int head = s.head(at);
    boolean governed = s.has(at, "obj") || s.has(at, "obl") || s.has(at, "nsubj") || s.has(at, "iobj");
    return head >= 0 && governed && (s.token(head).is("VERB") || s.token(head).is("AUX")) ? head : -1;
  }
}
