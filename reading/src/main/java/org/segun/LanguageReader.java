package org.segun;

import java.util.ArrayList;
import java.util.List;
import org.segun.actor.ActorReader;
import org.segun.actor.ActorReaders;
import org.segun.actor.Actors;
import org.segun.certainty.CertaintyReaders;
import org.segun.event.EventDraft;
import org.segun.event.EventReader;
import org.segun.event.Findings;
import org.segun.goods.ItemReader;
import org.segun.goods.ItemReaders;
import org.segun.goods.TransportModes;
import org.segun.goods.Vessels;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.model.EventMention;
import org.segun.place.EventPlaces;
import org.segun.place.PlaceReader;
import org.segun.place.PlaceReaders;
import org.segun.place.Places;
import org.segun.source.Attribution;
import org.segun.source.Attributions;
import org.segun.source.EvidenceReader;
import org.segun.source.SourceReader;
import org.segun.source.SourceReaders;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Layout;
import org.segun.time.EventTimes;
import org.segun.time.TimeReader;
import org.segun.time.TimeReaders;
import org.segun.world.Countries;

/** The way of an article through the stages of one language. */
final class LanguageReader {

  private final Layout layout;
  private final SyntaxReader syntax;
  private final TimeReader times;
  private final PlaceReader places;
  private final ActorReader actors;
  private final ItemReader items;
  private final EventReader events;
  private final SourceReader sources;
  private final EvidenceReader evidence;
  private final Assembly assembly;

  LanguageReader(String language, RuleFolder rules) {
    syntax = SyntaxReaders.forLanguage(language);
    layout = new Layout(LayoutLexicon.read(rules, language));
    times = TimeReaders.forLanguage(language, rules);
    Countries countries = Countries.load(rules);
    places = PlaceReaders.forLanguage(language, rules, countries);
    actors = ActorReaders.forLanguage(language, rules, countries);
    items = ItemReaders.forLanguage(language, rules);
    events = EventReader.forLanguage(language, rules);
    evidence = EvidenceReader.forLanguage(language, rules);
    sources = SourceReaders.forLanguage(language, rules);
    assembly =
        new Assembly(
            EventPlaces.forLanguage(language, rules),
            EventTimes.forLanguage(language, rules),
            CertaintyReaders.forLanguage(language, rules),
            TransportModes.forLanguage(language, rules),
            Vessels.forLanguage(language, rules, countries));
  }

  Reading read(Article article) {
    Findings found = findings(article);
    List<EventMention> told = mentions(found, events.read(found));
    List<Attribution> attributions = attributions(found);
    return new Reading(
        found.article().article(),
        found.article().sentences(),
        told,
        attributions,
        evidence.read(found.article(), found.actors(), attributions, told));
  }

  /** Those that have a content. */
  List<Attribution> attributions(Findings found) {
    return said(found).all().stream().filter(a -> !a.content().isEmpty()).toList();
  }

  private static Attributions said(Findings found) {
    return ((AttributedVoices) found.voices()).said();
  }

  List<EventMention> mentions(Findings found, List<EventDraft> drafts) {
    Attributions said = said(found);
    List<EventMention> mentions = new ArrayList<>();
    for (EventDraft draft : drafts) {
      mentions.add(assembly.mention(found, said, draft, mentions.size() + 1));
    }
    return List.copyOf(mentions);
  }

  Findings findings(Article article) {
    Article dated = layout.dated(article);
    ParsedArticle parsed = syntax.read(dated, layout.read(dated));
    Places found = places.read(parsed);
    Actors who = actors.read(parsed, found);
    Attributions said = sources.read(parsed, who);
    return new Findings(
        parsed, times.read(parsed), found, who, items, new AttributedVoices(parsed, said));
  }
}
