package org.segun.actor;

import java.util.List;
import java.util.Optional;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;

/**
 * Takes "the Programme", "the tribunal", "the mission" back to the registered body named last whose
 * name begins with that word.
 */
final class Bodies {

  private static final int SENTENCES_BACK = 10;

  private final List<SentenceNames> names;
  private final ActorLexicon lexicon;

  Bodies(List<SentenceNames> names, ActorLexicon lexicon) {
    this.names = names;
    this.lexicon = lexicon;
  }

  /** The code of the body that a bare definite noun takes up, if one with that word went before. */
  Optional<String> named(Sentence sentence, Phrase phrase) {
    Token head = sentence.token(phrase.head());
    boolean bare = phrase.last() == phrase.head() && phrase.first() >= phrase.head() - 1;
    boolean one = head.morphology().number() != Morphology.Number.PLURAL;
    if (!bare || !one || !lexicon.words().is(head, "anaphor-body")) {
      return Optional.empty();
    }
    return last(sentence.index(), phrase.head(), Folding.fold(head.form()));
  }

  /** The code of the body that a name of one word takes up ("the Programme"). */
  Optional<String> named(Sentence sentence, NameSpan name) {
    boolean one = name.first() == name.last();
    return one && lexicon.words().is(sentence.token(name.first()), "anaphor-body")
        ? last(sentence.index(), name.first(), name.key())
        : Optional.empty();
  }

  private Optional<String> last(int sentence, int token, String word) {
    for (int s = sentence; s >= 0 && s >= sentence - SENTENCES_BACK; s--) {
      List<NameSpan> there = names.get(s).all();
      for (int n = there.size() - 1; n >= 0; n--) {
        NameSpan name = there.get(n);
        boolean before = s < sentence || name.last() < token;
        if (before && beginsWith(name, word)) {
          return Optional.of(name.spelled().get(0).entry().code());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean beginsWith(NameSpan name, String word) {
    return name.last() > name.first()
        && !name.spelled().isEmpty()
        && !name.spelled().get(0).entry().isPerson()
        && name.key().startsWith(word + ' ');
  }
}
