package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import org.segun.model.EventType;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * What the judge looks at to tell whether an attribution governs an event: where the cue stands,
 * what kind of word it is, what the trigger is and what lies between them.
 */
final class GoverningFeatures {

  private static final int HIGHEST = 6;
  private static final int FARTHEST = 4;

  private final Sentence cueSentence;
  private final Sentence sentence;
  private final int token;
  private final EventType type;
  private final Attribution said;
  private final List<String> features = new ArrayList<>();

  GoverningFeatures(
      Sentence cueSentence, Sentence sentence, int token, EventType type, Attribution said) {
    this.cueSentence = cueSentence;
    this.sentence = sentence;
    this.token = token;
    this.type = type;
    this.said = said;
    cue();
    speaker();
    trigger();
    above();
    if (cueSentence.index() == sentence.index()) {
      path();
      between();
    } else {
      apart();
    }
  }

  List<String> all() {
    return features;
  }

  /** Adds a fact that the article's other attributions decide, alone and with what it bears on. */
  void add(String name, Object value) {
    features.add(name + "=" + value);
    features.add(name + "=" + value + " " + where());
    features.add(name + "=" + value + " " + said.stance());
    features.add(name + "=" + value + " " + type);
    features.add(name + "=" + value + " " + said.rule() + " " + sentence.token(token).pos());
  }

  private void put(String name, Object value) {
    features.add(name + "=" + value);
  }

  /** Whether the cue is in the same sentence, before or after the trigger, or in the one before. */
  private String where() {
    if (cueSentence.index() != sentence.index()) {
      return "apart";
    }
    return said.cueToken() < token ? "before" : "after";
  }

  private void cue() {
    String lemma = cueSentence.token(said.cueToken()).lemma();
    put("where", where());
    put("stance", said.stance() + " " + where());
    put("rule", said.rule() + " " + where());
    put("cue", lemma);
    put("cue-where", lemma + " " + where());
    put("cue-form", form(cueSentence, said.cueToken()));
    put("cue-main", Verbs.isMain(cueSentence, said.cueToken()) + " " + where());
    put("direct", said.direct() + " " + where());
    put("contents", Math.min(said.content().size(), 3) + " " + where());
  }

  private void speaker() {
    put("spoken", said.spoken().isPresent() + " " + where());
    said.speaker()
        .ifPresent(
            s -> {
              put("code", s.code().length() == 3 ? s.code() : "other");
              put("sector", s.sector().orElse("none"));
            });
  }

  private void trigger() {
    Token word = sentence.token(token);
    put("type", type + " " + where());
    put("type-stance", type + " " + said.stance());
    put("lemma", word.lemma());
    put("lemma-stance", word.lemma() + " " + said.stance());
    put("pos", word.pos() + " " + where());
    put("form", form(sentence, token) + " " + where());
    put("relation", sentence.relation(token) + " " + said.stance());
    put("determiner", determiner() + " " + said.stance());
    put("determiner-type", determiner() + " " + type);
    put("section", sentence.section());
  }

  private String determiner() {
    String found = sentence.token(token).pos();
    for (int child : sentence.children(token)) {
      if (sentence.has(child, "det") || sentence.has(child, "case")) {
        found = found + " " + sentence.token(child).lemma();
      }
    }
    return found;
  }

  private static String form(Sentence sentence, int i) {
    Morphology m = Verbs.finite(sentence, i).morphology();
    return m.form() + "." + m.mood() + "." + m.tense();
  }

  /** The words above the trigger, up to its clause. */
  private void above() {
    int at = token;
    for (int step = 0; step < FARTHEST && sentence.head(at) >= 0; step++) {
      String relation = sentence.relation(at);
      at = sentence.head(at);
      Token word = sentence.token(at);
      put("above" + step, relation + " " + word.lemma());
      if (Verbs.isVerb(sentence, at) && Verbs.isFinite(Verbs.finite(sentence, at))) {
        put("clause", relation + " " + form(sentence, at) + " " + where());
        put("clause-stance", relation + " " + form(sentence, at) + " " + said.stance());
        return;
      }
    }
  }

  /** The way in the tree from the trigger to the cue. */
  private void path() {
    StringBuilder path = new StringBuilder();
    int at = token;
    for (int step = 0; step < HIGHEST && at >= 0 && at != said.cueToken(); step++) {
      path.append('<').append(sentence.relation(at));
      at = sentence.head(at);
    }
    boolean below = at == said.cueToken();
    put("below", below + " " + where());
    if (below) {
      put("path", path);
      put("path-stance", path + " " + said.stance());
      put("path-type", path + " " + type);
      put("path-cue", path + " " + sentence.token(at).lemma());
    }
  }

  /** The marks, conjunctions and verbs between the cue and the trigger. */
  private void between() {
    int from = Math.min(token, said.cueToken()) + 1;
    int to = Math.max(token, said.cueToken());
    int finite = 0;
    int commas = 0;
    for (int i = from; i < to; i++) {
      Token word = sentence.token(i);
      finite += Verbs.isVerb(sentence, i) && Verbs.isFinite(word) ? 1 : 0;
      commas += word.is("PUNCT") ? 1 : 0;
      if (word.is("SCONJ") || word.is("PUNCT") && !word.form().equals(",")) {
        put("between", word.lemma() + " " + where());
      }
    }
    put("distance", bucket(to - from) + " " + where());
    put("verbs", Math.min(finite, 3) + " " + where() + " " + said.stance());
    put("commas", Math.min(commas, 4) + " " + where());
    if (said.cueToken() + 1 < sentence.size()) {
      Token next = sentence.token(said.cueToken() + 1);
      put("next", next.lemma() + " " + where());
    }
  }

  private static String bucket(int distance) {
    return Integer.toString(Integer.SIZE - Integer.numberOfLeadingZeros(distance));
  }

  /** How a sentence opens that may go on from the one before. */
  private void apart() {
    put("opens", sentence.token(0).lemma());
    put("opens-pos", sentence.token(0).pos() + " " + said.stance());
    put("cue-at-end", said.cueToken() * 2 > cueSentence.size());
    put("main", sentence.relation(sentence.root()) + " " + form(sentence, sentence.root()));
    put("back", Math.min(sentence.index() - cueSentence.index(), 3));
  }
}
