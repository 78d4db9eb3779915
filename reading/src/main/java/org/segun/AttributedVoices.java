package org.segun;

import java.util.List;
import java.util.Optional;
import org.segun.event.Voices;
import org.segun.source.Attribution;
import org.segun.source.Attributions;
import org.segun.syntax.ParsedArticle;

/** The voices of an article as its attributions have them. */
record AttributedVoices(ParsedArticle article, Attributions said) implements Voices {

  @Override
  public Optional<Voice> over(int sentence, int token) {
    List<Attribution> over = said.over(sentence, token);
    for (int i = over.size() - 1; i >= 0; i--) {
      Attribution inner = over.get(i);
      if (inner.speaker().isPresent()) {
        String cue = article.sentences().get(inner.sentence()).token(inner.cueToken()).lemma();
        return Optional.of(new Voice(inner.speaker().get(), cue, inner.stance(), inner.direct()));
      }
    }
    return Optional.empty();
  }
}
