package org.segun.goods;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Mention;
import org.segun.model.Vessel;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;
import org.segun.world.Countries;
import org.segun.world.Folding;

/**
 * Ships by name: a noun such as "buque", an adjective of nationality, a name; and near it a flag
 * and an IMO number, as {@code vessels.rules} has the words. Thread-safe.
 */
public final class Vessels {

  /** How many tokens after the noun the flag and the number are looked for. */
  private static final int REACH = 16;

  private static final int LONGEST_NAME = 5;
  private static final int IMO_DIGITS = 7;

  private final Countries countries;
  private final Map<String, Set<String>> words = new HashMap<>();

  private Vessels(Countries countries) {
    this.countries = countries;
  }

  /** The words of a language; without any, no ship is read. */
  public static Vessels forLanguage(String language, RuleFolder rules, Countries countries) {
    Vessels vessels = new Vessels(countries);
    for (RuleFile file : rules.named(language + "/vessels.rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        Set<String> list = vessels.words.computeIfAbsent(block.id(), k -> new HashSet<>());
        block.words("word").forEach(w -> list.add(Folding.fold(w)));
      }
    }
    return vessels;
  }

  private boolean is(String use, String word) {
    return words.getOrDefault(use, Set.of()).contains(Folding.fold(word));
  }

  /** The ships of a sentence that have a name or a number, in order. */
  public List<Vessel> in(String text, Sentence s) {
    List<Vessel> vessels = new ArrayList<>();
    for (int i = 0; i < s.size(); i++) {
      if (is("noun", s.token(i).lemma()) || is("noun", s.token(i).form())) {
        at(text, s, i).ifPresent(vessels::add);
      }
    }
    return vessels;
  }

  private Optional<Vessel> at(String text, Sentence s, int noun) {
    int end = end(s, noun);
    Optional<Span> name = name(s, noun, end);
    Optional<Token> number = number(s, noun, end);
    return name.or(() -> number.map(Token::span))
        .map(
            span ->
                new Vessel(
                    Mention.of(text, span), flag(s, noun, end), number.map(n -> digits(n.form()))));
  }

  /** Where the next ship begins, or the reach ends. */
  private int end(Sentence s, int noun) {
    int end = Math.min(s.size(), noun + REACH);
    for (int i = noun + 1; i < end; i++) {
      if (is("noun", s.token(i).lemma())) {
        return i;
      }
    }
    return end;
  }

  /** The capitalised words right after the noun; adjectives and quotation marks are passed over. */
  private static Optional<Span> name(Sentence s, int noun, int end) {
    int first = noun + 1;
    while (first < end && (isQuote(s.token(first)) || isLowerAdjective(s.token(first)))) {
      first++;
    }
    int last = first - 1;
    while (last + 1 < end && last + 1 < first + LONGEST_NAME && isNamePart(s, last + 1, first)) {
      last++;
    }
    return last < first ? Optional.empty() : Optional.of(s.span(first, last));
  }

  private static boolean isQuote(Token token) {
    return token.is("PUNCT") && "\"'\u00AB\u00BB\u201C\u201D\u2018\u2019``".contains(token.form());
  }

  private static boolean isLowerAdjective(Token token) {
    return token.is("ADJ") && Character.isLowerCase(token.form().codePointAt(0));
  }

  private static boolean isNamePart(Sentence s, int i, int first) {
    int letter = s.token(i).form().codePointAt(0);
    return Character.isUpperCase(letter) || i > first && Character.isDigit(letter);
  }

  /** The state of the adjective beside the noun or of the word after "flag". */
  private Optional<String> flag(Sentence s, int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      boolean beside = i == noun + 1 && s.token(i).is("ADJ");
      boolean flagged = is("flag", s.token(i - 1).lemma());
      if (beside || flagged) {
        Optional<String> code = countries.codeOfDemonym(s.token(i).form());
        if (code.filter(countries::isCode).isPresent()) {
          return code;
        }
      }
      if (is("flag", s.token(i).lemma()) && i + 2 < end && s.token(i + 1).is("ADP")) {
        Optional<String> state = countries.at(s, i + 2).map(m -> m.value().code());
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Token> number(Sentence s, int noun, int end) {
    for (int i = noun + 1; i < end; i++) {
      Token token = s.token(i);
      boolean marked = is("register", token.form());
      for (int k = i + 1; marked && k < Math.min(end, i + 4); k++) {
        if (isImo(digits(s.token(k).form()))) {
          return Optional.of(s.token(k));
        }
      }
      boolean joined = token.form().length() > IMO_DIGITS && isImo(digits(token.form()));
      if (joined && is("register", token.form().substring(0, token.form().length() - IMO_DIGITS))) {
        return Optional.of(token);
      }
    }
    return Optional.empty();
  }

  private static String digits(String form) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < form.length() && digits.length() <= IMO_DIGITS; i++) {
      if (form.charAt(i) >= '0' && form.charAt(i) <= '9') {
        digits.append(form.charAt(i));
      }
    }
    return digits.toString();
  }

  /** Whether the last of seven digits is the check digit of the six before (IMO A.600). */
  private static boolean isImo(String digits) {
    if (digits.length() != IMO_DIGITS) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < IMO_DIGITS - 1; i++) {
      sum += (digits.charAt(i) - '0') * (IMO_DIGITS - i);
    }
    return sum % 10 == digits.charAt(IMO_DIGITS - 1) - '0';
  }
}
