package org.segun.bench;

import org.segun.actor.ActorReader;
import org.segun.actor.ActorReaders;
import org.segun.actor.Actors;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.place.PlaceReader;
import org.segun.place.PlaceReaders;
import org.segun.source.Attributions;
import org.segun.source.SourceReader;
import org.segun.source.SourceReaders;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Layout;
import org.segun.world.Countries;

/** The stages of reading that come before sources and certainty. */
final class Stages {

  private final SyntaxReader syntax = SyntaxReaders.forLanguage("es");
  private final RuleFolder rules = RuleFolder.builtIn();
  private final Layout layout = new Layout(LayoutLexicon.read(rules, "es"));
  private final Countries countries = Countries.load(rules);
  private final PlaceReader places = PlaceReaders.forLanguage("es", rules, countries);
  private final ActorReader actors = ActorReaders.forLanguage("es", rules, countries);
  private final SourceReader sources;

  /** The stages as they read. */
  Stages() {
    this(true);
  }

  private Stages(boolean judged) {
    sources = judged ? SourceReaders.forLanguage("es", rules) : SourceReaders.ruled("es", rules);
  }

  /** The stages without the judge of sources. */
  static Stages ruled() {
    return new Stages(false);
  }

  /** An article with what was read in it. */
  record Reading(ParsedArticle article, Attributions attributions) {}

  Reading read(Article article) {
    ParsedArticle parsed = syntax.read(article, layout.read(article));
    Actors found = actors.read(parsed, places.read(parsed));
    return new Reading(parsed, sources.read(parsed, found));
  }
}
