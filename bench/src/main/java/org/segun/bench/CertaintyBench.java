package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Optional;
import org.segun.certainty.Certainty;
import org.segun.certainty.CertaintyReader;
import org.segun.certainty.CertaintyReaders;
import org.segun.edtf.Edtf;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.source.Attributions;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * Measures factuality and tense on annotated triggers, types and times: {@code CertaintyBench
 * gold/train.es.jsonl [--misses | --all]}. The sources are those that are read.
 */
public final class CertaintyBench {

  private final Stages stages = new Stages();
  private final CertaintyReader certainty =
      CertaintyReaders.forLanguage("es", RuleFolder.builtIn());
  private final boolean misses;
  private final boolean all;
  private final Confusion factuality = new Confusion("factuality");
  private final Confusion tense = new Confusion("tense");

  private CertaintyBench(String mode) {
    this.misses = mode.equals("--misses");
    this.all = mode.equals("--all");
  }

  public static void main(String[] args) throws IOException {
    CertaintyBench bench = new CertaintyBench(args.length > 1 ? args[1] : "");
    for (GoldArticle document : GoldArticle.read(DataFolder.file(args[0]))) {
      bench.measure(document);
    }
    bench.factuality.print();
    bench.tense.print();
  }

  private void measure(GoldArticle document) {
    Stages.Reading reading = stages.read(document.article());
    ParsedArticle article = reading.article();
    Attributions attributions = reading.attributions();
    for (JsonNode event : document.rows()) {
      measure(document, article, attributions, event);
    }
  }

  private void measure(
      GoldArticle document, ParsedArticle article, Attributions attributions, JsonNode event) {
    Span trigger = document.span(event.path("trigger"));
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().overlaps(trigger)) {
          EventType type = EventType.valueOf(event.path("type").asText());
          Certainty found =
              certainty.read(
                  article,
                  sentence.index(),
                  i,
                  type,
                  time(event),
                  attributions.over(sentence.index(), i));
          count(document, event, found);
          return;
        }
      }
    }
  }

  private static Optional<Edtf> time(JsonNode event) {
    return Optional.ofNullable(event.path("time").path("value").textValue())
        .flatMap(Edtf::tryParse);
  }

  private void count(GoldArticle document, JsonNode event, Certainty found) {
    String goldValue = event.path("factuality").asText();
    String goldTense = event.path("tense").asText();
    factuality.add(goldValue, found.factuality().code());
    tense.add(goldTense, found.tense().code());
    boolean right =
        goldValue.equals(found.factuality().code()) && goldTense.equals(found.tense().code());
    if (all || misses && !right) {
      Span trigger = document.span(event.path("trigger"));
      String text = document.article().text();
      String context =
          text.substring(
              Math.max(0, trigger.start() - 160), Math.min(text.length(), trigger.end() + 80));
      System.out.println(
          document.article().id()
              + " "
              + event.path("type").asText()
              + " "
              + event.path("trigger").path("text").asText()
              + " GOLD "
              + goldValue
              + " "
              + goldTense
              + " READ "
              + found.factuality().code()
              + " "
              + found.tense().code()
              + " "
              + found.reasons().stream()
                  .map(r -> r.rule() + r.words().map(w -> "=" + w.in(text)).orElse(""))
                  .toList()
              + "\n    "
              + context.replace('\n', ' '));
    }
  }
}
