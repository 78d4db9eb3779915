package org.segun.app.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HtmlDraftTest {

  private static final String FIRST =
      "El canciller de Perú llegó ayer a Bogotá y se reunió con el presidente colombiano durante dos horas.";
  private static final String SECOND =
      "Los dos países firmaron un acuerdo sobre la navegación en el río Amazonas, informó la Cancillería.";

  private static Draft read(String html) throws Exception {
    return HtmlDraft.read(html.getBytes(UTF_8), "page.html");
  }

  @Test
  void readsTheExample() throws Exception {
    Draft draft =
        HtmlDraft.read(Files.readAllBytes(Path.of("../examples/sanciones.html")), "sanciones.html");
    assertThat(draft.title()).startsWith("La UE sanciona").endsWith("protestas");
    assertThat(draft.date()).isEqualTo("2021-06-21T18:40:00+02:00");
    assertThat(draft.outlet()).contains("El Observador del Este");
    assertThat(draft.url()).hasValueSatisfying(url -> assertThat(url).startsWith("https://"));
    assertThat(draft.language()).isEqualTo("es");
    assertThat(draft.text().lines()).hasSize(8);
    assertThat(draft.text())
        .startsWith("Los ministros de Exteriores de la UE, antes de la reunión")
        .endsWith("observadores.")
        .doesNotContain(
            "Polonia", "Publicidad", "Compartir", "Un lector", "derechos reservados", "Opinión");
  }

  @Test
  void readsMetaElements() throws Exception {
    Draft draft =
        read(
            "<html lang=es-PE><head><title>Visita | El Diario</title><meta property='og:site_name' content='El Diario'>"
                + "<meta name=date content='2022-03-04'></head><body><div><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div></body></html>");
    assertThat(draft.title()).isEqualTo("Visita");
    assertThat(draft.date()).isEqualTo("2022-03-04");
    assertThat(draft.language()).isEqualTo("es-PE");
    assertThat(draft.text()).isEqualTo(FIRST + "\n" + SECOND);
  }

  @Test
  void readsTimeElementsAndHeadings() throws Exception {
    Draft draft =
        read(
            "<body><article><h1>Visita</h1><time datetime='2022-03-04T10:00:00Z'>hoy</time><p>"
                + FIRST
                + "</p><h2>Firma</h2><p>"
                + SECOND
                + "</p></article></body>");
    assertThat(draft.title()).isEqualTo("Visita");
    assertThat(draft.date()).isEqualTo("2022-03-04T10:00:00Z");
    assertThat(draft.text()).contains(FIRST + "\nFirma\n" + SECOND);
  }

  @Test
  void passesOverBrokenData() throws Exception {
    Draft draft =
        read(
            "<body><script type='application/ld+json'>{\"@type\":\"NewsArticle\",</script><h1>Visita</h1><p>"
                + FIRST
                + "</p></body>");
    assertThat(draft.title()).isEqualTo("Visita");
    assertThat(draft.text()).isEqualTo(FIRST);
  }

  @Test
  void takesTheBodyFromTheDataWhereThePageHasNone() throws Exception {
    Draft draft =
        read(
            "<body><script type='application/ld+json'>[{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"articleBody\":\""
                + FIRST
                + "\"}]</script><div id=app></div></body>");
    assertThat(draft.text()).isEqualTo(FIRST);
  }

  @Test
  void refusesAPageWithoutAnArticle() {
    assertThatThrownBy(() -> read("<html><body><nav>Inicio</nav></body></html>"))
        .isInstanceOf(InputException.class);
    assertThatThrownBy(() -> read("<html")).isInstanceOf(InputException.class);
  }

  @Test
  void readsTheCharsetOfThePage() throws Exception {
    String head = "<html><head><meta charset='iso-8859-1'></head><body><p>";
    assertThat(HtmlDraft.read((head + FIRST).getBytes(ISO_8859_1), "x").text()).isEqualTo(FIRST);
    assertThat(HtmlDraft.read(("<html><body><p>" + FIRST).getBytes(ISO_8859_1), "x").text())
        .isEqualTo(FIRST);
  }

  @Test
  void keepsLinesApart() throws Exception {
    Draft draft =
        read(
            "<body><div>"
                + FIRST
                + "<br>"
                + SECOND
                + "<ul><li>uno</li><li>dos &amp;  tres</li></ul></div></body>");
    assertThat(draft.text()).isEqualTo(FIRST + "\n" + SECOND + "\nuno\ndos & tres");
  }

  @Test
  void bearsDeepNesting() throws IOException, InputException {
    String html = "<div>".repeat(20_000) + "<p>" + FIRST + "</p>";
    assertThat(HtmlDraft.read(html.getBytes(UTF_8), "x").text()).contains(FIRST);
  }
}
