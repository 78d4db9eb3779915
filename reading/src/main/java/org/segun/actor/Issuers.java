package org.segun.actor;

import java.util.List;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Finds who stands behind what cannot act itself: the issuer of a document, the people of a march.
 */
final class Issuers {

  private final ArticleActors actors;
  private final References references;
  private final ActorLexicon lexicon;

  Issuers(ArticleActors actors, References references, ActorLexicon lexicon) {
    this.actors = actors;
    this.references = references;
    this.lexicon = lexicon;
  }

  /** Who put out a document. */
  Optional<Participant> of(Sentence sentence, int head) {
    Optional<Participant> document = actors.at(sentence.index(), head);
    if (document.filter(d -> d.kind() == Participant.Kind.DOCUMENT).isEmpty()) {
      return Optional.empty();
    }
    return owned(sentence, head)
        .or(() -> adopter(sentence, head))
        .or(() -> references.nearest(sentence, head, Issuers::canIssue, Morphology.Number.SINGULAR))
        .map(p -> References.pointing(p, sentence, head, "issuer"));
  }

  /** The body of states that adopted a resolution. */
  private Optional<Participant> adopter(Sentence sentence, int head) {
    boolean resolution =
        actors
            .namesOf(sentence.index())
            .noun(head)
            .filter(n -> n.office().equals("resolution"))
            .isPresent();
    for (int s = sentence.index();
        resolution && s >= 0 && s >= sentence.index() - References.SENTENCES_BACK;
        s--) {
      List<Participant> there =
          references.mentions(s, s == sentence.index() ? head : Integer.MAX_VALUE);
      for (int i = there.size() - 1; i >= 0; i--) {
        boolean body =
            there.get(i).kind() == Participant.Kind.ORGANISATION
                && there.get(i).actor().code().equals("IGO");
        if (body) {
          return Optional.of(there.get(i));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean canIssue(Participant.Kind kind) {
    return kind == Participant.Kind.ORGANISATION
        || kind == Participant.Kind.PARTY
        || kind == Participant.Kind.ARMED_GROUP;
  }

  /**
   * The participant inside the phrase of a noun: its complement or its adjective of nationality.
   */
  Optional<Participant> owned(Sentence sentence, int head) {
    for (int i = head + 1; i < sentence.size() && i - head < 8; i++) {
      Token token = sentence.token(i);
      boolean other = token.is("VERB") || token.is("PRON") || token.is("AUX") || token.is("SCONJ");
      if (other || token.is("PUNCT") && i > head + 1) {
        return Optional.empty();
      }
      boolean nominal = token.is("NOUN") || token.is("PROPN");
      boolean nation = token.is("ADJ") && lexicon.countries().demonym(token.form()).isPresent();
      Optional<Participant> one =
          nominal || nation ? actors.at(sentence.index(), i) : Optional.empty();
      if (one.filter(p -> p.kind().isActor()).isPresent()) {
        return one;
      }
    }
    return Optional.empty();
  }
}
