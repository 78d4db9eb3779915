package org.segun.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.syntax.ParsedArticle;

/**
 * Text that nobody wrote, made of the grammar's own words and of any characters whatsoever. Another
 * seed than the usual one is given by {@code -Dsegun.seed=…}; the one used is told on failure.
 */
class TimeBlastTest {

  private static final long SEED = Long.getLong("segun.seed", 20231018L);

  /** Of so many words each has followed each other one long before the end of a long sentence. */
  private static final int WORDS = 60;

  private static final int SHORT = 4_000;
  private static final int MORE = 5;

  /** Below so many seconds a measurement says nothing. */
  private static final double LEAST = 0.05;

  private static final List<String> DATES = List.of("2023-10-18", "2023-10", "2023", "", "0004-02");
  private static final List<String> NUMBERS =
      List.of("0", "7", "31", "99", "1999", "2023-10-18", "24:59", "3,5", "1/2/03", "99999999999");

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void anyOrderOfItsOwnWordsIsRead(String language) {
    List<String> words = words(language);
    TimeReader reader = TimeReaders.forLanguage(language, RuleFolder.builtIn());
    TimeReader parts = TimeReaders.timexes(language, RuleFolder.builtIn());
    Random random = new Random(SEED);
    for (int i = 0; i < 100; i++) {
      String text = text(words, random, 1 + random.nextInt(60));
      String date = DATES.get(random.nextInt(DATES.size()));
      ParsedArticle article = PlainSentences.article(text, date, language);
      prove(text, reader.read(article));
      prove(text, parts.read(article));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"es", "en"})
  void aLongSentenceOfItsOwnWordsTakesLinearTime(String language) {
    Random random = new Random(SEED);
    List<String> words = new ArrayList<>(words(language));
    Collections.shuffle(words, random);
    List<String> few = words.subList(0, WORDS);
    TimeReader reader = TimeReaders.forLanguage(language, RuleFolder.builtIn());
    seconds(reader, language, text(few, random, SHORT));
    double once = seconds(reader, language, text(few, random, SHORT));
    double often = seconds(reader, language, text(few, random, SHORT * MORE));
    assertThat(often).as("seed %d", SEED).isLessThan(2 * MORE * Math.max(once, LEAST));
  }

  /** Seconds of processor on this thread, which other work on the machine does not lengthen. */
  private static double seconds(TimeReader reader, String language, String text) {
    ParsedArticle article = PlainSentences.article(text, "2023-10-18", language);
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    List<TimeMention> mentions = reader.read(article);
    double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) * 1e-9;
    prove(text, mentions);
    return seconds;
  }

  @Test
  void anyCharactersAreRead() {
    TimeReader reader = TimeReaders.forLanguage("es", RuleFolder.builtIn());
    Random random = new Random(SEED);
    for (int i = 0; i < 200; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(120); j >= 0; j--) {
        int any = random.nextInt(Character.MAX_CODE_POINT + 1);
        text.appendCodePoint(random.nextInt(4) == 0 ? ' ' : any);
      }
      prove(text.toString(), reader.read(PlainSentences.article(text.toString(), "2023-10-18")));
    }
  }

  private static void prove(String text, List<TimeMention> mentions) {
    int end = 0;
    for (TimeMention mention : mentions) {
      Supplier<String> seed = () -> "seed " + SEED + ": " + mention + " in " + text;
      assertThat(mention.span().start()).as(seed).isGreaterThanOrEqualTo(end);
      assertThat(mention.last()).as(seed).isGreaterThanOrEqualTo(mention.first());
      assertThat(mention.timexValue()).as(seed).isNotEmpty();
      mention
          .value()
          .flatMap(v -> v.earliest())
          .ifPresent(
              first ->
                  mention
                      .value()
                      .flatMap(v -> v.latest())
                      .ifPresent(last -> assertThat(last).as(seed).isAfterOrEqualTo(first)));
      end = mention.span().start();
    }
  }

  private static String text(List<String> words, Random random, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      boolean number = random.nextInt(8) == 0;
      List<String> from = number ? NUMBERS : words;
      text.append(i == 0 ? "" : " ").append(from.get(random.nextInt(from.size())));
    }
    return text.toString();
  }

  /** Every word of the registers and patterns of a language, in a fixed order. */
  private static List<String> words(String language) {
    Set<String> words = new TreeSet<>();
    RuleFolder rules = RuleFolder.builtIn();
    for (RuleFile file : rules.files(language + "/time", "words.tsv")) {
      Table.rows(file).forEach(row -> words.addAll(row.list("words")));
    }
    for (RuleFile file : rules.files(language + "/time", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        for (String pattern : block.all("pattern")) {
          for (String item : pattern.split(" ")) {
            words.addAll(item.indexOf('<') < 0 ? List.of(item.split("\\|")) : List.of());
          }
        }
      }
    }
    words.removeIf(w -> w.isBlank() || w.indexOf('<') >= 0 || w.equals("(") || w.equals(")?"));
    return new ArrayList<>(words);
  }
}
