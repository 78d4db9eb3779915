package org.segun.event;

import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Reads the slots of a verb, whatever its form. */
final class VerbSlots {

  private final SlotWords words;
  private final Prepositions prepositions;
  private final Voice voice;
  private final StrayAgents strayAgents;

  VerbSlots(SlotWords words, Prepositions prepositions) {
    this.words = words;
    this.prepositions = prepositions;
    this.voice = new Voice(words);
    this.strayAgents = new StrayAgents(words, prepositions);
  }

  void read(Reading r, int verb) {
    if (isModal(r.sentence(), verb)) {
      readModal(r, verb);
    } else {
      readFull(r, verb);
    }
  }

  /** "El gobierno debe negociar": the tree hangs the modal on its infinitive. */
  private static boolean isModal(Sentence s, int verb) {
    int head = s.head(verb);
    return head >= 0 && s.has(verb, "aux") && Reading.isInfinitive(s.token(head));
  }

  private void readModal(Reading r, int modal) {
    int infinitive = r.sentence().head(modal);
    Reading lent = r.apart();
    readFull(lent, infinitive);
    for (Filler subject : lent.slots().in("subj")) {
      r.slots().add(subject);
    }
    r.add("inf", infinitive);
  }

  private void readFull(Reading r, int verb) {
    Sentence s = r.sentence();
    boolean passive = voice.isPassive(s, verb);
    readArguments(r, verb, verb, passive);
    readModified(r, verb);
    readResult(r, verb);
    if (passive && !r.slots().has("subj")) {
      strayAgents.read(r, verb);
    }
    if (!passive && !r.slots().has("subj")) {
      r.addSubject("subj", isInPlace(s, verb) ? governor(s, verb) : verb);
    }
    if (!passive && !r.slots().has("subj")) {
      readReady(r, verb);
    }
  }

  /**
   * "Llegó a Teherán, donde se reunió con …": the noun before the clause is the place, not who does
   * it.
   */
  private boolean isInPlace(Sentence s, int verb) {
    if (!s.has(verb, "acl") || s.head(verb) < 0) {
      return false;
    }
    for (int child : s.children(verb)) {
      if (child < verb && words.is("where", s.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }

  /**
   * The verb in whose clause the noun before a relative clause stands, or the verb of the clause
   * itself.
   */
  private static int governor(Sentence s, int verb) {
    int at = s.head(verb);
    for (int i = 0; i < Reading.MAX_CHAIN && at >= 0; i++) {
      if (Reading.isVerbal(s.token(at))) {
        return at;
      }
      at = s.head(at);
    }
    return verb;
  }

  private void readArguments(Reading r, int verb, int holder, boolean passive) {
    for (int child : r.sentence().children(holder)) {
      if (child != verb) {
        readArgument(r, holder, child, passive);
      }
    }
  }

  /** The noun that an attributive participle modifies is what it was done to. */
  private static void readModified(Reading r, int verb) {
    Sentence s = r.sentence();
    int head = s.head(verb);
    if (head < 0) {
      return;
    }
    boolean attribute =
        s.has(verb, "acl")
            && Reading.isNominal(s.token(head))
            && Reading.isParticiple(s.token(verb))
            && !Voice.hasAuxiliary(s, verb);
    if (attribute || s.has(verb, "amod")) {
      r.add("obj", head);
    }
  }

  /**
   * "Tres soldados resultaron heridos en el tiroteo": what hangs on the verb of result is the
   * participle's.
   */
  private void readResult(Reading r, int participle) {
    int verb = voice.resultVerb(r.sentence(), participle);
    if (verb >= 0) {
      readArguments(r, participle, verb, true);
      if (!r.slots().has("obj")) {
        r.addSubject("obj", verb);
      }
    }
  }

  /** "The guerrilla is ready to negotiate": whoever is ready is who will do it. */
  private static void readReady(Reading r, int verb) {
    Sentence s = r.sentence();
    int head = s.head(verb);
    boolean open = s.has(verb, "xcomp") || s.has(verb, "advcl") || s.has(verb, "ccomp");
    if (head >= 0 && open && Reading.isInfinitive(s.token(verb)) && s.token(head).is("ADJ")) {
      for (int child : s.children(head)) {
        if (s.has(child, "nsubj")) {
          r.add("subj", child);
        }
      }
    }
  }

  private void readArgument(Reading r, int verb, int child, boolean passive) {
    String relation = base(r.sentence().relation(child));
    switch (relation) {
      case "nsubj" -> readSubject(r, verb, child, passive);
      case "csubj" -> readClause(r, child, "ccomp");
      case "obj", "iobj", "obl", "nmod", "dep", "advmod", "advcl", "xcomp", "ccomp", "compound" ->
          readComplement(r, verb, child, relation, passive);
      default -> {}
    }
  }

  private static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  private void readSubject(Reading r, int verb, int child, boolean passive) {
    int head = antecedent(r.sentence(), verb, child);
    r.add(passive || voice.isReflexivePassive(r, verb, head) ? "obj" : "subj", head);
  }

  /** The noun that a relative pronoun stands for, or the token itself. */
  private int antecedent(Sentence s, int verb, int token) {
    boolean relative = s.token(token).is("PRON") && words.is("relative", s.token(token).lemma());
    int at = verb;
    for (int i = 0; relative && i < Reading.MAX_CHAIN && at >= 0; i++) {
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
    } else if (!words.is("reflexive", token.lemma()) && Reading.isNominal(token)) {
      String preposition = prepositions.of(s, child);
      if (preposition.isEmpty()) {
        readBare(r, verb, child, relation);
      } else {
        readPhrase(r, verb, child, preposition, passive);
      }
    }
  }

  private void readBare(Reading r, int verb, int child, String relation) {
    boolean where = words.is("where", r.sentence().token(child).lemma());
    if (!where && !relation.equals("advmod") && !r.found().isTime(r.index(), child)) {
      r.add(relation.equals("iobj") ? "iobj" : "obj", antecedent(r.sentence(), verb, child));
    }
  }

  private void readPhrase(Reading r, int verb, int child, String preposition, boolean passive) {
    Sentence s = r.sentence();
    Prepositions.Phrase phrase = prepositions.phrase(s, child, preposition);
    if (phrase.noun() != child) {
      r.add(phrase.slot(), phrase.noun());
      if (passive && words.is("agent", phrase.slot())) {
        r.add("subj", phrase.noun());
      }
      return;
    }
    int filler = antecedent(s, verb, child);
    r.add(phrase.slot(), filler);
    if (passive && words.is("agent", phrase.slot())) {
      r.add("subj", filler);
    }
    if (words.is("personal", phrase.slot())) {
      r.add(hasBareObject(s, verb) ? "iobj" : "obj", filler);
    }
  }

  void readClause(Reading r, int child, String relation) {
    Sentence s = r.sentence();
    if (Reading.isInfinitive(s.token(child)) && !relation.equals("dep")) {
      r.add("inf", child);
      String preposition = prepositions.of(s, child);
      if (!preposition.isEmpty()) {
        r.add(words.slot(preposition), child);
      }
    } else if (relation.equals("ccomp")
        || relation.equals("xcomp")
        || relation.equals("obj")
        || Surroundings.isComplementClause(s, child)) {
      r.add("que", child);
    }
  }

  private boolean hasBareObject(Sentence s, int verb) {
    for (int child : s.children(verb)) {
      boolean object = s.has(child, "obj") || (s.has(child, "compound") && child > verb);
      if (object
          && prepositions.of(s, child).isEmpty()
          && !words.is("reflexive", s.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }
}
