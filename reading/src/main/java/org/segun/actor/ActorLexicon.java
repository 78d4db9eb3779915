package org.segun.actor;

import org.segun.lexicon.RuleFolder;
import org.segun.world.Countries;

/**
 * Everything that is known about participants before an article is opened. Immutable, shared by all
 * articles of a language.
 */
record ActorLexicon(
    NameRegister names, Nouns nouns, ActorWords words, Regions regions, Countries countries) {

  static ActorLexicon load(String language, RuleFolder rules, Countries countries) {
    ActorWords words = ActorWords.load(language, rules);
    return new ActorLexicon(
        NameRegister.load(language, rules),
        Nouns.load(language, rules, words.of("former")),
        words,
        Regions.load(language, rules),
        countries);
  }
}
