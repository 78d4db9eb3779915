package org.segun.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Finds the names of places in a sentence. States, capitals and the places of our own register
 * count wherever they stand; a town only where the tagger, a preposition or a noun before it shows
 * a place, since half of the world's surnames are towns.
 */
final class NameFinder {

  private static final int MAX_RUN = 7;

  private final PlaceRegister register;
  private final PlaceWords words;

  NameFinder(PlaceRegister register, PlaceWords words) {
    this.register = register;
    this.words = words;
  }

  List<Candidate> find(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<Candidate> candidate = at(sentence, i);
      if (candidate.isPresent()) {
        found.add(candidate.get());
        i = candidate.get().last();
      }
    }
    return found;
  }

  /**
   * The names in text that no tagger has seen: here any capitalised word at its start or after a
   * comma can be a town.
   */
  List<Candidate> findPlain(Sentence sentence) {
    List<Candidate> found = new ArrayList<>(find(sentence));
    if (found.stream().noneMatch(c -> c.first() == 0) && isCapital(sentence.token(0))) {
      register.town(sentence, 0, runEnd(sentence, 0)).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Candidate> at(Sentence s, int i) {
    Optional<Candidate> known = register.known(s, i);
    if (known.isPresent() && !isInPerson(s, known.get()) && !isOtherWord(s, known.get())) {
      return known;
    }
    Token token = s.token(i);
    if (!isCapital(token) || words.isLink(token.form()) && !token.name().equals("LOC")) {
      return Optional.empty();
    }
    return words.noun(token.lemma()).isPresent() ? Optional.empty() : town(s, i);
  }

  private Optional<Candidate> town(Sentence s, int i) {
    String name = s.token(i).name();
    boolean noun = nounBefore(s, i);
    int before = i > 0 && s.token(i - 1).is("DET") ? i - 2 : i - 1;
    boolean preposition = before >= 0 && words.isPreposition(s.token(before).lemma());
    boolean strict = before >= 0 && words.isStrict(s.token(before).lemma());
    if (i > 0
        && isCapital(s.token(i - 1))
        && s.token(i - 1).name().equals(name)
        && !name.equals("O")
        && !noun) {
      return Optional.empty();
    }
    int end = runEnd(s, i);
    Optional<Candidate> town = register.town(s, i, end).filter(c -> isWhole(s, c.last(), end));
    if (name.equals("LOC") && (strict || noun)) {
      return town.or(() -> unknown(s, i, end));
    }
    if (name.equals("LOC") || noun) {
      return town;
    }
    boolean allowed =
        name.equals("PER") || name.equals("ORG") ? strict : preposition && s.token(i).is("PROPN");
    return allowed ? town : Optional.empty();
  }

  private Optional<Candidate> unknown(Sentence s, int first, int end) {
    if (s.token(first).form().length() < 2
        || !Character.isLetter(s.token(first).form().codePointAt(0))) {
      return Optional.empty();
    }
    return Optional.of(new Candidate(s.index(), first, end, List.of(), false));
  }

  /** Whether the name ends where the capitalised words do, or before a coordination of names. */
  private static boolean isWhole(Sentence s, int last, int end) {
    return last == end || s.token(last + 1).is("CCONJ");
  }

  /**
   * Last token of the capitalised words from {@code first}; small words in between belong to it.
   */
  private int runEnd(Sentence s, int first) {
    int end = first;
    for (int i = first + 1; i < s.size() && i - first < MAX_RUN; i++) {
      if (isCapital(s.token(i))) {
        end = i;
      } else if (!words.isLink(s.token(i).form()) || i - end > 2) {
        break;
      }
    }
    return end;
  }

  /** Whether a noun for a kind of place stands before the name: "la ciudad portuaria de X". */
  private boolean nounBefore(Sentence s, int first) {
    for (int i = first - 1; i >= Math.max(0, first - 4); i--) {
      Token token = s.token(i);
      if (words.noun(token.lemma()).isPresent() && !token.is("VERB")) {
        return true;
      }
      if (!words.isLink(token.form()) && !token.is("ADJ")) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInPerson(Sentence s, Candidate c) {
    return c.first() == c.last()
        && s.token(c.first()).name().equals("PER")
        && (isPersonsWord(s, c.first() - 1) || isPersonsWord(s, c.last() + 1));
  }

  /**
   * A preposition or the like at the start of a sentence that is spelt as a place: "Para" is no
   * Brazilian state.
   */
  private static boolean isOtherWord(Sentence s, Candidate c) {
    Token token = s.token(c.first());
    return c.first() == c.last()
        && token.name().equals("O")
        && (token.is("ADP")
            || token.is("SCONJ")
            || token.is("VERB")
            || token.is("DET")
            || token.is("ADV")
            || token.is("CCONJ"));
  }

  private static boolean isPersonsWord(Sentence s, int i) {
    return i >= 0 && i < s.size() && s.token(i).name().equals("PER") && isCapital(s.token(i));
  }

  private static boolean isCapital(Token token) {
    return !token.form().isEmpty() && Character.isUpperCase(token.form().codePointAt(0));
  }
}
