package org.segun.event;

import org.segun.judge.DistributionalClasses;
import org.segun.lexicon.RuleFolder;

/** The parts of which readers and trainers of events are put together. */
record EventParts(
    EventLexicon lexicon,
    Proposer proposer,
    RoleFiller roleFiller,
    TriggerFeatures triggerFeatures,
    RoleFeatures roleFeatures) {

  static EventParts load(String language, RuleFolder folder) {
    EventLexicon lexicon = EventLexicon.load(folder, language);
    SlotWords words = SlotWords.load(folder, language);
    SlotReader slotReader = new SlotReader(words);
    FillerKinds kinds = new FillerKinds(lexicon);
    RoleFiller roleFiller = new RoleFiller(Frames.load(folder, language), kinds);
    DistributionalClasses classes =
        DistributionalClasses.resource("/org/segun/" + language + "/judge/classes.txt.gz");
    return new EventParts(
        lexicon,
        new Proposer(lexicon, slotReader, kinds),
        roleFiller,
        new TriggerFeatures(lexicon, words, slotReader, classes),
        new RoleFeatures(roleFiller, slotReader, classes));
  }
}
