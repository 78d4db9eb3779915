package org.segun.event;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.segun.lexicon.RuleBlock;
import org.segun.lexicon.RuleFile;
import org.segun.lexicon.RuleFolder;

/** Which slots fill which roles, by type and part of speech, where a sense does not say. */
final class Frames {

  private static final Set<String> OTHER_KEYS = Set.of("yes", "no", "lent");

  private final Map<String, Map<Role, List<SlotSpec>>> byName = new HashMap<>();
  private final Map<String, List<String>> lendersByName = new HashMap<>();

  private Frames() {}

  static Frames load(RuleFolder folder, String language) {
    Frames frames = new Frames();
    for (RuleFile file : folder.named(language + "/frames.rules")) {
      for (RuleBlock block : RuleBlock.parse(file)) {
        frames.byName.put(block.id(), roles(block));
        frames.lendersByName.put(block.id(), block.words("lent"));
      }
    }
    return frames;
  }

  private static Map<Role, List<SlotSpec>> roles(RuleBlock block) {
    Map<Role, List<SlotSpec>> roles = new EnumMap<>(Role.class);
    for (RuleBlock.Field field : block.fields()) {
      if (!OTHER_KEYS.contains(field.key())) {
        String role = field.key().substring(field.key().indexOf('.') + 1);
        roles.put(SenseParser.role(block, role), SlotSpec.parse(field.value()));
      }
    }
    return roles;
  }

  /** The slots that may fill a role of a sense. */
  List<SlotSpec> slots(Sense sense, String part, Role role) {
    List<SlotSpec> own = sense.roles().getOrDefault(part, Map.of()).get(role);
    if (own != null) {
      return own;
    }
    return byName.getOrDefault(sense.type() + "." + part, Map.of()).getOrDefault(role, List.of());
  }

  /**
   * The slots whose nouns lend their phrases where the trigger has no such phrase itself
   * ("suministra gas a Ucrania").
   */
  List<String> lenders(Sense sense, String part) {
    return lendersByName.getOrDefault(sense.type() + "." + part, List.of());
  }
}
