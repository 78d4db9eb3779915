package org.segun.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.segun.text.Span;

/** Holds the trees of the own parser to those of CoreNLP's. */
class NeuralParserTest {

  private static final String SPANISH =
      """
      El presidente de Chile anunció este martes que su Gobierno enviará ayuda humanitaria a las zonas afectadas por el \
      terremoto. Según fuentes diplomáticas, las dos delegaciones habrían acordado en Ginebra un alto el fuego de treinta \
      días, aunque ninguna de ellas lo ha confirmado. La fiscalía acusó a tres exministros de haber desviado más de 40 \
      millones de dólares; sus abogados niegan los cargos. "No vamos a negociar con terroristas", dijo la ministra de \
      Defensa, que viajará el jueves a Bruselas para reunirse con sus homólogos. Miles de personas marcharon por el centro \
      de la capital en protesta contra la subida de los precios del combustible. Un buque con bandera de Liberia zarpó de \
      Odesa con 25.000 toneladas de trigo rumbo a Egipto. ¿Quién ordenó el bombardeo del hospital? El Consejo de Seguridad, \
      reunido a puerta cerrada, condenó "en los términos más enérgicos" el atentado, cuya autoría no ha sido reivindicada, \
      e impuso sanciones a cinco empresas que presuntamente suministraron piezas de misiles. Si el Parlamento no aprueba el \
      presupuesto antes de diciembre, el primer ministro convocará elecciones. Ni el sindicato ni la patronal quisieron \
      comentar la propuesta que les fue presentada ayer. Detenidos cuatro sospechosos en Madrid.
      """;

  private static final String ENGLISH =
      """
      The president of Chile announced on Tuesday that her government will send humanitarian aid to the regions hit by the \
      earthquake. According to diplomats, the two delegations may have agreed in Geneva on a thirty-day cease-fire, although \
      neither of them has confirmed it. Prosecutors charged three former ministers with diverting more than $40 million; their \
      lawyers deny the charges. "We won't negotiate with terrorists," said the defense minister, who travels to Brussels on \
      Thursday to meet her counterparts. Thousands of people marched through the capital to protest rising fuel prices. A \
      Liberian-flagged ship left Odesa with 25,000 tons of wheat bound for Egypt. Who ordered the bombing of the hospital? The \
      Security Council, meeting behind closed doors, condemned "in the strongest terms" the attack, for which nobody has \
      claimed responsibility, and imposed sanctions on five companies that allegedly supplied missile parts. If parliament \
      doesn't pass the budget by December, the prime minister will call an election. Four suspects held in Madrid.
      """;

  private static final String MODEL = SyntaxSettings.of("es").orElseThrow().get("parser");

  @Test
  void treesAreThoseOfTheStockParser(@TempDir Path folder) {
    holdToStock("es", SPANISH, folder);
  }

  @Test
  void englishTreesAreThoseOfTheStockParser(@TempDir Path folder) {
    English.assumeModels();
    holdToStock("en", ENGLISH, folder);
  }

  private static void holdToStock(String language, String text, Path folder) {
    SyntaxSettings settings = SyntaxSettings.of(language).orElseThrow();
    String model = settings.get("parser");
    NeuralParser fresh = NeuralParser.load(model, new ModelCache(folder));
    NeuralParser cached = NeuralParser.load(model, new ModelCache(folder));
    assertThat(folder).isDirectoryContaining("glob:**.floats*");
    StockParser stock = new StockParser(model);
    PosTagger tagger = new PosTagger(settings.get("tagger"));
    List<Word> words = WordCutter.of(settings).cut(text, new Span(0, text.length()));
    for (List<Word> sentence : new SentenceCutter().cut(words)) {
      String[] forms = sentence.stream().map(Word::form).toArray(String[]::new);
      String[] tags = tagger.tag(sentence);
      Tree expected = stock.parse(forms, tags);
      for (NeuralParser parser : List.of(fresh, cached)) {
        Tree tree = parser.parse(forms, tags);
        assertThat(tree.heads()).as(String.join(" ", forms)).isEqualTo(expected.heads());
        assertThat(tree.relations()).isEqualTo(expected.relations());
      }
    }
  }

  @Test
  void aFolderThatCannotBeWrittenToDoesNoHarm() {
    NeuralParser parser = NeuralParser.load(MODEL, new ModelCache(Path.of("/dev/null/cache")));
    Tree tree = parser.parse(new String[] {"Llueve"}, new String[] {"VERB"});
    assertThat(tree.heads()).containsExactly(Sentence.ROOT);
    assertThat(tree.relations()).containsExactly("root");
  }
}
