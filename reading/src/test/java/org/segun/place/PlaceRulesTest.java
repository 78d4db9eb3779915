package org.segun.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.segun.lexicon.Marked;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.model.EventType;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Countries;

class PlaceRulesTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final Countries COUNTRIES = Countries.load(RULES);
  private static final PlaceReader READER = PlaceReaders.forLanguage("es", RULES, COUNTRIES);
  private static final EventPlaces EVENT_PLACES = EventPlaces.ofRulesAlone("es", RULES);

  private static List<RuleBlock> blocks(String name) {
    List<RuleBlock> blocks = new ArrayList<>();
    for (RuleFile file : RULES.named(name)) {
      blocks.addAll(RuleBlock.parse(file));
    }
    return blocks;
  }

  @Test
  void everyRuleHasItsOwnIdAndExamples() {
    for (String file :
        List.of("es/place-words.rules", "es/place-roles.rules", "en/place-words.rules")) {
      Set<String> ids = new HashSet<>();
      for (RuleBlock block : blocks(file)) {
        assertThat(ids.add(block.kind() + block.id())).as(block.id()).isTrue();
        assertThat(block.all("yes")).as(block.id()).isNotEmpty();
        assertThat(block.all("no")).as(block.id()).isNotEmpty();
      }
    }
  }

  @Test
  void placeWordsReadTheirExamples() {
    assertThat(misread("es", READER)).isEmpty();
  }

  /** Only where the English models are on the class path. */
  @Test
  void englishPlaceWordsReadTheirExamples() {
    assumeTrue(
        PlaceRulesTest.class.getResource("/edu/stanford/nlp/models/parser/nndep/english_UD.gz")
            != null);
    assertThat(misread("en", PlaceReaders.forLanguage("en", RULES, COUNTRIES))).isEmpty();
  }

  private static List<String> misread(String language, PlaceReader reader) {
    List<String> wrong = new ArrayList<>();
    for (RuleBlock block : blocks(language + "/place-words.rules")) {
      block.all("yes").stream()
          .filter(e -> !isPlace(language, reader, Marked.of(e)))
          .forEach(e -> wrong.add("yes " + e));
      block.all("no").stream()
          .filter(e -> isPlace(language, reader, Marked.of(e)))
          .forEach(e -> wrong.add("no " + e));
    }
    return wrong;
  }

  private static boolean isPlace(String language, PlaceReader reader, Marked marked) {
    return reader.read(Parsing.parse(language, marked.text())).all().stream()
        .anyMatch(m -> m.span().overlaps(marked.span()));
  }

  @Test
  void placeRolesReadTheirExamples() {
    List<String> wrong = new ArrayList<>();
    for (RuleBlock block : blocks("es/place-roles.rules")) {
      if (!block.kind().equals("link")) {
        continue;
      }
      block.all("yes").stream()
          .filter(e -> !isLinked(block, Marked.of(e), true))
          .forEach(e -> wrong.add(block.id() + " yes " + e));
      block.all("no").stream()
          .filter(e -> isLinked(block, Marked.of(e), false))
          .forEach(e -> wrong.add(block.id() + " no " + e));
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isLinked(RuleBlock block, Marked marked, boolean here) {
    ParsedArticle article = Parsing.parse(marked.text());
    Places places = READER.read(article);
    String[] expected = marked.expected().split(" ");
    for (Sentence s : article.sentences()) {
      for (Token token : s.tokens()) {
        if (!token.span().in(marked.text()).equals(expected[0])) {
          continue;
        }
        for (EventPlaces.Located l :
            EVENT_PLACES.of(s, places, token.index(), EventType.valueOf(expected[1]))) {
          boolean role =
              l.role().name().toLowerCase(Locale.ROOT).equals(block.first("role").orElseThrow());
          if (l.rule().equals(block.id())
              && role
              && (!here || l.place().span().overlaps(marked.span()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  @Test
  void everyPlaceOfTheRegisterHasACodeAndLiesOnEarth() {
    for (RuleFile file : RULES.named("world/places.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        String code = row.get("country");
        assertThat(COUNTRIES.isCode(code) || code.equals("UNK")).as(code).isTrue();
        assertThat(row.list("names")).isNotEmpty();
        if (!row.get("latitude").isEmpty()) {
          assertThat(Double.parseDouble(row.get("latitude"))).isBetween(-90.0, 90.0);
          assertThat(Double.parseDouble(row.get("longitude"))).isBetween(-180.0, 180.0);
        }
      }
    }
  }
}
