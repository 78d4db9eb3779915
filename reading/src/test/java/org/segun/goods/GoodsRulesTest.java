package org.segun.goods;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.lexicon.Marked;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.lexicon.Table;
import org.segun.model.Item;
import org.segun.model.Vessel;
import org.segun.place.Parsing;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.world.Countries;

class GoodsRulesTest {

  private static final RuleFolder RULES = RuleFolder.builtIn();
  private static final ItemReader ITEMS = ItemReaders.forLanguage("es", RULES);
  private static final Quantities QUANTITIES = Quantities.forLanguage("es", RULES);
  private static final Vessels VESSELS = Vessels.forLanguage("es", RULES, Countries.load(RULES));
  private static final TransportModes MODES = TransportModes.forLanguage("es", RULES);

  private static List<RuleBlock> blocks(String name) {
    List<RuleBlock> blocks = new ArrayList<>();
    for (RuleFile file : RULES.named(name)) {
      blocks.addAll(RuleBlock.parse(file));
    }
    return blocks;
  }

  @Test
  void everyRuleHasItsOwnIdAndExamples() {
    for (String file : List.of("es/quantities.rules", "es/means.rules", "es/vessels.rules")) {
      Set<String> ids = new HashSet<>();
      for (RuleBlock block : blocks(file)) {
        assertThat(ids.add(block.kind() + block.id())).as(block.id()).isTrue();
        assertThat(block.all("yes")).as(block.id()).isNotEmpty();
        assertThat(block.all("no")).as(block.id()).isNotEmpty();
      }
    }
  }

  @Test
  void quantitiesReadTheirExamples() {
    List<String> wrong = new ArrayList<>();
    for (RuleBlock block : blocks("es/quantities.rules")) {
      List<String> examples = new ArrayList<>(block.all("yes"));
      examples.addAll(block.all("no"));
      for (String example : examples) {
        Marked marked = Marked.of(example);
        Set<String> read = quantities(marked);
        if (!read.contains(marked.expected())) {
          wrong.add(example + " reads " + read);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Set<String> quantities(Marked marked) {
    Set<String> read = new HashSet<>();
    for (Sentence s : Parsing.parse(marked.text()).sentences()) {
      for (int i = 0; i < s.size(); i++) {
        Optional<Quantity> quantity = QUANTITIES.before(s, i);
        if (quantity.isPresent()
            && s.token(i).span().overlaps(marked.span())
            && s.token(i).is("NOUN")) {
          read.add(number(quantity.get().min()) + " " + number(quantity.get().max()));
        }
      }
    }
    return read;
  }

  private static String number(OptionalDouble value) {
    return value.isEmpty() ? "-" : String.valueOf((long) value.getAsDouble());
  }

  @Test
  void vesselsReadTheirExamples() {
    for (RuleBlock block : blocks("es/vessels.rules")) {
      for (String example : block.all("yes")) {
        Marked marked = Marked.of(example);
        assertThat(vessels(marked)).as(example).containsExactly(marked.expected());
      }
      block.all("no").forEach(e -> assertThat(vessels(Marked.of(e))).as(e).isEmpty());
    }
  }

  private static List<String> vessels(Marked marked) {
    List<String> read = new ArrayList<>();
    for (Sentence s : Parsing.parse(marked.text()).sentences()) {
      for (Vessel vessel : VESSELS.in(marked.text(), s)) {
        if (vessel.mention().span().overlaps(marked.span())) {
          read.add(vessel.flag().orElse("-") + " " + vessel.imo().orElse("-"));
        }
      }
    }
    return read;
  }

  @Test
  void meansReadTheirExamples() {
    for (RuleBlock block : blocks("es/means.rules")) {
      block.all("yes").forEach(e -> assertThat(modes(e)).as(e).contains(block.id()));
      block.all("no").forEach(e -> assertThat(modes(e)).as(e).doesNotContain(block.id()));
    }
  }

  private static List<String> modes(String example) {
    Sentence s = Parsing.parse(Marked.of(example).text()).sentences().get(0);
    return MODES.of(s, s.root());
  }

  @Test
  void registersKeepTheirSchema() {
    Set<String> lemmas = new HashSet<>();
    for (RuleFile file : RULES.named("es/goods.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        assertThat(lemmas.add(row.get("lemma"))).as(row.get("lemma")).isTrue();
        Item.Kind.valueOf(row.get("class").toUpperCase(Locale.ROOT));
      }
    }
    assertThat(lemmas).hasSizeGreaterThan(400);
    for (RuleFile file : RULES.named("es/units.tsv")) {
      for (Table.Row row : Table.rows(file)) {
        assertThat(row.get("kind")).isIn("measure", "share", "currency", "sign", "percent");
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Envió más de mil contenedores con municiones.; contenedores; MUNITIONS; 1001; -; container",
        "Donó 400 millones de dólares.; dólares; MONEY; 400000000; 400000000; USD",
        "Repartió 34.000 toneladas de trigo.; toneladas; FOOD; 34000; 34000; tonne",
        "Entregó un misil.; misil; ARMS; 1; 1; missile",
        "Ofreció ayuda alimentaria.; ayuda; FOOD; -; -; -",
        "Pidió suministros médicos.; suministros; MEDICINE; -; -; -",
        "Recibió decenas de fusiles.; fusiles; ARMS; 20; -; rifle",
        "Prestó medio millón de euros.; euros; MONEY; 500000; 500000; EUR",
        "Mandó 1.800 fusiles.; fusiles; ARMS; 1800; 1800; rifle"
      })
  void readsGoods(String text, String head, String kind, String min, String max, String unit) {
    ParsedArticle article = Parsing.parse(text);
    Sentence s = article.sentences().get(0);
    for (int i = 0; i < s.size(); i++) {
      if (s.token(i).form().equals(head)) {
        Item item = ITEMS.at(article, 0, i).orElseThrow();
        assertThat(item.kind().name()).isEqualTo(kind);
        assertThat(number(item.min())).isEqualTo(min);
        assertThat(number(item.max())).isEqualTo(max);
        assertThat(item.unit().orElse("-")).isEqualTo(unit);
        return;
      }
    }
    throw new AssertionError("no token " + head);
  }
}
