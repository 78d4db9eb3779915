import com.ibm.icu.util.Region;
import com.ibm.icu.util.ULocale;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

/**
 * Writes {@code world/countries.tsv}: every ISO 3166-1 code with the names that CLDR has for it.
 *
 * <pre>java -cp icu4j-78.1.jar reading/src/tool/CountryNames.java > reading/src/main/resources/org/segun/world/countries.tsv</pre>
 *
 * It runs when CLDR is renewed, not in the build: loading ICU costs a start of the program some 200 ms, the table 2 ms.
 */
final class CountryNames {

  private CountryNames() {}

  public static void main(String[] args) {
    TreeMap<String, String> rows = new TreeMap<>();
    for (Region region : Region.getAvailable(Region.RegionType.TERRITORY)) {
      String alpha2 = region.toString();
      String alpha3 = new ULocale("und", alpha2).getISO3Country();
      if (!alpha3.isEmpty() && isAssigned(alpha2)) {
        rows.put(alpha3, alpha2 + "\t" + names(alpha2, "es") + "\t" + names(alpha2, "en"));
      }
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("# Written by reading/src/tool/CountryNames.java from CLDR (Unicode License v3). Names of our own: countries-also.tsv");
    out.println("code\talpha2\tes\ten");
    rows.forEach((alpha3, rest) -> out.println(alpha3 + "\t" + rest));
  }

  private static boolean isAssigned(String alpha2) {
    for (String assigned : java.util.Locale.getISOCountries()) {
      if (assigned.equals(alpha2)) {
        return true;
      }
    }
    return false;
  }

  private static String names(String alpha2, String language) {
    return new ULocale("und", alpha2).getDisplayCountry(new ULocale(language));
  }
}
