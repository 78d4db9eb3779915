package org.segun.app.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.segun.app.input.Samples.TEXT;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.segun.text.Article;

class FeedTest {

  @Test
  void rss() {
    Intake intake = Intake.of("feed", Samples.RSS);
    assertThat(intake.problems()).isEmpty();
    assertThat(intake.articles()).hasSize(2);
    Article first = intake.articles().get(0);
    assertThat(first.id()).isEqualTo("https://diario.example/1");
    assertThat(first.title()).isEqualTo("La visita & más");
    assertThat(first.text()).isEqualTo(TEXT + "\nFin del texto.");
    assertThat(first.date().orElseThrow()).hasToString("2024-05-03");
    assertThat(first.outlet()).contains("El Diario");
    assertThat(first.language()).isEqualTo("es");
    Article second = intake.articles().get(1);
    assertThat(second.url()).contains("https://diario.example/2");
    assertThat(second.text()).isEqualTo(TEXT);
    assertThat(intake.notices()).containsExactly("feed entries-without-text [1]");
  }

  @Test
  void atom() {
    Article article = Intake.of("feed.atom", Samples.ATOM).only();
    assertThat(article.id()).isEqualTo("https://diario.example/1");
    assertThat(article.text()).isEqualTo(TEXT + "\nFin.");
    assertThat(article.outlet()).contains("El Diario");
    assertThat(article.date().orElseThrow()).hasToString("2024-05-03");
  }

  @Test
  void otherEncodings() {
    String latin = Samples.RSS.replace("UTF-8", "ISO-8859-1");
    assertThat(Intake.of("a", latin.getBytes(StandardCharsets.ISO_8859_1)).articles().get(1).text())
        .isEqualTo(TEXT);
    String wide = "\uFEFF" + Samples.ATOM.strip();
    assertThat(Intake.of("a", wide.getBytes(StandardCharsets.UTF_16LE)).only().text())
        .startsWith(TEXT);
  }

  @Test
  void whatStandsBeforeTheFaultIsRead() {
    String cut = Samples.RSS.substring(0, Samples.RSS.indexOf("<title>Nada"));
    Intake intake = Intake.of("feed.xml", cut);
    assertThat(intake.articles()).hasSize(2);
    assertThat(intake.problems())
        .hasSize(1)
        .first()
        .asString()
        .startsWith("feed.xml:22 broken-xml [");
  }

  @Test
  void unknownXml() {
    assertThat(Intake.of("a.xml", "<?xml version='1.0'?><menu><dish/></menu>").problems())
        .containsExactly("a.xml xml-unknown [menu]");
  }
}
