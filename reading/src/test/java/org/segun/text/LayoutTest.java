package org.segun.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.edtf.Edtf;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;

class LayoutTest {

  private static final Layout LAYOUT = new Layout(LayoutLexicon.read(RuleFolder.builtIn(), "es"));

  private static Article article(String date, String text) {
    Optional<Edtf> known = date.isEmpty() ? Optional.empty() : Edtf.tryParse(date);
    return new Article("t", "es", known, "", text, Optional.empty(), Optional.empty());
  }

  /** Each passage as {@code SECTION:text}, joined by bars. */
  private static String parts(String text) {
    return LAYOUT.read(article("", text)).stream()
        .map(p -> p.section() + ":" + p.span().in(text).replace('\n', '/'))
        .collect(Collectors.joining(" | "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          date 2023-10 Lima recibió al ministro. # HEADER:date 2023-10 | BODY:Lima recibió al ministro.
          date 2023-10-18^Lima recibió al ministro. # HEADER:date 2023-10-18 | BODY:Lima recibió al ministro.
          date 2023^^Lima recibió al ministro. # HEADER:date 2023 | BODY:Lima recibió al ministro.
          date 2023-10 Moscú, 18 oct (EFE).- El ministro viajó. # HEADER:date 2023-10 | DATELINE:Moscú, 18 oct (EFE).- | BODY:El ministro viajó.
          date 2023-10: El ministro viajó. # HEADER:date 2023-10 | BODY:El ministro viajó.
          update 2023-10 es un nombre. # BODY:update 2023-10 es un nombre.
          El ministro viajó # BODY:El ministro viajó
          El ministro viaja^El ministro viajó ayer. # TITLE:El ministro viaja | BODY:El ministro viajó ayer.
          EL MINISTRO VIAJA^^LIMA, Set 2^^El ministro viajó ayer. # TITLE:EL MINISTRO VIAJA | DATELINE:LIMA, Set 2 | BODY:El ministro viajó ayer.
          Ana Pérez^El ministro viajó ayer. # CREDIT:Ana Pérez | BODY:El ministro viajó ayer.
          El ministro viajó ayer.^^Sin acuerdo^El ministro volvió. # BODY:El ministro viajó ayer. | TITLE:Sin acuerdo | BODY:El ministro volvió.
          El ministro viajó ayer.^El ministro (i), en Lima. EFE/Ana Pérez^El ministro volvió. # BODY:El ministro viajó ayer. | CAPTION:El ministro (i), en Lima. | CREDIT:EFE/Ana Pérez | BODY:El ministro volvió.
          En la imagen, el ministro saluda. Foto: AFP^El ministro volvió. # CAPTION:En la imagen, el ministro saluda. | CREDIT:Foto: AFP | BODY:El ministro volvió.
          El ministro viajó ayer. (EFE) # BODY:El ministro viajó ayer. | CREDIT:(EFE)
          El ministro viajó ayer.^ab/cd # BODY:El ministro viajó ayer. | CREDIT:ab/cd
          El ministro viajó ayer.^25.200 - 31 # BODY:El ministro viajó ayer.
          Kim Jong-un - líder del país - viajó a Moscú. # BODY:Kim Jong-un - líder del país - viajó a Moscú.
          El 5 de mayo - fiesta nacional - hubo una marcha. # BODY:El 5 de mayo - fiesta nacional - hubo una marcha.
          Washington, Moscú y Pekín firmaron el acuerdo. # BODY:Washington, Moscú y Pekín firmaron el acuerdo.
          WASHINGTON (AP) — El ministro viajó. # DATELINE:WASHINGTON (AP) — | BODY:El ministro viajó.
          La Habana, 3 ene (Prensa Latina) El ministro viajó. # DATELINE:La Habana, 3 ene (Prensa Latina) | BODY:El ministro viajó.
          """)
  void findsTheParts(String text, String expected) {
    assertThat(parts(text.replace('^', '\n'))).isEqualTo(expected);
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String text =
        "El ministro de Relaciones Exteriores viajó el lunes a la capital vecina\n"
            + "para firmar un acuerdo sobre el comercio de granos y otros productos\n"
            + "agrícolas, dijo a la prensa el portavoz del Gobierno de la República\n"
            + "Oriental.\n"
            + "El acuerdo fue negociado durante dos años por una comisión de ambos\n"
            + "países.\n";
    assertThat(LAYOUT.read(article("", text)))
        .extracting(p -> p.span().in(text).replace('\n', ' '))
        .containsExactly(
            "El ministro de Relaciones Exteriores viajó el lunes a la capital vecina para firmar un acuerdo sobre el comercio de granos y"
                + " otros productos agrícolas, dijo a la prensa el portavoz del Gobierno de la República Oriental.",
            "El acuerdo fue negociado durante dos años por una comisión de ambos países.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          date 2023-10 Lima recibió al ministro.           #            # 2023-10
          date 2023-10 Moscú, 18 oct (EFE).- Viajó.        #            # 2023-10-18
          date 2023-10 Moscú, 18 nov (EFE).- Viajó.        #            # 2023-10
          date 2023-13 Lima recibió al ministro.           #            # none
          Moscú, 18 oct (EFE).- Viajó.                     #            # none
          Moscú, 18 oct (EFE).- Viajó.                     # 2023       # 2023-10-18
          Moscú, 18 oct (EFE).- Viajó.                     # 2022-10-19 # 2022-10-19
          05 de octubre, 2006 — El ministro viajó.         #            # 2006-10-05
          Moscú, 31 feb (EFE).- Viajó.                     # 2023       # 2023
          El ministro viajó.                               #            # none
          """)
  void datesAnArticleByItsText(String text, String known, String expected) {
    assertThat(
            LAYOUT
                .dated(article(known == null ? "" : known, text))
                .date()
                .map(Object::toString)
                .orElse("none"))
        .isEqualTo(expected);
  }

  @Test
  void keepsOffsetsTrueOnAnyText() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "date 2023-10", "\n", "\r\n", " ", "EFE", "(i)", "Foto:", "Lea también:", "18 oct", "—", ".-",
          "LIMA", "É", "\uD83D\uDE00",
      "\uD83D", "e\u0301", "\u202E", "(", ")", ".", ",", "\u00A0", "EFE/Ana", "1", "el", "\uFEFF",
          "\u2028", "mayo 5"
    };
    for (int round = 0; round < 3000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(20); i > 0; i--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Article article = LAYOUT.dated(article("", text.toString()));
      List<Passage> passages = LAYOUT.read(article);
      int end = 0;
      for (Passage passage : passages) {
        assertThat(passage.span().start())
            .as("seed " + seed + ": " + text)
            .isGreaterThanOrEqualTo(end);
        assertThat(passage.span().length()).as("seed " + seed + ": " + text).isPositive();
        end = passage.span().end();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void takesTimeInProportionToTheText() {
    String oneWord = "a".repeat(1_000_000);
    String lines = "El ministro (i) viajó\n".repeat(50_000);
    String blanks = " \n".repeat(500_000);
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    long start = clock.getCurrentThreadCpuTime();
    for (String text : List.of(oneWord, lines, blanks, oneWord + "\n" + lines)) {
      LAYOUT.read(LAYOUT.dated(article("", text)));
    }
    assertThat((clock.getCurrentThreadCpuTime() - start) / 1_000_000)
        .as("milliseconds of this thread")
        .isLessThan(10_000);
  }
}
