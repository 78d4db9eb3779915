package org.segun.ledger.store;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.segun.edtf.Edtf;
import org.segun.model.EventTense;
import org.segun.model.EventType;
import org.segun.model.Factuality;
import org.segun.world.Folding;

/** Which values a field knows, and how each is written. */
final class FilterValues {

  private static final List<Factuality> ASSERTED = List.of(Factuality.CERTAIN, Factuality.PROBABLE);
  private static final List<Factuality> DENIED =
      List.of(Factuality.CERTAINLY_NOT, Factuality.PROBABLY_NOT, Factuality.POSSIBLY_NOT);
  private static final List<Factuality> HEDGED = List.of(Factuality.POSSIBLE, Factuality.OPEN);

  private FilterValues() {}

  /**
   * The value in its one spelling.
   *
   * @throws FilterException if the field knows no such value
   */
  static String checked(Field field, String raw) {
    String value = raw.strip();
    return switch (field) {
      case TYPE -> constant(field, value, EventType.values());
      case TENSE -> constant(field, value, EventTense.values()).toLowerCase(Locale.ROOT);
      case CERTAINTY -> valid(field, value, v -> !certainties(v).isEmpty());
      case SINCE, UNTIL -> valid(field, value, v -> Edtf.tryParse(v).isPresent());
      case CONFIDENCE -> valid(field, value, FilterValues::isShare);
      case ACTOR, RECIPIENT, WITH, SOURCE -> valid(field, value, FilterValues::isParty);
      case PLACE, FROM, TO, OUTLET, GOODS, VESSEL, TEXT ->
          valid(field, value, FilterValues::hasWords);
      case MODE, CONTEXT, LANG -> valid(field, value.toLowerCase(Locale.ROOT), v -> !v.isEmpty());
      case DOC, EVENT -> valid(field, value, v -> !v.isEmpty());
    };
  }

  private static String valid(Field field, String value, Predicate<String> check) {
    if (!check.test(value)) {
      throw new FilterException(field.option(), value);
    }
    return value;
  }

  private static <E extends Enum<E>> String constant(Field field, String value, E[] all) {
    String name = value.toUpperCase(Locale.ROOT);
    return valid(field, name, n -> Arrays.stream(all).anyMatch(e -> e.name().equals(n)));
  }

  /** The values of FactBank that a word stands for; none where it stands for none. */
  static List<Factuality> certainties(String value) {
    return switch (value.toLowerCase(Locale.ROOT)) {
      case "asserted" -> ASSERTED;
      case "denied" -> DENIED;
      case "hedged" -> HEDGED;
      default ->
          Arrays.stream(Factuality.values())
              .filter(f -> f.code().equalsIgnoreCase(value) || f.name().equalsIgnoreCase(value))
              .toList();
    };
  }

  private static boolean isShare(String value) {
    try {
      double share = Double.parseDouble(value);
      return share >= 0 && share <= 1;
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static boolean isParty(String value) {
    return isSector(value) || hasWords(value);
  }

  private static boolean hasWords(String value) {
    return !Folding.key(value).isEmpty();
  }

  /** Whether it is a state's or body's code: three capital letters. */
  static boolean isCode(String value) {
    return value.length() == 3 && value.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  /** Whether it is a sector, alone ({@code :GOV}) or with a code ({@code RUS:GOV}). */
  static boolean isSector(String value) {
    int colon = value.indexOf(':');
    return colon >= 0
        && isCode(value.substring(colon + 1))
        && (colon == 0 || isCode(value.substring(0, colon)));
  }

  /** Whether it is a number of GeoNames or of a ship. */
  static boolean isNumber(String value) {
    return !value.isEmpty()
        && value.length() <= 18
        && value.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
