package org.segun.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Makes the classes of words that the judge knows beside the words themselves: words that stand
 * among like words get like numbers. Learnt from raw text without annotation; only a number a word
 * is written down.
 */
final class WordClusters {

  private static final int LEAST_COUNT = 12;
  private static final int EPOCHS = 3;
  private static final int COARSE = 80;
  private static final int FINE = 500;
  private static final int ROUNDS = 12;

  private WordClusters() {}

  /**
   * Reads the texts of files of JSON lines ({@code text}) or of plain lines, gzipped, and writes
   * the classes.
   */
  static int write(List<Path> files, Path out) throws IOException {
    List<String[]> sentences = new ArrayList<>();
    for (Path file : files) {
      read(file, sentences);
    }
    WordVectors vectors = new WordVectors(sentences, LEAST_COUNT, EPOCHS);
    int[] coarse = vectors.clusters(COARSE, ROUNDS);
    int[] fine = vectors.clusters(FINE, ROUNDS);
    String[] words = vectors.words();
    try (Writer writer =
        new OutputStreamWriter(
            new GZIPOutputStream(Files.newOutputStream(out)), StandardCharsets.UTF_8)) {
      for (int i = 0; i < words.length; i++) {
        writer.write(words[i] + "\t" + coarse[i] + "\t" + fine[i] + "\n");
      }
    }
    return words.length;
  }

  private static void read(Path file, List<String[]> sentences) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String text = line.startsWith("{") ? mapper.readTree(line).path("text").asText() : line;
        for (String part : text.split("[.\n]")) {
          String[] words = words(part);
          if (words.length > 2) {
            sentences.add(words);
          }
        }
      }
    }
  }

  private static String[] words(String text) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isLetter(c)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString().toLowerCase(Locale.ROOT));
        word.setLength(0);
      }
    }
    return words.toArray(new String[0]);
  }
}
