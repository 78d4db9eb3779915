package org.segun.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;
import org.segun.syntax.Sentence;

/** The cues of one language, read from {@code LANGUAGE/cues/*.rules}. */
final class CueLexicon {

  private static final Set<String> STANCES =
      Set.of(
          "neutral",
          "assertive",
          "doubtful",
          "admitting",
          "denying",
          "warning",
          "promising",
          "asking",
          "accusing");

  private final Map<String, Cue> verbs = new HashMap<>();
  private final Map<String, Cue> nouns = new HashMap<>();
  private final Map<String, Cue> marks = new HashMap<>();
  private final Map<String, List<Cue>> phrases = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();

  CueLexicon(String language, RuleFolder folder) {
    for (RuleFile file : folder.files(language + "/cues", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        add(block);
      }
    }
  }

  private void add(RuleBlock block) {
    switch (block.kind()) {
      case "verb" -> block.words("lemmas").forEach(w -> verbs.put(w, cue(block, Cue.Kind.VERB, w)));
      case "noun" -> block.words("lemmas").forEach(w -> nouns.put(w, cue(block, Cue.Kind.NOUN, w)));
      case "idiom" -> addPhrases(block, Cue.Kind.VERB);
      case "phrase" -> addPhrases(block, Cue.Kind.PHRASE);
      case "citing" -> addPhrases(block, Cue.Kind.CITING);
      case "after-name" -> addMarks(block, Cue.Kind.AFTER_NAME);
      case "before-name" -> addMarks(block, Cue.Kind.BEFORE_NAME);
      case "words" ->
          words.computeIfAbsent(block.id(), k -> new HashSet<>()).addAll(block.words("lemmas"));
      default -> throw block.error("unknown kind " + block.kind());
    }
  }

  private void addMarks(RuleBlock block, Cue.Kind kind) {
    block.words("marks").forEach(mark -> marks.put(mark, cue(block, kind, mark)));
  }

  private void addPhrases(RuleBlock block, Cue.Kind kind) {
    for (String value : block.all("phrase")) {
      Cue cue = cue(block, kind, value);
      phrases.computeIfAbsent(cue.words().get(0), k -> new ArrayList<>()).add(cue);
    }
  }

  private static Cue cue(RuleBlock block, Cue.Kind kind, String phrase) {
    String stance = block.first("stance").orElse("neutral");
    if (!STANCES.contains(stance)) {
      throw block.error("unknown stance " + stance);
    }
    Set<Cue.Frame> frames = EnumSet.noneOf(Cue.Frame.class);
    for (String name : block.words("content")) {
      try {
        frames.add(Cue.Frame.valueOf(name.toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw block.error("unknown content " + name);
      }
    }
    return new Cue(
        block.id(),
        kind,
        List.of(phrase.split(" ")),
        stance,
        truth(block),
        frames,
        Set.copyOf(block.words("prepositions")));
  }

  private static Truth truth(RuleBlock block) {
    String name = block.first("truth").orElse("open");
    try {
      return Truth.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw block.error("unknown truth " + name);
    }
  }

  /** A closed class of words that the mechanisms need, for example {@code documents}. */
  boolean is(String group, String lemma) {
    return words.getOrDefault(group, Set.of()).contains(lemma);
  }

  /** The cue that begins at a token, the longest where there are several. */
  Optional<Cue> at(Sentence sentence, int i) {
    Cue best = null;
    for (Cue cue : phrasesAt(sentence, i)) {
      if (matches(sentence, i, cue) && (best == null || cue.words().size() > best.words().size())) {
        best = cue;
      }
    }
    if (best == null && Marks.is(sentence.token(i))) {
      best = marks.get(sentence.token(i).form());
    } else if (best == null) {
      String lemma = sentence.token(i).lemma();
      best = isVerbal(sentence, i) ? verbs.get(lemma) : nouns.get(lemma);
    }
    return Optional.ofNullable(best);
  }

  private static boolean isVerbal(Sentence sentence, int i) {
    return sentence.token(i).is("VERB") || sentence.token(i).is("AUX");
  }

  private List<Cue> phrasesAt(Sentence sentence, int i) {
    List<Cue> found = phrases.get(sentence.token(i).lemma());
    if (found == null) {
      found = phrases.get(lower(sentence.token(i).form()));
    }
    return found == null ? List.of() : found;
  }

  private static boolean matches(Sentence sentence, int start, Cue cue) {
    if (start + cue.words().size() > sentence.size()) {
      return false;
    }
    for (int k = 0; k < cue.words().size(); k++) {
      String word = cue.words().get(k);
      if (!word.equals(lower(sentence.token(start + k).form()))
          && !word.equals(sentence.token(start + k).lemma())) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String form) {
    return form.toLowerCase(Locale.ROOT);
  }
}
