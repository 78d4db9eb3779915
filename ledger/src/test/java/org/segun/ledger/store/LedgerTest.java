package org.segun.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.ledger.json.SampleArticle;
import org.segun.ledger.model.Claim;
import org.segun.text.Article;

class LedgerTest {

  private static final Article ARTICLE = SampleArticle.article();

  @TempDir Path folder;
  private Ledger ledger;

  @BeforeEach
  void open() {
    ledger = Ledger.open(folder.resolve("a/ledger.db"));
  }

  @AfterEach
  void close() {
    ledger.close();
  }

  private static Article at(String url, String text) {
    return new Article(
        "d1", "es", ARTICLE.date(), "", text, Optional.of(url), Optional.of("El Diario"));
  }

  private List<Claim> found(Filter filter) {
    try (Stream<Claim> claims = ledger.claims(filter)) {
      return claims.toList();
    }
  }

  @Test
  void givesBackWhatItKeeps() {
    Saved saved = ledger.add(ARTICLE, List.of(SampleArticle.event()), "r1");
    assertThat(saved.outcome()).isEqualTo(Saved.Outcome.NEW);
    assertThat(saved.article().article()).isEqualTo(ARTICLE);
    assertThat(found(Filter.ALL))
        .usingRecursiveComparison()
        .ignoringFieldsOfTypes(java.time.Instant.class)
        .isEqualTo(saved.claims());
    assertThat(found(Filter.ALL).get(0).mention()).isEqualTo(SampleArticle.event());
    assertThat(ledger.claim(saved.claims().get(0).id())).isPresent();
    assertThat(ledger.article("d1")).isPresent();
    assertThat(ledger.article(saved.article().id())).isPresent();
  }

  @Test
  void addsTheSameOnce() {
    ledger.add(ARTICLE, List.of(SampleArticle.event()), "r1");
    assertThat(ledger.has(ARTICLE)).isTrue();
    Saved again = ledger.add(ARTICLE, List.of(), "r2");
    assertThat(again.outcome()).isEqualTo(Saved.Outcome.SAME);
    assertThat(found(Filter.ALL)).hasSize(1);
  }

  @Test
  void knowsAPageByAnySpellingOfItsAddress() {
    ledger.add(at("https://www.diario.pe/a/?utm_source=x&b=1#top", "uno"), List.of(), "r1");
    assertThat(ledger.has(at("http://diario.pe/a?b=1", "uno"))).isTrue();
    assertThat(ledger.has(at("http://diario.pe/a?b=2", "uno"))).isFalse();
    Saved other = ledger.add(at("http://diario.pe/a?b=1", "dos"), List.of(), "r1");
    assertThat(other.outcome()).isEqualTo(Saved.Outcome.REPLACED);
    assertThat(ledger.article("https://diario.pe/a?b=1").orElseThrow().article().text())
        .isEqualTo("dos");
  }

  @Test
  void tellsWhichClaimsANewVersionLoses() {
    Saved first =
        ledger.add(at("http://x.pe/1", ARTICLE.text()), List.of(SampleArticle.event()), "r1");
    Saved second = ledger.add(at("http://x.pe/1", "otra cosa"), List.of(), "r1");
    assertThat(second.gone()).containsExactly(first.claims().get(0).id());
    assertThat(second.article().id()).isEqualTo(first.article().id());
    assertThat(found(Filter.ALL)).isEmpty();
  }

  @Test
  void forgetsAnArticleAndAllThatCameFromIt() {
    ledger.add(ARTICLE, List.of(SampleArticle.event()), "r1");
    assertThat(ledger.forget("nothing")).isEmpty();
    assertThat(ledger.forget("d1")).hasSize(1);
    assertThat(found(Filter.ALL)).isEmpty();
    assertThat(ledger.has(ARTICLE)).isFalse();
  }

  @Test
  void savesSeveralAsOneOrNone() {
    try {
      ledger.together(
          () -> {
            ledger.add(ARTICLE, List.of(SampleArticle.event()), "r1");
            throw new IllegalArgumentException("stop");
          });
    } catch (IllegalArgumentException e) {
      assertThat(e).hasMessage("stop");
    }
    assertThat(ledger.has(ARTICLE)).isFalse();
    ledger.add(ARTICLE, List.of(), "r1");
    assertThat(ledger.has(ARTICLE)).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ''                                        | 1
          --actor IRN                               | 1
          --actor irán                              | 1
          --actor RUS                               | 0
          --actor RUS --actor IRN                   | 1
          --actor IRN --type AID                    | 0
          --actor IRN --type transfer --mode ship   | 1
          --recipient YEM:REB                       | 1
          --recipient :GOV                          | 0
          --with YEM --with USA                     | 1
          --source USA                              | 1
          --source pentágono                        | 1
          --place YEM                               | 1
          --to YEM --context military               | 1
          --from YEM                                | 0
          --goods arms                              | 1
          --goods misiles                           | 1
          --goods mis                               | 0
          --certainty CT+                           | 1
          --certainty asserted                      | 1
          --certainty denied --certainty hedged     | 0
          --tense past --lang es --doc d1           | 1
          --confidence 0.5                          | 1
          --confidence 0.9                          | 0
          --since 2023-09-30                        | 1
          --since 2023-10                           | 0
          --until 2023-09-01                        | 1
          --until 2023-08                           | 0
          --since 2023 --until 2023                 | 1
          """)
  void findsByEveryField(String filter, int count) {
    ledger.add(ARTICLE, List.of(SampleArticle.event()), "r1");
    assertThat(found(Filter.parse(filter))).as(filter).hasSize(count);
    assertThat(ledger.count(Filter.parse(filter))).isEqualTo(count);
    assertThat(Filter.parse(Filter.parse(filter).toString())).isEqualTo(Filter.parse(filter));
  }
}
