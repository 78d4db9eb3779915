package org.segun.certainty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.segun.edtf.Edtf;
import org.segun.model.EventType;
import org.segun.model.Reason;
import org.segun.source.Attribution;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * What the judge of factuality and tense looks at: the rules' own verdict, and the words that it
 * came from.
 */
final class CertaintyFeatures {

  private static final int HIGHEST = 4;
  private static final int NEAR = 2;

  private final ParsedArticle article;
  private final Sentence sentence;
  private final int trigger;
  private final List<String> features = new ArrayList<>();

  private CertaintyFeatures(ParsedArticle article, Sentence sentence, int trigger) {
    this.article = article;
    this.sentence = sentence;
    this.trigger = trigger;
  }

  static List<String> of(
      ParsedArticle article,
      Sentence sentence,
      int trigger,
      EventType type,
      Optional<Edtf> time,
      List<Attribution> sources,
      Certainty ruled) {
    CertaintyFeatures maker = new CertaintyFeatures(article, sentence, trigger);
    maker.rules(ruled);
    maker.word(type);
    maker.above(type);
    maker.neighbours();
    maker.said(sources);
    maker.when(time, ruled);
    return maker.features;
  }

  private void add(String name, Object value) {
    features.add(name + "=" + value);
  }

  private void rules(Certainty ruled) {
    add("ruled", ruled.factuality().code() + " " + ruled.tense().code());
    add("ruled-factuality", ruled.factuality().code());
    add("ruled-tense", ruled.tense().code());
    StringBuilder all = new StringBuilder();
    for (Reason reason : ruled.reasons()) {
      add("rule", reason.rule());
      reason
          .words()
          .ifPresent(w -> add("rule-word", w.in(article.text()).toLowerCase(Locale.ROOT)));
      all.append(' ').append(reason.rule());
    }
    add("rules", all);
  }

  private void word(EventType type) {
    Token token = sentence.token(trigger);
    add("type", type);
    add("lemma", token.lemma());
    add("pos", token.pos());
    add("type-pos", type + " " + token.pos());
    add("form", form(trigger));
    add("type-form", type + " " + form(trigger));
    add("section", sentence.section());
    add("place", Math.min(sentence.index(), 3));
    String determiner = "none";
    for (int child : sentence.children(trigger)) {
      Token below = sentence.token(child);
      String relation = sentence.relation(child);
      if (sentence.has(child, "det")) {
        determiner = below.lemma();
      } else if (sentence.has(child, "case") || sentence.has(child, "mark")) {
        add("opener", below.lemma());
      } else if (sentence.has(child, "amod") || sentence.has(child, "advmod")) {
        add("modifier", below.lemma());
      } else if (sentence.has(child, "aux") || sentence.has(child, "cop")) {
        add("aux", below.lemma() + " " + form(child));
      }
      add("below", relation);
    }
    add("determiner", determiner);
    add("pos-determiner", token.pos() + " " + determiner + " " + token.morphology().number());
  }

  private String form(int i) {
    Morphology m = sentence.token(i).morphology();
    return m.form() + "." + m.mood() + "." + m.tense();
  }

  private void above(EventType type) {
    int at = trigger;
    String path = "";
    boolean seen = false;
    for (int step = 0; step < HIGHEST && sentence.head(at) >= 0; step++) {
      path = path + "<" + sentence.relation(at);
      at = sentence.head(at);
      Token token = sentence.token(at);
      add("above" + step, token.lemma());
      add("path", path);
      add("path-lemma", path + " " + token.lemma());
      String finite = form(new Clause(sentence, at).finite().index());
      add("above-form" + step, finite);
      if (step == 0) {
        add("path-form", path + " " + finite);
        add("type-path-form", type + path + " " + finite);
      }
      if (!seen && new Clause(sentence, at).isFinite()) {
        seen = true;
        add("clause", finite);
        add("clause-lemma", token.lemma());
        add("clause-path", path + " " + finite);
      }
      for (int child : sentence.children(at)) {
        if (sentence.has(child, "mark") || sentence.has(child, "case")) {
          add("opener" + step, sentence.token(child).lemma());
        }
      }
    }
  }

  private void neighbours() {
    for (int k = 1; k <= NEAR; k++) {
      if (trigger - k >= 0) {
        add("before" + k, sentence.token(trigger - k).lemma());
      }
      if (trigger + k < sentence.size()) {
        add("after" + k, sentence.token(trigger + k).lemma());
      }
    }
    if (trigger > 1) {
      add(
          "before12",
          sentence.token(trigger - 2).lemma() + " " + sentence.token(trigger - 1).lemma());
    }
  }

  private void said(List<Attribution> sources) {
    if (sources.isEmpty()) {
      add("said", "no");
      return;
    }
    Attribution source = sources.get(sources.size() - 1);
    add("said", source.stance());
    add("said-direct", source.direct());
    add("cue", source.cue().text().toLowerCase(Locale.ROOT));
    add("said-form", source.stance() + " " + form(trigger));
  }

  private void when(Optional<Edtf> time, Certainty ruled) {
    String when = TimeOrder.of(time, article.article().date());
    add("when", when);
    add("when-ruled", when + " " + ruled.tense().code());
    add("when-pos", when + " " + sentence.token(trigger).pos());
  }
}
