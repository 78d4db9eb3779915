package org.segun.syntax;

/**
 * The inflection of a word, in the terms of Universal Dependencies; {@code NONE} or 0 where it has
 * none or is not known.
 */
public record Morphology(
    VerbForm form, Mood mood, Tense tense, int person, Number number, Gender gender) {

  public static final Morphology UNKNOWN =
      new Morphology(VerbForm.NONE, Mood.NONE, Tense.NONE, 0, Number.NONE, Gender.NONE);

  /** How a verb stands: finite, infinitive, gerund or participle. */
  public enum VerbForm {
    NONE,
    FINITE,
    INFINITIVE,
    GERUND,
    PARTICIPLE
  }

  /** Mood of a finite verb. */
  public enum Mood {
    NONE,
    INDICATIVE,
    SUBJUNCTIVE,
    IMPERATIVE,
    CONDITIONAL
  }

  /** Tense of a finite verb or participle. */
  public enum Tense {
    NONE,
    PRESENT,
    PAST,
    IMPERFECT,
    PLUPERFECT,
    FUTURE
  }

  /** Grammatical number. */
  public enum Number {
    NONE,
    SINGULAR,
    PLURAL
  }

  /** Grammatical gender. */
  public enum Gender {
    NONE,
    MASCULINE,
    FEMININE,
    NEUTER
  }
}
