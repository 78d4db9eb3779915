package org.segun.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.segun.model.EventMention;
import org.segun.model.Place;
import org.segun.model.Vessel;
import org.segun.text.Article;

class EventJsonTest {

  @Test
  void writesShipsAndPointsWhereTheyAreKnown() throws Exception {
    EventMention plain = SampleArticle.event();
    EventMention event =
        new EventMention(
            plain.id(),
            plain.type(),
            plain.modes(),
            plain.contexts(),
            plain.trigger(),
            plain.actors(),
            plain.recipients(),
            List.of(
                new Place(
                    SampleArticle.mention("Yemen"),
                    Place.Role.TO,
                    "YEM",
                    Optional.of(new Place.Point(15.35, 44.2, 71137)),
                    Optional.of("town"))),
            plain.time(),
            plain.items(),
            List.of(
                new Vessel(
                    SampleArticle.mention("misiles"), Optional.of("IRN"), Optional.of("9179842"))),
            plain.sources(),
            plain.factuality(),
            plain.tense(),
            plain.confidence(),
            plain.sentence(),
            plain.reasons());
    JsonNode json =
        new ObjectMapper().readTree(ArticleJson.line(SampleArticle.article(), List.of(event)));
    assertThat(json.at("/events/0/places/0").toString())
        .endsWith("\"precision\":\"town\",\"lat\":15.35,\"lon\":44.2,\"geonames\":71137}");
    assertThat(json.at("/events/0/vessels/0").toString())
        .endsWith("\"flag\":\"IRN\",\"imo\":\"9179842\"}");
  }

  @Test
  void writesTheCodebooksFields() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(ArticleJson.line(SampleArticle.article(), List.of(SampleArticle.event())));
    assertThat(json.fieldNames())
        .toIterable()
        .containsExactly("doc", "lang", "date", "title", "text", "events");
    JsonNode event = json.at("/events/0");
    assertThat(event.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "type",
            "mode",
            "contexts",
            "trigger",
            "actors",
            "recipients",
            "places",
            "time",
            "items",
            "sources",
            "factuality",
            "tense",
            "confidence");
    assertThat(event.at("/items/0").toString())
        .endsWith("\"class\":\"arms\",\"min\":1500,\"max\":1500.5,\"unit\":\"missile\"}");
    assertThat(event.at("/recipients/0/sector").asText()).isEqualTo("REB");
    assertThat(event.at("/actors/0").has("sector")).isFalse();
    assertThat(event.at("/places/0/role").asText()).isEqualTo("to");
    assertThat(event.at("/time/value").asText()).isEqualTo("2023-09");
    assertThat(event.at("/factuality").asText()).isEqualTo("CT+");
    assertThat(event.at("/tense").asText()).isEqualTo("past");
    assertThat(event.at("/confidence").asDouble()).isEqualTo(0.877);
  }

  @Test
  void countsCodePoints() throws Exception {
    JsonNode json =
        new ObjectMapper()
            .readTree(ArticleJson.line(SampleArticle.article(), List.of(SampleArticle.event())));
    int[] text = json.path("text").asText().codePoints().toArray();
    int checked = 0;
    for (JsonNode parent : json.path("events").findParents("start")) {
      String words =
          new String(
              text,
              parent.path("start").asInt(),
              parent.path("end").asInt() - parent.path("start").asInt());
      assertThat(words).isEqualTo(parent.path("text").asText());
      checked++;
    }
    assertThat(checked).isEqualTo(8);
  }

  @Test
  void leavesNoControlCharacterUnescaped() throws Exception {
    Article article =
        new Article(
            "d\u009B",
            "es",
            Optional.empty(),
            "\u007F",
            "a\u001B[0m\u0085b",
            Optional.empty(),
            Optional.empty());
    String line = ArticleJson.line(article, List.of());
    assertThat(line.chars()).noneMatch(Character::isISOControl);
    assertThat(new ObjectMapper().readTree(line).path("text").asText()).isEqualTo(article.text());
  }
}
