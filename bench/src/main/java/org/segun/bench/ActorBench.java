package org.segun.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.segun.actor.ActorReader;
import org.segun.actor.ActorReaders;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.place.PlaceReader;
import org.segun.place.PlaceReaders;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.syntax.Token;
import org.segun.text.Layout;
import org.segun.text.Span;
import org.segun.world.Countries;

/**
 * Measures participants on annotated mentions: {@code ActorBench gold/train.es.jsonl [--misses]}.
 *
 * <p>The annotated mention is given, its head word is asked for, and code and span of the answer
 * are compared, by the kind of the answer. Then the subjects of verbs that are triggers are asked
 * for and compared with the actors of their events.
 */
public final class ActorBench {

  private final RuleFolder rules = RuleFolder.builtIn();
  private final Countries countries = Countries.load(rules);
  private final SyntaxReader syntax = SyntaxReaders.forLanguage("es");
  private final Layout layout = new Layout(LayoutLexicon.read(rules, "es"));
  private final PlaceReader places = PlaceReaders.forLanguage("es", rules, countries);
  private final ActorReader actors = ActorReaders.forLanguage("es", rules, countries);
  private final boolean misses;
  private final Map<String, int[]> byKind = new TreeMap<>();
  private final int[] subjects = new int[3];
  private long nanos;
  private long tokens;

  private ActorBench(boolean misses) {
    this.misses = misses;
  }

  public static void main(String[] args) throws IOException {
    ActorBench bench = new ActorBench(args.length > 1 && args[1].equals("--misses"));
    for (GoldArticle document : GoldArticle.read(DataFolder.file(args[0]))) {
      bench.measure(document);
    }
    bench.print();
  }

  private void measure(GoldArticle document) {
    ParsedArticle article = syntax.read(document.article(), layout.read(document.article()));
    org.segun.place.Places read = places.read(article);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    Actors found = actors.read(article, read);
    for (Sentence sentence : article.sentences()) {
      tokens += sentence.size();
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).is("NOUN")
            || sentence.token(i).is("PROPN")
            || sentence.token(i).is("PRON")) {
          found.at(sentence.index(), i);
        } else if (sentence.token(i).is("VERB")) {
          found.subject(sentence.index(), i);
        }
      }
    }
    nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    for (JsonNode event : document.rows()) {
      event.path("actors").forEach(mention -> mention(document, article, found, mention));
      event.path("recipients").forEach(mention -> mention(document, article, found, mention));
      subject(document, article, found, event);
    }
  }

  private void mention(
      GoldArticle document, ParsedArticle article, Actors found, JsonNode mention) {
    Span span = document.span(mention);
    String code = mention.path("code").asText("UNK");
    for (Sentence sentence : article.sentences()) {
      int head = head(sentence, span);
      if (head >= 0) {
        Optional<Participant> answer = found.at(sentence.index(), head);
        boolean right = answer.filter(a -> a.actor().code().equals(code)).isPresent();
        boolean same =
            answer.filter(a -> GoldArticle.same(a.actor().mention().span(), span)).isPresent();
        count(answer.map(a -> a.kind().name()).orElse("none"), right, same);
        if (misses && !(right && same)) {
          System.out.println(
              "MENTION "
                  + line(document, sentence, mention.path("text").asText() + "=" + code, answer));
        }
        return;
      }
    }
    count("unread", false, false);
  }

  /** The word of a mention on which its other words hang. */
  private static int head(Sentence sentence, Span span) {
    int best = -1;
    for (int i = 0; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      boolean inside =
          span.contains(token.span())
              && !token.is("PUNCT")
              && !token.is("ADP")
              && !token.is("CCONJ");
      boolean outside =
          sentence.head(i) < 0 || !span.contains(sentence.token(sentence.head(i)).span());
      if (inside
          && (best < 0
              || outside
                  && !sentence.token(best).is("NOUN")
                  && !sentence.token(best).is("PROPN"))) {
        best = i;
      }
    }
    return best;
  }

  private void count(String kind, boolean code, boolean span) {
    for (String name : new String[] {kind, "all"}) {
      int[] counts = byKind.computeIfAbsent(name, k -> new int[3]);
      counts[0]++;
      counts[1] += code ? 1 : 0;
      counts[2] += span ? 1 : 0;
    }
  }

  private void subject(GoldArticle document, ParsedArticle article, Actors found, JsonNode event) {
    Span trigger = document.span(event.path("trigger"));
    JsonNode gold = event.path("actors");
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        boolean verb = sentence.token(i).is("VERB") && sentence.token(i).span().equals(trigger);
        if (verb && gold.size() > 0) {
          Optional<Participant> subject = found.subject(sentence.index(), i);
          boolean right = false;
          for (JsonNode actor : gold) {
            right |=
                subject
                    .filter(s -> s.actor().code().equals(actor.path("code").asText()))
                    .isPresent();
          }
          subjects[0]++;
          subjects[1] += subject.isPresent() ? 1 : 0;
          subjects[2] += right ? 1 : 0;
          if (misses && !right) {
            String wanted =
                sentence.token(i).form()
                    + " < "
                    + gold.get(0).path("text").asText()
                    + "="
                    + gold.get(0).path("code").asText();
            System.out.println("SUBJECT " + line(document, sentence, wanted, subject));
          }
          return;
        }
      }
    }
  }

  private static String line(
      GoldArticle document, Sentence sentence, String gold, Optional<Participant> answer) {
    String text = sentence.span().in(document.article().text()).replace('\n', ' ');
    String read =
        answer
            .map(
                a ->
                    a.actor().mention().text()
                        + "="
                        + a.actor().code()
                        + " "
                        + a.kind()
                        + " "
                        + a.rule())
            .orElse("nothing");
    return document.article().id() + " GOLD " + gold + " READ " + read + "\n      " + text;
  }

  private void print() {
    byKind.forEach(
        (kind, counts) ->
            System.out.printf(
                Locale.ROOT,
                "%-14s %5d mentions, code right %.3f, span right %.3f%n",
                kind,
                counts[0],
                (double) counts[1] / counts[0],
                (double) counts[2] / counts[0]));
    System.out.printf(
        Locale.ROOT,
        "subjects of verbs: %d asked, found %.3f, code right %.3f%n%d tokens, %.0f tokens/s%n",
        subjects[0],
        (double) subjects[1] / subjects[0],
        (double) subjects[2] / subjects[0],
        tokens,
        tokens / (nanos / 1e9));
  }
}
