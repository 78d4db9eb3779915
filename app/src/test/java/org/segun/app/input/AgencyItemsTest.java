package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.segun.app.input.Samples.TEXT;

import org.junit.jupiter.api.Test;
import org.segun.text.Article;

class AgencyItemsTest {

  @Test
  void newsMlG2() {
    Intake intake = Intake.of("a.xml", Samples.NEWSML_G2);
    Article article = intake.only();
    assertThat(article.id()).isEqualTo("tag:agencia.example,2024:1");
    assertThat(article.title()).isEqualTo("La visita");
    assertThat(article.text()).isEqualTo(TEXT + "\nFin.");
    assertThat(article.date().orElseThrow()).hasToString("2024-05-03");
    assertThat(article.outlet()).contains("Agencia");
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.notices())
        .containsExactly(
            "a.xml:19 news-withdrawn [canceled]",
            "a.xml:21 news-embargo [2999-01-01T00:00:00Z]",
            "a.xml items-without-text [2]");
  }

  @Test
  void nitf() {
    Article article = Intake.of("a.xml", Samples.NITF).only();
    assertThat(article.id()).isEqualTo("n1");
    assertThat(article.title()).isEqualTo("La visita");
    assertThat(article.text()).isEqualTo(TEXT + "\nFin.");
    assertThat(article.date().orElseThrow()).hasToString("2024-05-03");
    assertThat(article.outlet()).contains("Agencia");
    assertThat(article.language()).isEqualTo("es");
  }

  @Test
  void nitfHeldBack() {
    assertThat(Intake.of("a", Samples.NITF.replace("\"usable\"", "\"killed\"")).notices())
        .containsExactly("a:3 news-withdrawn [killed]");
    String later =
        Samples.NITF.replace("</docdata>", "<date.release norm='29990101T000000Z'/></docdata>");
    assertThat(Intake.of("a", later).notices())
        .containsExactly("a:3 news-embargo [29990101T000000Z]");
  }

  @Test
  void newsMl1() {
    Article article = Intake.of("a.xml", Samples.NEWSML_1).only();
    assertThat(article.id()).isEqualTo("n1");
    assertThat(article.text()).isEqualTo(TEXT);
    assertThat(article.date().orElseThrow()).hasToString("2024-05-03");
  }

  @Test
  void ninjs() {
    Article article = Intake.of("a.json", Samples.NINJS).only();
    assertThat(article.id()).isEqualTo("https://agencia.example/n1");
    assertThat(article.text()).isEqualTo(TEXT + "\nFin.");
    assertThat(article.title()).isEqualTo("La visita");
    assertThat(article.outlet()).contains("Agencia");
    String second =
        """
        [{"uri":"tag:x:2","language":"es","contentCreated":"2024-05-02T01:00:00Z","pubStatus":"usable","headlines":[{"value":"Dos"}],
          "bodies":[{"contentType":"text/html","value":"<p>%s</p>"}],"infoSources":[{"name":"Agencia"}]},
         {"uri":"tag:x:3","pubstatus":"canceled","body_text":"x"},
         {"uri":"tag:x:4","pubstatus":"usable","embargoed":"2999-01-01T00:00:00Z","body_text":"x"},
         {"uri":"tag:x:5","type":"picture","pubstatus":"usable"}]
        """
            .formatted(TEXT);
    Intake intake = Intake.of("b", second);
    assertThat(intake.only().title()).isEqualTo("Dos");
    assertThat(intake.only().text()).isEqualTo(TEXT);
    assertThat(intake.notices())
        .containsExactly(
            "b:3 news-withdrawn [canceled]", "b:4 news-embargo [2999-01-01T00:00:00Z]");
    assertThat(intake.problems()).containsExactly("b:5 ninjs-no-text []");
  }
}
