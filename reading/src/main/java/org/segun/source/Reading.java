package org.segun.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.text.Span;

/** The reading of one article: the attributions found so far and who spoke. */
final class Reading {

  /**
   * How many cues may lie between a cue and the one whose content it stands in; keeps hostile
   * sentences linear.
   */
  private static final int NEAR = 40;

  /** Characters of a conjunction and a comma. */
  private static final int OPENER = 6;

  private final ParsedArticle article;
  private final CueLexicon lexicon;
  private final SpeakerMemory memory = new SpeakerMemory();
  private final List<Speech> speeches = new ArrayList<>();
  private final NearestName nearest;
  private final VerbSpeeches verbs;
  private final NounSpeeches nouns;
  private final PhraseSpeeches phrases;
  private final MarkSpeeches marks;
  private final Issues issuers;

  Reading(ParsedArticle article, Actors actors, CueLexicon lexicon) {
    this.article = article;
    this.lexicon = lexicon;
    nearest = new NearestName(article.text());
    DocumentMemory documents = new DocumentMemory();
    SpeakerPhrases named = new SpeakerPhrases(article, actors, lexicon, memory, documents);
    Speakers speakers = new Speakers(actors, lexicon, named, memory);
    verbs = new VerbSpeeches(article.text(), lexicon, speakers, named);
    nouns = new NounSpeeches(article.text(), lexicon, speakers, named);
    phrases = new PhraseSpeeches(article.text(), lexicon, speakers, named);
    marks = new MarkSpeeches(article.text(), lexicon, named);
    issuers = new Issues(lexicon, speakers, named, documents);
  }

  /** Reads the cues of a sentence. */
  void read(Sentence sentence) {
    Extents extents = new Extents(sentence);
    int i = 0;
    while (i < sentence.size()) {
      Optional<Cue> cue = lexicon.at(sentence, i);
      if (cue.isPresent()) {
        at(sentence, extents, i, cue.get()).ifPresent(s -> take(sentence, s));
      }
      i += cue.map(c -> c.words().size()).orElse(1);
    }
    issuers.remember(sentence, extents);
  }

  private Optional<Speech> at(Sentence sentence, Extents extents, int i, Cue cue) {
    return switch (cue.kind()) {
      case VERB -> verbs.at(sentence, extents, i, cue);
      case NOUN -> nouns.at(sentence, extents, i, cue);
      case PHRASE, CITING -> phrases.at(sentence, extents, i, cue);
      case AFTER_NAME, BEFORE_NAME -> marks.at(sentence, extents, i, cue);
    };
  }

  private void take(Sentence sentence, Speech speech) {
    if (speech.back && sentence.index() > 0) {
      speech.add(article.sentences().get(sentence.index() - 1).span());
    }
    Optional<Span> around = around(speech);
    if (speech.cue.kind() == Cue.Kind.PHRASE) {
      around.filter(a -> opens(a, speech.mention.span())).ifPresent(speech::clip);
    }
    boolean nested = around.isPresent();
    speech.speaker = nearest.before(speech.mention.span().start(), speech.speaker);
    speeches.add(speech);
    boolean turn =
        speech.inverted
            || speech.cue.kind() == Cue.Kind.PHRASE
            || speech.cue.kind() == Cue.Kind.CITING
            || Verbs.isMain(sentence, speech.token);
    if (turn && !nested && !speech.aside) {
      memory.remember(speech.speaker, sentence.index());
    }
  }

  /** Whether a cue opens a content, or follows the conjunction that does. */
  private static boolean opens(Span content, Span cue) {
    return cue.start() - content.start() <= OPENER;
  }

  /** The stretch of somebody else's content in which a cue stands, whose turn it then is not. */
  private Optional<Span> around(Speech speech) {
    Span cue = speech.mention.span();
    int first = Math.max(0, speeches.size() - NEAR);
    for (int i = speeches.size() - 1;
        i >= first && speeches.get(i).sentence == speech.sentence;
        i--) {
      for (Span content : speeches.get(i).content) {
        if (content.overlaps(cue)) {
          return Optional.of(content);
        }
      }
    }
    return Optional.empty();
  }

  Attributions finish() {
    speeches.sort(Comparator.comparing(s -> s.mention.span()));
    List<Quotation> quotations = Quotations.in(article.text());
    new QuotationBinder(article, speeches).bind(quotations);
    new FirstPerson(article, speeches).resolve();
    new Inside(quotations).clip(speeches);
    Citing.settle(speeches);
    Contents contents = new Contents(article.text(), lexicon, quotations);
    List<Attribution> said = speeches.stream().map(s -> s.finish(contents)).toList();
    return new ArticleAttributions(article, lexicon, Nesting.of(said));
  }
}
