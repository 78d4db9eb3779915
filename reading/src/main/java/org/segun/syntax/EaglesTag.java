package org.segun.syntax;

import org.segun.syntax.Morphology.Gender;
import org.segun.syntax.Morphology.Mood;
import org.segun.syntax.Morphology.Number;
import org.segun.syntax.Morphology.Tense;
import org.segun.syntax.Morphology.VerbForm;

/**
 * Reads the tags of the EAGLES recommendations, in which each place means something of its own
 * ({@code VMIP3S0}).
 */
final class EaglesTag {

  private EaglesTag() {}

  /** What a tag says about inflection. */
  static Morphology morphology(String tag) {
    return switch (at(tag, 0)) {
      case 'V' -> verb(tag);
      case 'N' -> nominal(0, number(at(tag, 3)), gender(at(tag, 2)));
      case 'A' -> nominal(0, number(at(tag, 4)), gender(at(tag, 3)));
      case 'D', 'P' -> nominal(person(at(tag, 2)), number(at(tag, 4)), gender(at(tag, 3)));
      default -> Morphology.UNKNOWN;
    };
  }

  /** How well a tag fits a universal part of speech: 0 not at all, the more the better. */
  static int fit(String tag, String pos) {
    char category = at(tag, 0);
    char type = at(tag, 1);
    return switch (pos) {
      case "VERB" -> category == 'V' ? type == 'M' ? 3 : 2 : 0;
      case "AUX" -> category == 'V' ? type == 'M' ? 2 : 3 : 0;
      case "NOUN" ->
          category == 'N' ? type == 'C' ? 4 : 2 : category == 'A' ? 3 : isParticiple(tag) ? 1 : 0;
      case "PROPN" -> category == 'N' ? type == 'P' ? 3 : 2 : 0;
      case "ADJ" -> category == 'A' ? 3 : isParticiple(tag) ? 2 : category == 'N' ? 1 : 0;
      case "DET" -> category == 'D' ? 3 : 0;
      case "PRON" -> category == 'P' ? 3 : category == 'D' ? 2 : 0;
      case "NUM" -> category == 'D' || category == 'Z' ? 2 : 0;
      case "ADP" -> category == 'S' ? 3 : 0;
      case "ADV" -> category == 'R' ? 3 : 0;
      case "CCONJ", "SCONJ" -> category == 'C' ? 3 : 0;
      default -> 0;
    };
  }

  /**
   * Between equals: the indicative before other moods, the third person before others; from 0 to
   * 49.
   */
  static int preference(String tag) {
    int mood = at(tag, 0) != 'V' ? 0 : at(tag, 2) == 'I' ? 20 : at(tag, 2) == 'S' ? 10 : 0;
    char person = at(tag, 4);
    return mood + (person == '3' ? 5 : person == '1' ? 3 : 0);
  }

  static boolean isParticiple(String tag) {
    return at(tag, 0) == 'V' && at(tag, 2) == 'P';
  }

  private static Morphology verb(String tag) {
    VerbForm form = form(at(tag, 2));
    return new Morphology(
        form,
        mood(at(tag, 2), at(tag, 3)),
        form == VerbForm.PARTICIPLE ? Tense.PAST : tense(at(tag, 3)),
        person(at(tag, 4)),
        number(at(tag, 5)),
        gender(at(tag, 6)));
  }

  private static Morphology nominal(int person, Number number, Gender gender) {
    return new Morphology(VerbForm.NONE, Mood.NONE, Tense.NONE, person, number, gender);
  }

  private static VerbForm form(char c) {
    return switch (c) {
      case 'N' -> VerbForm.INFINITIVE;
      case 'G' -> VerbForm.GERUND;
      case 'P' -> VerbForm.PARTICIPLE;
      default -> VerbForm.FINITE;
    };
  }

  private static Mood mood(char mood, char tense) {
    return switch (mood) {
      case 'I' -> tense == 'C' ? Mood.CONDITIONAL : Mood.INDICATIVE;
      case 'S' -> Mood.SUBJUNCTIVE;
      case 'M' -> Mood.IMPERATIVE;
      default -> Mood.NONE;
    };
  }

  private static Tense tense(char c) {
    return switch (c) {
      case 'P' -> Tense.PRESENT;
      case 'S' -> Tense.PAST;
      case 'I' -> Tense.IMPERFECT;
      case 'M' -> Tense.PLUPERFECT;
      case 'F' -> Tense.FUTURE;
      default -> Tense.NONE;
    };
  }

  private static int person(char c) {
    return c >= '1' && c <= '3' ? c - '0' : 0;
  }

  private static Number number(char c) {
    return switch (c) {
      case 'S' -> Number.SINGULAR;
      case 'P' -> Number.PLURAL;
      default -> Number.NONE;
    };
  }

  private static Gender gender(char c) {
    return switch (c) {
      case 'M' -> Gender.MASCULINE;
      case 'F' -> Gender.FEMININE;
      case 'N' -> Gender.NEUTER;
      default -> Gender.NONE;
    };
  }

  private static char at(String tag, int place) {
    return place < tag.length() ? tag.charAt(place) : '0';
  }
}
