package org.segun.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.syntax.Token;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Names on the Spanish data of CoNLL-2002: each of its sentences is written with spaces between its
 * words and read as a passage; a name is right where both ends are.
 */
@Command(name = "names", description = "Score spans of names on CoNLL-2002 (Spanish, testa).")
final class NamesCommand implements Callable<Integer> {

  @Option(
      names = "--data",
      defaultValue = "corpora/names/esp.testa.gz",
      description = "a file of CoNLL-2002, gzipped ISO-8859-1, below SEGUN_DATA")
  private String data = "";

  private final SyntaxReader syntax = SyntaxReaders.forLanguage("es");
  private final Tally spans = new Tally();
  private final Tally typed = new Tally();

  /** Growing text of many sentences and the names in it. */
  private static final class Document {

    private final StringBuilder text = new StringBuilder();
    private final List<Passage> passages = new ArrayList<>();
    private final Map<Span, String> names = new HashMap<>();
    private int sentence;
    private int nameStart;
    private String nameType = "";

    void word(String form, String tag) {
      if (!tag.startsWith("I-")) {
        endName();
      }
      text.append(text.length() == sentence ? "" : " ");
      if (tag.startsWith("B-")) {
        nameStart = text.length();
        nameType = tag.substring(2);
      }
      text.append(form);
    }

    void endSentence() {
      endName();
      if (text.length() > sentence) {
        passages.add(new Passage(Section.BODY, new Span(sentence, text.length())));
        text.append("\n\n");
        sentence = text.length();
      }
    }

    private void endName() {
      if (!nameType.isEmpty()) {
        names.put(new Span(nameStart, text.length()), nameType);
        nameType = "";
      }
    }
  }

  @Override
  public Integer call() throws IOException {
    Document document = new Document();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DataFolder.file(data))),
                StandardCharsets.ISO_8859_1))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf(' ');
        if (first < 0) {
          document.endSentence();
        } else {
          document.word(line.substring(0, first), line.substring(line.lastIndexOf(' ') + 1));
        }
      }
    }
    document.endSentence();
    compare(document);
    System.out.println(Tally.heading("names, both ends right"));
    System.out.println(spans.row("span"));
    System.out.println(typed.row("span and type"));
    return 0;
  }

  private void compare(Document document) {
    Article article =
        new Article(
            "conll",
            "es",
            Optional.empty(),
            "",
            document.text.toString(),
            Optional.empty(),
            Optional.empty());
    Map<Span, String> read = new HashMap<>();
    for (Sentence s : syntax.read(article, document.passages).sentences()) {
      addNames(s, read);
    }
    int right = 0;
    int rightType = 0;
    for (Map.Entry<Span, String> name : read.entrySet()) {
      String type = document.names.get(name.getKey());
      right += type == null ? 0 : 1;
      rightType += name.getValue().equals(type) ? 1 : 0;
    }
    spans.add(document.names.size(), read.size(), right);
    typed.add(document.names.size(), read.size(), rightType);
  }

  /** Names are runs of words of one kind; the parts of a contracted word share its span. */
  private static void addNames(Sentence s, Map<Span, String> names) {
    int first = 0;
    for (int i = 1; i <= s.size(); i++) {
      Token before = s.token(i - 1);
      if (i == s.size() || !s.token(i).name().equals(before.name())) {
        if (!before.name().equals("O")) {
          names.put(s.span(first, i - 1), before.name());
        }
        first = i;
      }
    }
  }
}
