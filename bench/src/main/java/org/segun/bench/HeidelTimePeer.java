package org.segun.bench;

import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.OutputType;
import de.unihd.dbs.heideltime.standalone.POSTagger;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.segun.bench.TimexDocument.Timex;
import org.segun.text.Span;

/** HeidelTime without a part-of-speech tagger, in the same process. */
final class HeidelTimePeer {

  /**
   * It tells of each document, at great length; kept here, or it would be collected and forget its
   * level.
   */
  private static final Logger LOG = Logger.getLogger("HeidelTimeStandalone");

  private final HeidelTimeStandalone heidelTime;

  HeidelTimePeer(String language) {
    LOG.setLevel(Level.OFF);
    Language named = language.equals("es") ? Language.SPANISH : Language.ENGLISH;
    heidelTime =
        new HeidelTimeStandalone(
            named,
            DocumentType.NEWS,
            OutputType.TIMEML,
            settings().toString(),
            POSTagger.NO,
            false);
  }

  private static Path settings() {
    try {
      Path file = Files.createTempFile("heideltime", ".props");
      file.toFile().deleteOnExit();
      String on =
          "considerDate = true\nconsiderDuration = true\nconsiderSet = true\nconsiderTime = true\n";
      String system =
          "typeSystemHome = desc/type/HeidelTime_TypeSystem.xml\ntypeSystemHome_DKPro = desc/type/DKPro_TypeSystem.xml\n"
              + "uimaVarDate = Date\nuimaVarDuration = Duration\nuimaVarLanguage = Language\nuimaVarSet = Set\nuimaVarTime = Time\n"
              + "uimaVarTypeToProcess = Type\nuimaVarTemponym = Temponym\nconsiderTemponym = false\nchineseTokenizerPath = \n"
              + "treeTaggerHome = \nhunpos_path = \nsent_model_path = \nword_model_path = \npos_model_path = \nmodel_path = \nconfig_path = \n";
      Files.writeString(file, on + system, StandardCharsets.UTF_8);
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Timex> read(TimexDocument document) {
    try {
      Date date =
          Date.from(
              LocalDate.parse(document.date()).atStartOfDay(ZoneId.systemDefault()).toInstant());
      return timexes(heidelTime.process(document.text(), date), document.text());
    } catch (Exception e) {
      throw new IllegalStateException("HeidelTime failed", e);
    }
  }

  /** Walks along the tagged text and the plain one side by side. */
  private static List<Timex> timexes(String tagged, String text) {
    List<Timex> times = new ArrayList<>();
    int at = tagged.indexOf("<TimeML>") + "<TimeML>".length();
    int plain = 0;
    int start = 0;
    String tag = "";
    while (at < tagged.length() && !tagged.startsWith("</TimeML>", at)) {
      if (tagged.startsWith("<TIMEX3", at)) {
        int close = tagged.indexOf('>', at);
        tag = tagged.substring(at, close);
        at = close + 1;
        start = skipSpace(text, plain);
      } else if (tagged.startsWith("</TIMEX3>", at)) {
        times.add(
            new Timex(new Span(start, plain), attribute(tag, "type"), attribute(tag, "value")));
        at += "</TIMEX3>".length();
      } else {
        int width = entity(tagged, at);
        if (!Character.isWhitespace(tagged.charAt(at))) {
          plain = skipSpace(text, plain) + 1;
        }
        at += width;
      }
    }
    return times;
  }

  private static int skipSpace(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int entity(String tagged, int at) {
    int semicolon = tagged.charAt(at) == '&' ? tagged.indexOf(';', at) : -1;
    return semicolon > 0 && semicolon - at < 7 ? semicolon - at + 1 : 1;
  }

  private static String attribute(String tag, String name) {
    int from = tag.indexOf(name + "=\"");
    return from < 0
        ? ""
        : tag.substring(from + name.length() + 2, tag.indexOf('"', from + name.length() + 2));
  }
}
