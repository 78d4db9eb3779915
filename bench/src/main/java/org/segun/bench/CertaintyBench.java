package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.segun.actor.Actors;
import org.segun.certainty.Certainty;
import org.segun.certainty.CertaintyReader;
import org.segun.certainty.CertaintyReaders;
import org.segun.edtf.Edtf;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventType;
import org.segun.source.Attributions;
import org.segun.source.SourceReader;
import org.segun.source.SourceReaders;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Layout;
import org.segun.text.Span;

/**
 * Measures factuality and tense on annotated triggers, types and times: {@code CertaintyBench gold/train.es.jsonl [--misses | --all]}. The
 * sources are those that are read.
 */
public final class CertaintyBench {

  private final SyntaxReader syntax = SyntaxReaders.forLanguage("es");
  private final Layout layout = new Layout(LayoutLexicon.read(RuleFolder.builtIn(), "es"));
  private final SourceReader sources = SourceReaders.forLanguage("es", RuleFolder.builtIn());
  private final CertaintyReader certainty =
      CertaintyReaders.forLanguage("es", RuleFolder.builtIn());
  private final boolean misses;
  private final boolean all;
  private final Map<String, Map<String, Integer>> factuality = new TreeMap<>();
  private final Map<String, Map<String, Integer>> tense = new TreeMap<>();

  private CertaintyBench(String mode) {
    this.misses = mode.equals("--misses");
    this.all = mode.equals("--all");
  }

  public static void main(String[] args) throws IOException {
    CertaintyBench bench = new CertaintyBench(args.length > 1 ? args[1] : "");
    for (GoldDocument document : GoldDocument.read(args[0])) {
      bench.measure(document);
    }
    print("factuality", bench.factuality);
    print("tense", bench.tense);
  }

  private void measure(GoldDocument document) {
    ParsedArticle article = syntax.read(document.article(), layout.read(document.article()));
    Actors actors = new NoActors();
    Attributions attributions = sources.read(article, actors);
    for (JsonNode event : document.events()) {
      measure(document, article, attributions, event);
    }
  }

  private void measure(
      GoldDocument document, ParsedArticle article, Attributions attributions, JsonNode event) {
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
    try {
      return Optional.ofNullable(event.path("time").path("value").textValue()).map(Edtf::parse);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private void count(GoldDocument document, JsonNode event, Certainty found) {
    String goldValue = event.path("factuality").asText();
    String goldTense = event.path("tense").asText();
    add(factuality, goldValue, found.factuality().code());
    add(tense, goldTense, found.tense().code());
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
              + " " + event.path("type").asText() + " " + event.path("trigger").path("text").asText()
              + " GOLD " + goldValue + " " + goldTense
              + " READ " + found.factuality().code() + " " + found.tense().code()
              + " " + found.reasons().stream().map(r -> r.rule() + r.words().map(w -> "=" + w.in(text)).orElse("")).toList()
              + "\n    " + context.replace('\n', ' '));
    }
  }

  private static void add(Map<String, Map<String, Integer>> table, String gold, String found) {
    table.computeIfAbsent(gold, k -> new TreeMap<>()).merge(found, 1, Integer::sum);
  }

  private static void print(String name, Map<String, Map<String, Integer>> table) {
    int right = 0;
    int all = 0;
    double sum = 0;
    System.out.println(name + ": gold, then what was read");
    for (String gold : table.keySet()) {
      int hit = table.get(gold).getOrDefault(gold, 0);
      int inGold = table.get(gold).values().stream().mapToInt(v -> v).sum();
      int read = table.values().stream().mapToInt(row -> row.getOrDefault(gold, 0)).sum();
      double f1 = inGold + read == 0 ? 0 : 2.0 * hit / (inGold + read);
      right += hit;
      all += inGold;
      sum += f1;
      System.out.printf(Locale.ROOT, "  %-8s F1 %.3f  %s%n", gold, f1, table.get(gold));
    }
    System.out.printf(
        Locale.ROOT, "  accuracy %.3f, macro F1 %.3f%n", (double) right / all, sum / table.size());
  }
}
