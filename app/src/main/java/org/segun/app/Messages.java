package org.segun.app;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.Format;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.segun.app.input.Complaint;
import org.segun.app.output.Wording;

/** What the program says to people, in their language where it is known, else in English. */
final class Messages implements Wording {

  private static final List<String> VARIABLES = List.of("LC_ALL", "LC_MESSAGES", "LANG");
  private static final List<String> OPTIONS = List.of("--ui", "--idioma");

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(Locale locale) {
    this.locale = locale;
    this.bundle =
        ResourceBundle.getBundle(
            "org.segun.app.messages",
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** In the language of the option {@code --ui}, else of the environment. */
  static Messages of(List<String> arguments, Surroundings surroundings) {
    for (int i = 0; i < arguments.size(); i++) {
      for (String option : OPTIONS) {
        if (arguments.get(i).startsWith(option + "=")) {
          return in(arguments.get(i).substring(option.length() + 1));
        }
        if (arguments.get(i).equals(option) && i + 1 < arguments.size()) {
          return in(arguments.get(i + 1));
        }
      }
    }
    return VARIABLES.stream()
        .map(surroundings::variable)
        .filter(v -> !v.isEmpty())
        .findFirst()
        .map(Messages::in)
        .orElseGet(() -> in("en"));
  }

  private static Messages in(String tag) {
    int end = 0;
    while (end < tag.length() && Character.isLetter(tag.charAt(end))) {
      end++;
    }
    return new Messages(new Locale(tag.substring(0, end).toLowerCase(Locale.ROOT)));
  }

  ResourceBundle bundle() {
    return bundle;
  }

  Locale locale() {
    return locale;
  }

  /**
   * A message with its details in place; whole numbers are written without marks between thousands.
   */
  @Override
  public String text(String key, Object... details) {
    MessageFormat format = new MessageFormat(bundle.getString(key), locale);
    Format[] formats = format.getFormatsByArgumentIndex();
    for (int i = 0; i < formats.length; i++) {
      if (formats[i] == null && i < details.length && details[i] instanceof Number) {
        format.setFormatByArgumentIndex(
            i, new DecimalFormat("0", DecimalFormatSymbols.getInstance(locale)));
      }
    }
    return format.format(details);
  }

  String text(Complaint complaint) {
    Object[] details = complaint.details().toArray();
    if (complaint.key().equals("read-as")) {
      String code = String.valueOf(details[0]);
      return text("read-as", languageName(code), code);
    }
    return text(complaint.key(), details);
  }

  String languageName(String code) {
    Locale named = locale.getLanguage().equals("es") ? locale : Locale.ENGLISH;
    return new Locale(code).getDisplayLanguage(named);
  }
}
