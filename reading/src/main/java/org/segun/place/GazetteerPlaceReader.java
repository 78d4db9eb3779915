package org.segun.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;

/** Finds names, weighs what the article is about, and then says which places are meant. */
final class GazetteerPlaceReader implements PlaceReader {

  private final PlaceRegister register;
  private final NameFinder finder;
  private final Resolver resolver;
  private final Descriptions descriptions;

  GazetteerPlaceReader(PlaceRegister register, PlaceWords words) {
    this.register = register;
    this.finder = new NameFinder(register, words);
    this.resolver = new Resolver(register);
    this.descriptions = new Descriptions(words, register.countries());
  }

  @Override
  public Places read(ParsedArticle article) {
    List<List<Candidate>> candidates = new ArrayList<>();
    article.sentences().forEach(s -> candidates.add(finder.find(s)));
    ArticleContext context = ArticleContext.of(article, candidates, finder, register.countries());
    List<PlaceMention> mentions = new ArrayList<>();
    Map<String, String> told = new HashMap<>();
    for (int i = 0; i < candidates.size(); i++) {
      Sentence s = article.sentences().get(i);
      List<PlaceMention> names =
          candidates.get(i).stream().map(c -> resolver.resolve(s, c, context)).toList();
      mentions.addAll(names);
      mentions.addAll(descriptions.find(s, names, context, told));
    }
    return new FoundPlaces(mentions, article.sentences().size());
  }
}
