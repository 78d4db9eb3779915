package org.segun.judge;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Classes of words that stand among like words, learnt from raw text, so that a judge that has seen
 * "bombardear" knows something of a rarer word of the same kind. Coarse and fine; 0 is for words
 * that are not known.
 */
public final class DistributionalClasses {

  private final Map<String, short[]> byForm = new HashMap<>(1 << 15);

  private DistributionalClasses() {}

  /**
   * Reads gzipped lines of form, coarse and fine class from the class path; without the file no
   * word is known.
   */
  public static DistributionalClasses resource(String name) {
    DistributionalClasses classes = new DistributionalClasses();
    try (InputStream in = DistributionalClasses.class.getResourceAsStream(name)) {
      if (in != null) {
        classes.read(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The word classes " + name + " cannot be read.", e);
    }
    return classes;
  }

  private void read(InputStream in) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] cells = line.split("\t");
      byForm.put(
          cells[0],
          new short[] {
            (short) (Short.parseShort(cells[1]) + 1), (short) (Short.parseShort(cells[2]) + 1)
          });
    }
  }

  /** The coarse class of a written word. */
  public int coarse(String form) {
    return of(form, 0);
  }

  /** The fine class of a written word. */
  public int fine(String form) {
    return of(form, 1);
  }

  private int of(String form, int grain) {
    short[] classes = byForm.get(form.toLowerCase(Locale.ROOT));
    return classes == null ? 0 : classes[grain];
  }
}
