package org.segun.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.event.EventReader;
import org.segun.event.Findings;
import org.segun.ledger.json.ArticleJson;
import org.segun.lexicon.RuleFolder;

/**
 * The times of events on annotated articles by the scorer's own figure, with the events read by the
 * lexicon and its frames alone: the judges of events have seen the training articles.
 */
final class GoldTimes {

  void print(String... files) throws IOException, InterruptedException {
    System.out.println(
        "\n| time of an event, by value, rules alone | F1 | precision | recall | annotated |");
    System.out.println("| --- | --- | --- | --- | --- |");
    Reader reader = Segun.reader();
    EventReader rules = EventReader.ofRulesAlone("es", RuleFolder.builtIn());
    for (String file : files) {
      Path gold = DataFolder.file(file);
      List<String> lines = new ArrayList<>();
      for (GoldArticle article : GoldArticle.read(gold)) {
        Findings found = reader.findings(article.article());
        lines.add(
            ArticleJson.line(found.article().article(), reader.mentions(found, rules.read(found))));
      }
      Path predicted = Files.createTempFile("segun", ".jsonl");
      Files.write(predicted, lines);
      System.out.println("| " + gold.getFileName() + " | " + figures(gold, predicted) + " |");
      Files.delete(predicted);
    }
  }

  private static String figures(Path gold, Path predicted)
      throws IOException, InterruptedException {
    boolean values = false;
    for (String line : Scorer.lines("score.py", gold, predicted)) {
      values |= line.contains("values, over all events");
      String[] words = line.strip().split("\\s+");
      if (values && words.length > 8 && words[0].equals("time")) {
        return String.join(" | ", words[2], words[4], words[6], words[8]);
      }
    }
    return "? | ? | ? | ?";
  }
}
