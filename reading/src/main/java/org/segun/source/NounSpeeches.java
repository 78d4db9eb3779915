package org.segun.source;

import java.util.Optional;
import org.segun.model.Mention;
import org.segun.syntax.Sentence;

/**
 * Attributions by a noun: "el llamamiento de la ONU a negociar", "su pedido de que …", "denuncias
 * de torturas".
 */
final class NounSpeeches {

  private final String text;
  private final CueLexicon lexicon;
  private final Speakers speakers;
  private final SpeakerPhrases phrases;

  NounSpeeches(String text, CueLexicon lexicon, Speakers speakers, SpeakerPhrases phrases) {
    this.text = text;
    this.lexicon = lexicon;
    this.speakers = speakers;
    this.phrases = phrases;
  }

  Optional<Speech> at(Sentence sentence, Extents extents, int noun, Cue cue) {
    int owner = owner(sentence, noun);
    Optional<Speaker> speaker =
        owner >= 0
            ? phrases.at(sentence, extents, owner, -1)
            : possessor(sentence, extents, noun).or(() -> bearer(sentence, extents, noun));
    Mention mention = Mention.of(text, sentence.token(noun).span());
    Speech speech = new Speech(cue, sentence.index(), noun, mention, speaker);
    for (int child : sentence.children(noun)) {
      if (child > noun && child != owner && isContent(sentence, extents, child, cue)) {
        speech.add(sentence.span(extents.first(child), extents.last(child)));
      }
    }
    if (speech.content.isEmpty() && owner >= 0) {
      addFromOwner(speech, sentence, extents, owner, cue);
    }
    if (speech.content.isEmpty()) {
      addFromVerb(speech, sentence, extents, noun, cue);
    }
    return speech.content.isEmpty() ? Optional.empty() : Optional.of(speech);
  }

  /** "el pedido de la oposición de retirar las tropas": the tree hangs the content on the owner. */
  private void addFromOwner(Speech speech, Sentence sentence, Extents extents, int owner, Cue cue) {
    for (int child : sentence.children(owner)) {
      if (child > owner && isContent(sentence, extents, child, cue)) {
        speech.add(sentence.span(extents.first(child), extents.last(child)));
      }
    }
  }

  /** "hizo un llamamiento … a negociar": the tree often hangs the content on the verb. */
  private void addFromVerb(Speech speech, Sentence sentence, Extents extents, int noun, Cue cue) {
    int verb = sentence.head(noun);
    if (verb < 0 || !Verbs.isVerb(sentence, verb) || !sentence.has(noun, "obj")) {
      return;
    }
    for (int child : sentence.children(verb)) {
      if (child > noun && isContent(sentence, extents, child, cue)) {
        speech.add(sentence.span(extents.first(child), extents.last(child)));
      }
    }
  }

  private boolean isContent(Sentence sentence, Extents extents, int child, Cue cue) {
    String opener = sentence.token(extents.first(child)).lemma();
    if (cue.takes(Cue.Frame.FACT)) {
      int second = extents.first(child) + 1;
      return cue.prepositions().contains(opener)
          && second < child
          && lexicon.is("complementizers", sentence.token(second).lemma());
    }
    if (sentence.has(child, "nmod") || sentence.has(child, "obl")) {
      return cue.prepositions().contains(opener) && !phrases.isActor(sentence, child);
    }
    return (sentence.has(child, "acl")
            || sentence.has(child, "advcl")
            || sentence.has(child, "xcomp")
            || sentence.has(child, "ccomp"))
        && (cue.prepositions().contains(opener)
            || cue.takes(Cue.Frame.CLAUSE) && lexicon.is("complementizers", opener));
  }

  /** "el pedido de la ONU", "un pedido hecho por la ONU". */
  private int owner(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (child > noun
          && sentence.has(child, "nmod")
          && phrases.canSpeak(sentence, child)
          && isOwned(sentence, child)) {
        return child;
      }
    }
    return -1;
  }

  private boolean isOwned(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.has(child, "case")) {
        String lemma = sentence.token(child).lemma();
        return lexicon.is("owner", lemma) || lexicon.is("agent", lemma);
      }
    }
    return false;
  }

  private Optional<Speaker> possessor(Sentence sentence, Extents extents, int noun) {
    for (int child : sentence.children(noun)) {
      boolean adjective = sentence.has(child, "amod") || sentence.has(child, "det");
      if (adjective && phrases.isActor(sentence, child)) {
        return phrases.at(sentence, extents, child, -1);
      }
      if (sentence.has(child, "acl") && Verbs.isPassive(sentence, child)) {
        return speakers.of(sentence, extents, child, speakers.subject(sentence, child));
      }
    }
    return Optional.empty();
  }

  /** The subject of the verb that carries the noun: "hizo un llamamiento". */
  private Optional<Speaker> bearer(Sentence sentence, Extents extents, int noun) {
    int verb = sentence.head(noun);
    boolean carried =
        verb >= 0
            && Verbs.isVerb(sentence, verb)
            && (sentence.has(noun, "obj") || sentence.has(noun, "obl"))
            && lexicon.is("bearers", sentence.token(verb).lemma());
    return carried
        ? speakers.of(sentence, extents, verb, speakers.subject(sentence, verb))
        : Optional.empty();
  }
}
