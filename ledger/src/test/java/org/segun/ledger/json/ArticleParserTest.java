package org.segun.ledger.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleParserTest {

  private final ArticleParser parser = new ArticleParser();

  @Provide
  Arbitrary<ReadArticle> articles() {
    return AnyArticle.any();
  }

  @Property(tries = 300)
  void readsBackWhateverWasWritten(@ForAll("articles") ReadArticle article) {
    String line = ArticleJson.wholeLine(article.article(), article.events());
    assertThat(line.chars()).noneMatch(Character::isISOControl);
    assertThat(parser.read(line, 1)).isEqualTo(article);
  }

  @Property(tries = 100)
  void readsTheCodebooksFieldsBack(@ForAll("articles") ReadArticle article) {
    String line = ArticleJson.line(article.article(), article.events());
    ReadArticle again = parser.read(line, 1);
    assertThat(ArticleJson.line(again.article(), again.events())).isEqualTo(line);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {                                                       | broken JSON
          {} {}                                                   | broken JSON
          []                                                      | is not an object
          {"doc":"a","lang":"es"}                                 | text: missing
          {"doc":1,"lang":"es","text":"x"}                        | doc: not a text
          {"doc":"a","lang":"es","text":"x","date":"soon"}        | date: "soon" is no EDTF date
          {"doc":"a","lang":"es","text":"x","events":1}           | events: not a list
          {"doc":"a","lang":"es","text":"x","events":[1]}         | event 1 is not an object
          {"doc":"a","lang":"es","text":"x","events":[{}]}        | event 1, trigger: missing
          {"doc":"a","lang":"es","text":"x","events":[{"trigger":{"start":0,"end":2}}]} | event 1, trigger, start: from 0 to 2 is not within the text
          {"doc":"a","lang":"es","text":"x","events":[{"trigger":{"start":0,"end":1},"type":"DANCE"}]} | event 1, type: "DANCE" is none
          {"doc":"a","lang":"es","text":"x","events":[{"trigger":{"start":0,"end":1},"type":"AID","actors":[{"start":0}]}]} | event 1, actors 1, end: not a whole number
          """)
  void namesLineAndPlaceOfWhatIsBroken(String line, String reason) {
    assertThatThrownBy(() -> parser.read(line, 7))
        .isInstanceOf(BrokenLineException.class)
        .hasMessageStartingWith("line 7: ")
        .hasMessageContaining(reason);
  }
}
