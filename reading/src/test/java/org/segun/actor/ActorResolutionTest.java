package org.segun.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.segun.edtf.Edtf;
import org.segun.lexicon.RuleFolder;
import org.segun.place.PlaceMention;
import org.segun.place.Places;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Passage;
import org.segun.text.Section;
import org.segun.text.Span;
import org.segun.world.Countries;

/**
 * Who a word of a text is: the marked word (after a star) against the mention and the code of the
 * answer.
 */
class ActorResolutionTest {

  private static final SyntaxReader SYNTAX = SyntaxReaders.forLanguage("es");
  private static final ActorReader READER = reader();

  private static ActorReader reader() {
    RuleFolder rules = RuleFolder.builtIn();
    return ActorReaders.forLanguage("es", rules, Countries.load(rules));
  }

  private static final Places NOWHERE =
      new Places() {
        @Override
        public List<PlaceMention> all() {
          return List.of();
        }

        @Override
        public List<PlaceMention> in(int sentence) {
          return List.of();
        }

        @Override
        public Optional<PlaceMention> at(int sentence, int token) {
          return Optional.empty();
        }
      };

  private static ParsedArticle parse(String text, String date) {
    Article article =
        new Article(
            "t", "es", Optional.of(Edtf.parse(date)), "", text, Optional.empty(), Optional.empty());
    return SYNTAX.read(article, List.of(new Passage(Section.BODY, new Span(0, text.length()))));
  }

  private static Optional<Participant> ask(String marked, String date, boolean subject) {
    int star = marked.indexOf('*');
    ParsedArticle parsed = parse(marked.substring(0, star) + marked.substring(star + 1), date);
    Actors actors = READER.read(parsed, NOWHERE);
    for (Sentence sentence : parsed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (sentence.token(i).span().start() == star) {
          return subject ? actors.subject(sentence.index(), i) : actors.at(sentence.index(), i);
        }
      }
    }
    return Optional.empty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2023-10 | El *ministro de Asuntos Exteriores de Rusia, Serguéi Lavrov, llegó ayer.            | Serguéi Lavrov | RUS
          2023-10 | Lavrov habló con su *homóloga norcoreana, Choe Son-hui.                             | Choe Son-hui | PRK
          2004-03 | El *presidente venezolano, Hugo Chávez, criticó el informe.                         | Hugo Chávez | VEN
          2023-10 | El *gobierno de Bolivia rechazó la propuesta.                                       | El gobierno de Bolivia | BOL
          2005-02 | *Annan pidió calma a las partes.                                                    | Annan | IGO
          1998-05 | El embajador de *Argentina protestó.                                                | Argentina | ARG
          2006-05 | La *embajadora de Chile ante la ONU, Ana Ríos, votó en contra.                      | Ana Ríos | CHL
          2019-05 | Tres *soldados norcoreanos cruzaron la frontera.                                    | Tres soldados norcoreanos | PRK
          2019-05 | *Miles de maestros mexicanos marcharon por la capital.                              | Miles de maestros mexicanos | MEX
          2024-02 | *Hamás anunció una tregua.                                                          | Hamás | PSE
          2008-02 | Las *FARC liberaron a dos rehenes.                                                  | FARC | COL
          2024-02 | El *Kremlin desmintió la noticia.                                                   | El Kremlin | RUS
          2014-02 | La *Cruz Roja entregó mantas.                                                       | Cruz Roja | NGO
          2014-02 | Una delegación del *FMI viajó a Quito.                                              | FMI | IGO
          2022-03 | La *empresa alemana suspendió el envío.                                             | La empresa alemana | DEU
          """)
  void answersWithNameAndCode(String date, String text, String mention, String code) {
    Optional<Participant> answer = ask(text.strip(), date.strip(), false);
    assertThat(answer).isPresent();
    assertThat(answer.get().actor().code()).isEqualTo(code);
    assertThat(answer.get().actor().mention().text()).isEqualTo(mention);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06 | El canciller de Chile, Luis Ferrada, viajó a Lima. El *canciller volvió el lunes.   | CHL
          2021-06 | La Federación Noruega de Pesca (FNP) protestó. La *FNP pidió ayuda.                 | NOR
          2021-06 | Manifestantes bielorrusos tomaron la plaza. Los *manifestantes gritaron.            | BLR
          2021-06 | Varios testigos en Nairobi vieron a la *policía.                                    | KEN
          2021-06 | Dos fotógrafos de Suecia fueron detenidos. Portugal pidió que el *país aclare todo. | PRT
          2005-06 | La ministra de Defensa de Francia, Marie Duval, habló. *Duval negó todo.            | FRA
          2024-04 | Ghana rompió con Bolivia. Togo criticó al *país sudamericano.                       | BOL
          2024-04 | Ghana rompió con Bolivia. Perú criticó al *país africano.                           | GHA
          2006-04 | El Programa Mundial de Alimentos cerró en Chad. El *Programa pidió ayuda.           | IGO
          2009-03 | El periodista Carlos Ortega Ruiz vive en Lima, Perú. *Ortega denunció amenazas.     | PER
          2024-04 | El Partido Socialista ganó en Lisboa. El *Partido Socialista de Portugal celebró.   | PRT
          2024-04 | La policía de Ecuador detuvo al *exvicepresidente Pablo Núñez.                      | ECU
          2024-04 | El partido de Irene Montero, Podemos, se abstuvo mientras *Podemos la criticó.      | ESP
          2025-02 | Ucrania eligió. Habló Zelenski y habló el ministro Andrí Sibiga. El *líder ucraniano calló. | UKR
          """)
  void remembersWhatTheArticleSaid(String date, String text, String code) {
    Optional<Participant> answer = ask(text.strip(), date.strip(), false);
    assertThat(answer.map(a -> a.actor().code())).contains(code);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2021-06 | Egipto dijo que *enviará tropas.                                       | EGY
          2021-06 | Italia pidió a Grecia *retirar la flota.                               | GRC
          2021-06 | Irlanda llegó al acuerdo y *firmó el texto.                            | IRL
          2021-06 | El presidente de Kenia viajó a Roma. *Firmará un acuerdo.             | KEN
          2021-06 | Los soldados de Turquía que *cruzaron la frontera volvieron.           | TUR
          2021-06 | El gobierno de Japón quiere *vender los buques.                        | JPN
          """)
  void findsSubjectsThatStandElsewhere(String date, String text, String code) {
    Optional<Participant> answer = ask(text.strip(), date.strip(), true);
    assertThat(answer.map(a -> a.actor().code())).contains(code);
  }

  @Test
  void takesBothCountriesForTheTwoNamedBefore() {
    ParsedArticle parsed =
        parse("Chile y Bolivia firmaron. Los dos países abrirán la frontera.", "2020");
    Actors actors = READER.read(parsed, NOWHERE);
    Sentence second = parsed.sentences().get(1);
    List<String> codes = actors.members(1, 2).stream().map(p -> p.actor().code()).toList();
    assertThat(second.token(2).form()).isEqualTo("países");
    assertThat(codes).containsExactly("CHL", "BOL");
  }

  @Test
  void readsAnyTextAndNeverLeavesIt() {
    Random random = new Random(7);
    String letters = "El de la Ñ áé ONU, (UE) \u202Eש 👍🏽 e\u0301 su que él Rusia dijo \"y\" . ";
    for (int n = 0; n < 60; n++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 40; i++) {
        int from = random.nextInt(letters.length() - 3);
        text.append(letters, from, from + 1 + random.nextInt(3));
      }
      ParsedArticle parsed = parse(text.toString(), "2020");
      Actors actors = READER.read(parsed, NOWHERE);
      for (Sentence sentence : parsed.sentences()) {
        for (int i = 0; i < sentence.size(); i++) {
          Optional<Participant> one = actors.at(sentence.index(), i);
          one.ifPresent(
              p ->
                  assertThat(p.actor().mention().span().in(parsed.text()))
                      .isEqualTo(p.actor().mention().text()));
          actors.subject(sentence.index(), i);
          actors.members(sentence.index(), i);
        }
      }
    }
  }
}
