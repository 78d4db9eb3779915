package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.segun.model.Actor;
import org.segun.model.EventType;
import org.segun.model.Mention;
import org.segun.model.Source;
import org.segun.source.Attributions;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/**
 * Measures sources on annotated triggers: {@code SourceBench gold/train.es.jsonl [--misses]}.
 *
 * <p>Trigger, type and actors are the annotated ones; innermost source, cue and whole chain are
 * read.
 */
public final class SourceBench {

  private final Stages stages = new Stages();
  private final boolean misses;
  private int events;
  private int gold;
  private int found;
  private int right;
  private int innermost;
  private int covered;
  private int cues;
  private int cuesOfRight;
  private int chains;

  private SourceBench(boolean misses) {
    this.misses = misses;
  }

  public static void main(String[] args) throws IOException {
    SourceBench bench = new SourceBench(args.length > 1 && args[1].equals("--misses"));
    for (GoldArticle document : GoldArticle.read(DataFolder.file(args[0]))) {
      bench.measure(document);
    }
    bench.print();
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
    List<Source> chain = List.of();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (chain.isEmpty() && sentence.token(i).span().overlaps(trigger)) {
          EventType type = EventType.valueOf(event.path("type").asText());
          chain = attributions.sources(sentence.index(), i, type, actors(document, event));
        }
      }
    }
    compare(document, event, chain);
  }

  private static List<Actor> actors(GoldArticle document, JsonNode event) {
    List<Actor> actors = new ArrayList<>();
    for (JsonNode actor : event.path("actors")) {
      Mention mention = Mention.of(document.article().text(), document.span(actor));
      actors.add(new Actor(mention, actor.path("code").asText("UNK"), Optional.empty()));
    }
    return actors;
  }

  private void compare(GoldArticle document, JsonNode event, List<Source> chain) {
    JsonNode goldChain = event.path("sources");
    events++;
    boolean hasGold = goldChain.size() > 0;
    boolean has = !chain.isEmpty();
    gold += hasGold ? 1 : 0;
    found += has ? 1 : 0;
    covered += hasGold == has ? 1 : 0;
    boolean sourceRight = !hasGold && !has;
    boolean cueRight = !hasGold && !has;
    if (hasGold && has) {
      JsonNode last = goldChain.get(goldChain.size() - 1);
      Source source = chain.get(chain.size() - 1);
      sourceRight = GoldArticle.same(document.span(last), source.speaker().mention().span());
      right += sourceRight ? 1 : 0;
      cueRight =
          last.has("cue")
              && source.cue().isPresent()
              && GoldArticle.same(document.span(last.path("cue")), source.cue().get().span());
      cuesOfRight += sourceRight && cueRight ? 1 : 0;
    }
    innermost += sourceRight ? 1 : 0;
    cues += cueRight ? 1 : 0;
    chains += goldChain.size() > 1 && chain.size() > 1 && sourceRight ? 1 : 0;
    if (misses && !(sourceRight && cueRight)) {
      System.out.println(miss(document, event, chain));
    }
  }

  private static String miss(GoldArticle document, JsonNode event, List<Source> chain) {
    StringBuilder line = new StringBuilder(document.article().id());
    line.append(' ').append(event.path("type").asText()).append(' ');
    line.append(event.path("trigger").path("text").asText()).append(" GOLD");
    for (JsonNode source : event.path("sources")) {
      line.append(" [")
          .append(source.path("text").asText())
          .append('@')
          .append(source.path("start").asInt());
      line.append(" | ").append(source.path("cue").path("text").asText()).append(']');
    }
    line.append(" READ");
    for (Source source : chain) {
      Mention mention = source.speaker().mention();
      line.append(" [")
          .append(mention.text())
          .append('@')
          .append(mention.span().start())
          .append(" | ");
      line.append(source.cue().map(Mention::text).orElse("")).append(']');
    }
    Span trigger = document.span(event.path("trigger"));
    String text = document.article().text();
    String context =
        text.substring(
            Math.max(0, trigger.start() - 200), Math.min(text.length(), trigger.end() + 150));
    return line.append("\n    ").append(context.replace('\n', ' ')).toString();
  }

  private void print() {
    double precision = found == 0 ? 0 : (double) right / found;
    double recall = gold == 0 ? 0 : (double) right / gold;
    System.out.printf(
        Locale.ROOT,
        "%d events, %d with a source, %d read%n"
            + "value: source F1 %.3f (precision %.3f, recall %.3f)%n"
            + "source or none right %.3f, one or none told apart %.3f, cue right %.3f, cue of right sources %.3f%n"
            + "chains of two or more with the innermost right: %d%n",
        events,
        gold,
        found,
        precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall),
        precision,
        recall,
        (double) innermost / events,
        (double) covered / events,
        (double) cues / events,
        right == 0 ? 0 : (double) cuesOfRight / right,
        chains);
  }
}
