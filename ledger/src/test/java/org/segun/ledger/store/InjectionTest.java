package org.segun.ledger.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.segun.ledger.json.SampleArticle;
import org.segun.ledger.model.Claim;

/** Words of users are never read as a statement. */
class InjectionTest {

  private static final List<String> ATTACKS =
      List.of(
          "x' OR '1'='1",
          "x\" OR \"1\"=\"1",
          "x'; DROP TABLE claim; --",
          "' UNION SELECT n FROM claim --",
          "x) OR 1=1 --",
          "\" OR claim_words MATCH \"enviar",
          "NEAR(a b, 5)",
          "words : x",
          "a* AND NOT b OR ^c",
          "%",
          "_",
          "\u0000'");

  @Test
  void throughEveryField(@TempDir Path folder) {
    try (Ledger ledger = Ledger.open(folder.resolve("l.db"))) {
      ledger.add(SampleArticle.article(), List.of(SampleArticle.event()), "r1");
      for (Field field : Field.values()) {
        for (String attack : ATTACKS) {
          try {
            Filter filter = Filter.builder().and(field, attack).build();
            assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
            try (Stream<Claim> claims = ledger.claims(filter)) {
              assertThat(claims).as(field + " " + attack).isEmpty();
            }
            assertThat(ledger.events(filter)).isEmpty();
          } catch (FilterException e) {
            assertThat(e.option()).isEqualTo(field.option());
          }
          ledger.search(attack, Filter.ALL, 5);
          assertThat(ledger.forget(attack)).isEmpty();
        }
      }
      assertThat(ledger.count(Filter.ALL)).isEqualTo(1);
      assertThat(ledger.isWhole()).isTrue();
    }
  }

  @Property(tries = 300)
  void readsBackEveryFilterThatItWrites(
      @ForAll @StringLength(max = 12) @CharRange(from = ' ', to = '~') String value) {
    try {
      Filter filter = Filter.builder().and(Field.DOC, value).and(Field.TEXT, value).build();
      assertThat(Filter.parse(filter.toString())).isEqualTo(filter);
    } catch (FilterException e) {
      assertThat(e.value()).isEqualTo(value.strip());
    }
  }
}
