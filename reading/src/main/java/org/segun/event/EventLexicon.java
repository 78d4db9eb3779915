package org.segun.event;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleException;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;

/** All senses of a language, by lemma. */
public final class EventLexicon {

  private final Map<String, Map<String, List<Sense>>> byPart = new HashMap<>();
  private final Map<String, RuleBlock> blocks = new HashMap<>();

  /** Nouns by what is left of them where capitals or old wires drop the accents. */
  private final Map<String, String> accented = new HashMap<>();

  private EventLexicon() {}

  /**
   * Reads the senses.
   *
   * @throws RuleException if a rule is broken or an id stands twice
   */
  public static EventLexicon load(RuleFolder folder, String language) {
    EventLexicon lexicon = new EventLexicon();
    int order = 0;
    for (RuleFile file : folder.files(language + "/events", ".rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        if (!block.kind().equals("event") && !block.kind().equals("skip")) {
          throw block.error("a block here is an event or a skip, not " + block.kind());
        }
        lexicon.add(block, SenseParser.parse(block, order++));
      }
    }
    return lexicon;
  }

  private void add(RuleBlock block, Sense sense) {
    if (blocks.put(sense.id(), block) != null) {
      throw block.error("this id stands twice");
    }
    for (Map.Entry<String, Set<String>> part : sense.lemmas().entrySet()) {
      Map<String, List<Sense>> byLemma =
          byPart.computeIfAbsent(part.getKey(), p -> new HashMap<>());
      for (String lemma : part.getValue()) {
        byLemma.computeIfAbsent(lemma, l -> new ArrayList<>(1)).add(sense);
        accented.putIfAbsent(withoutAccents(lemma), lemma);
      }
    }
  }

  /**
   * The senses of a lemma as {@code verb}, {@code noun} or {@code adjective}, in order of the
   * files.
   */
  List<Sense> senses(String part, String lemma) {
    Map<String, List<Sense>> byLemma = byPart.getOrDefault(part, Map.of());
    List<Sense> senses = byLemma.get(lemma);
    if (senses == null && part.equals("noun")) {
      senses = byLemma.get(accented.getOrDefault(lemma, ""));
    }
    return senses == null ? List.of() : senses;
  }

  private static String withoutAccents(String lemma) {
    StringBuilder plain = new StringBuilder();
    Normalizer.normalize(lemma, Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** Whether a lemma tells an event in some sense. */
  boolean tellsEvent(String part, String lemma) {
    for (Sense sense : senses(part, lemma)) {
      if (sense.isEvent()) {
        return true;
      }
    }
    return false;
  }

  /** The rules as they stand in the files, by id, for checks and explanations. */
  public Map<String, RuleBlock> rules() {
    return Map.copyOf(blocks);
  }

  /** Number of distinct pairs of part of speech and lemma that tell an event. */
  public int size() {
    int size = 0;
    for (Map.Entry<String, Map<String, List<Sense>>> part : byPart.entrySet()) {
      for (String lemma : part.getValue().keySet()) {
        size += tellsEvent(part.getKey(), lemma) ? 1 : 0;
      }
    }
    return size;
  }
}
