package org.segun.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.segun.text.Span;

/** Holds the trees of the own parser to those of CoreNLP's. */
class NeuralParserTest {

  private static final String TEXT =
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

  private static final String MODEL = SyntaxSettings.of("es").orElseThrow().get("parser");

  @Test
  void treesAreThoseOfTheStockParser(@TempDir Path folder) {
    NeuralParser fresh = NeuralParser.load(MODEL, new ModelCache(folder));
    NeuralParser cached = NeuralParser.load(MODEL, new ModelCache(folder));
    assertThat(folder).isDirectoryContaining("glob:**.floats*");
    StockParser stock = new StockParser(MODEL);
    SyntaxSettings settings = SyntaxSettings.of("es").orElseThrow();
    PosTagger tagger = new PosTagger(settings.get("tagger"));
    List<Word> words = WordCutter.of(settings).cut(TEXT, new Span(0, TEXT.length()));
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
