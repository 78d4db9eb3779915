package org.segun.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.segun.ledger.json.ArticleParser;
import org.segun.ledger.json.ReadArticle;
import org.segun.ledger.model.Claim;
import org.w3c.dom.Document;

/** Every format, whatever stands in the texts, is read by a reader that knows nothing of it. */
class FormatsTest {

  private static final int TYPES = 17;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Provide
  Arbitrary<String> hostile() {
    return HostileText.any();
  }

  @Property(tries = 60)
  void linesOfTabsHaveTheirNumberOfColumns(@ForAll("hostile") String text) {
    assertColumns(Format.POLECAT, text, 40, TYPES + 1);
    assertColumns(Format.GDELT, text, 61, TYPES);
    assertColumns(Format.GDELT_MENTIONS, text, 16, TYPES);
  }

  private static void assertColumns(Format format, String text, int columns, int lines) {
    List<String> written = List.of(text(format, text).split("\n", -1));
    assertThat(written).hasSize(lines + 1);
    assertThat(written.get(lines)).isEmpty();
    for (String line : written.subList(0, lines)) {
      assertThat(line.split("\t", -1)).hasSize(columns);
      assertThat(line.chars().filter(c -> c < ' ' && c != '\t')).isEmpty();
    }
  }

  @Property(tries = 40)
  void acledHasItsColumns(@ForAll("hostile") String text) {
    List<de.siegmar.fastcsv.reader.CsvRecord> records =
        CsvReader.builder().skipEmptyLines(false).ofCsvRecord(text(Format.ACLED, text)).stream()
            .toList();
    assertThat(records).hasSizeGreaterThan(4);
    assertThat(records).allSatisfy(r -> assertThat(r.getFieldCount()).isEqualTo(30));
  }

  @Property(tries = 60)
  void jsonIsJson(@ForAll("hostile") String text) throws IOException {
    JsonNode geo = MAPPER.readTree(text(Format.GEOJSON, text));
    assertThat(geo.path("features")).hasSize(TYPES * 3);
    JsonNode point = geo.path("features").path(0).path("geometry").path("coordinates");
    assertThat(point.path(0).asDouble()).isEqualTo(130.297);
    JsonNode annotations = MAPPER.readTree(text(Format.JSONLD, text)).path("@graph");
    assertThat(annotations).hasSize(TYPES + 1);
  }

  @Property(tries = 10)
  void linesOfEntitiesAreJson(@ForAll("hostile") String text) throws IOException {
    for (String line : text(Format.FTM, text).split("\n")) {
      assertThat(MAPPER.readTree(line).has("schema")).isTrue();
    }
  }

  @Property(tries = 50)
  void xmlIsXml(@ForAll("hostile") String text) throws Exception {
    assertThat(xml(Format.KML, text).getElementsByTagName("Placemark").getLength())
        .isEqualTo(TYPES * 3);
    assertThat(xml(Format.GRAPHML, text).getElementsByTagName("edge").getLength()).isEqualTo(TYPES);
    assertThat(xml(Format.GEXF, text).getElementsByTagName("edge").getLength()).isEqualTo(TYPES);
  }

  @Property(tries = 60)
  void theReportHoldsNoMarkupOfAnArticle(@ForAll("hostile") String text) throws Exception {
    Document page = xml(Format.HTML, text);
    assertThat(page.getElementsByTagName("script").getLength()).isZero();
    assumeThat(text).isNotEmpty();
    assertThat(page.getElementsByTagName("mark").getLength()).isEqualTo(TYPES);
    assertThat(page.getElementsByTagName("mark").item(0).getTextContent())
        .isEqualTo(Clean.xml(text).replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static Document xml(Format format, String text) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(SampleClaims.written(format, SampleClaims.with(text))));
  }

  @Property(tries = 60)
  void aWorkbookIsXmlInAZip(@ForAll("hostile") String text) throws Exception {
    byte[] book = SampleClaims.written(Format.XLSX, SampleClaims.with(text));
    Path file = Files.createTempFile("segun", ".xlsx");
    Files.write(file, book);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      Document sheet =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")));
      assertThat(sheet.getElementsByTagName("row").getLength()).isEqualTo(TYPES + 1);
      assertThat(sheet.getElementsByTagName("f").getLength()).isZero();
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 300)
  void linesOfJsonComeBackWhole(@ForAll("hostile") String text) {
    ArticleClaims told = SampleClaims.with(text);
    String line = text(Format.JSONL, text);
    ReadArticle back = new ArticleParser().read(line, 1);
    assertThat(back.article()).isEqualTo(told.article().article());
    assertThat(back.events()).isEqualTo(told.claims().stream().map(Claim::mention).toList());
  }

  @Property(tries = 100)
  void theCodebooksFormatComesBack(@ForAll("hostile") String text) throws IOException {
    String line = text(Format.GOLD, text);
    assertThat(new ArticleParser().read(line, 1).events()).hasSize(TYPES);
    assertThat(MAPPER.readTree(line).path("events").path(0).has("confidence")).isFalse();
  }

  /** Fails where the bytes are not UTF-8. */
  private static String text(Format format, String text) {
    byte[] bytes = SampleClaims.written(format, SampleClaims.with(text));
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new AssertionError(e);
    }
  }
}
