package org.segun.actor;

import java.util.ArrayList;
import java.util.List;
import org.segun.syntax.Morphology;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Finds the two whom "both", "the two countries" and the like mean. */
final class Pairs {

  private final ParsedArticle article;
  private final References references;
  private final ActorLexicon lexicon;

  Pairs(ParsedArticle article, References references, ActorLexicon lexicon) {
    this.article = article;
    this.references = references;
    this.lexicon = lexicon;
  }

  /** The two that "both" or "the two countries" means, empty for any other phrase. */
  List<Participant> of(int sentence, int head) {
    Sentence here = article.sentences().get(sentence);
    Token token = here.token(head);
    boolean states = lexicon.words().is(token, "anaphor-state");
    boolean pointing = lexicon.words().is(token, "both") && !token.is("NUM");
    boolean pairs = states || lexicon.words().is(token, "both-of");
    for (int i = Math.max(0, head - 3); i < head && pairs; i++) {
      pointing |=
          lexicon.words().is(here.token(i), "both")
              && (!here.token(i).is("NUM") || i > 0 && here.token(i - 1).is("DET"))
              && token.morphology().number() == Morphology.Number.PLURAL;
    }
    return pointing ? pair(here, head, states) : List.of();
  }

  private List<Participant> pair(Sentence sentence, int head, boolean states) {
    List<Participant> pair = new ArrayList<>();
    for (int s = sentence.index();
        s >= 0 && s >= sentence.index() - References.SENTENCES_BACK;
        s--) {
      List<Participant> there =
          references.mentions(s, s == sentence.index() ? head : Integer.MAX_VALUE);
      for (int i = there.size() - 1; i >= 0 && pair.size() < 2; i--) {
        Participant one = there.get(i);
        boolean right =
            one.kind() == Participant.Kind.STATE
                || !states && one.kind() == Participant.Kind.PERSON;
        if (right && pair.stream().noneMatch(p -> p.actor().code().equals(one.actor().code()))) {
          pair.add(0, References.pointing(one, sentence, head, "both"));
        }
      }
    }
    return pair.size() == 2 ? pair : List.of();
  }
}
