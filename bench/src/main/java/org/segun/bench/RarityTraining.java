package org.segun.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.segun.ledger.link.Rarity;
import org.segun.world.Folding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Counts in how many articles each stem stands and writes how rare it is, for linking. Of two
 * corpora the greater share counts, so that a word of one outlet's trade is not held to be rare.
 */
@Command(
    name = "rarity",
    description = "Counts how rare words are, for linking (es/word-rarity.tsv).")
final class RarityTraining implements Callable<Integer> {

  private static final List<String> CORPORA =
      List.of(
          "corpora/news-es-un-2003-2011.jsonl.gz", "corpora/who-whom-es-afp-1994-2002.jsonl.gz");

  /** A share counted on fewer articles is chance. */
  private static final int LEAST_ARTICLES = 4;

  /** Rarer stems are left to the value for unknown ones. */
  private static final int RAREST = 10;

  @Option(names = "--out", required = true, description = "The table to write.")
  private Path out = Path.of("word-rarity.tsv");

  @Override
  public Integer call() throws IOException {
    Map<String, Double> shares = new HashMap<>();
    for (String corpus : CORPORA) {
      shares(DataFolder.file(corpus)).forEach((stem, s) -> shares.merge(stem, s, Math::max));
    }
    List<String> lines = new ArrayList<>(List.of("stem\trarity"));
    new TreeMap<>(shares)
        .forEach(
            (stem, share) -> {
              long rarity = Math.round(-Math.log(share) / Math.log(2));
              if (rarity <= RAREST) {
                lines.add(stem + "\t" + rarity);
              }
            });
    Files.write(out, lines);
    System.out.println(lines.size() - 1 + " stems");
    return 0;
  }

  private static Map<String, Double> shares(Path corpus) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    Map<String, Integer> counts = new HashMap<>();
    int articles = 0;
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(corpus)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        articles++;
        stems(mapper.readTree(line).path("text").asText())
            .forEach(stem -> counts.merge(stem, 1, Integer::sum));
      }
    }
    Map<String, Double> shares = new HashMap<>();
    for (Map.Entry<String, Integer> count : counts.entrySet()) {
      if (count.getValue() >= LEAST_ARTICLES) {
        shares.put(count.getKey(), (double) count.getValue() / articles);
      }
    }
    return shares;
  }

  private static Set<String> stems(String text) {
    Set<String> stems = new HashSet<>();
    for (String word : Folding.words(text)) {
      if (Character.isLetter(word.charAt(0))) {
        stems.add(Rarity.stem(word));
      }
    }
    return stems;
  }
}
