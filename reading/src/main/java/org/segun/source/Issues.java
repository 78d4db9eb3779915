package org.segun.source;

import java.util.Optional;
import org.segun.syntax.Sentence;

/** Learns from each sentence who puts out which documents ("la Casa Blanca difundió imágenes"). */
final class Issues {

  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final SpeakerPhrases phrases;
  private final DocumentMemory memory;

  Issues(CueLexicon lexicon, Speakers speakers, SpeakerPhrases phrases, DocumentMemory memory) {
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.phrases = phrases;
    this.memory = memory;
  }

  void remember(Sentence sentence, Extents extents) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).is("NOUN") && phrases.isDocument(sentence, i)) {
        String kind = sentence.token(i).lemma();
        int noun = i;
        phrases
            .owner(sentence, extents, i)
            .or(() -> publisher(sentence, extents, noun))
            .ifPresent(issuer -> memory.remember(kind, issuer, sentence.index()));
      }
    }
  }

  /** The subject of the verb that puts a document out. */
  private Optional<Speaker> publisher(Sentence sentence, Extents extents, int noun) {
    int verb = sentence.head(noun);
    boolean publishes =
        verb >= 0
            && sentence.has(noun, "obj")
            && lexicon.is("publishing", sentence.token(verb).lemma())
            && !Verbs.isPassive(sentence, verb);
    int subject = publishes ? speakers.subject(sentence, verb) : -1;
    return subject >= 0 ? phrases.at(sentence, extents, subject, verb) : Optional.empty();
  }
}
