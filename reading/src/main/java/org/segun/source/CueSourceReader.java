package org.segun.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/** Reads attributions from a lexicon of cues, the trees and the quotation marks. */
final class CueSourceReader implements SourceReader {

  private final CueLexicon lexicon;

  CueSourceReader(CueLexicon lexicon) {
    this.lexicon = lexicon;
  }

  @Override
  public Attributions read(ParsedArticle article, Actors actors) {
    Speakers speakers = new Speakers(article, actors, lexicon);
    List<Speech> speeches = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      read(article, sentence, speakers, speeches);
    }
    speeches.sort(Comparator.comparing(s -> s.mention.span()));
    new QuotationBinder(article, speeches).bind(Quotations.in(article.text()));
    return new ArticleAttributions(article, speeches.stream().map(Speech::finish).toList());
  }

  private void read(
      ParsedArticle article, Sentence sentence, Speakers speakers, List<Speech> speeches) {
    VerbSpeeches verbs = new VerbSpeeches(article.text(), lexicon, speakers);
    NounSpeeches nouns = new NounSpeeches(article.text(), lexicon, speakers);
    PhraseSpeeches phrases = new PhraseSpeeches(article.text(), lexicon, speakers);
    Extents extents = new Extents(sentence);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Cue> cue = lexicon.at(sentence, i);
      int at = i;
      Optional<Speech> speech =
          cue.flatMap(
              c ->
                  switch (c.kind()) {
                    case VERB -> verbs.at(sentence, extents, at, c);
                    case NOUN -> nouns.at(sentence, extents, at, c);
                    case PHRASE -> phrases.at(sentence, extents, at, c);
                  });
      speech.ifPresent(
          s -> {
            speeches.add(s);
            speakers.remember(s.speaker, sentence.index());
          });
      i += cue.map(c -> c.words().size()).orElse(1);
    }
  }
}
