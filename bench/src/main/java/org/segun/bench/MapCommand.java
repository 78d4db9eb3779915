package org.segun.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.zip.GZIPInputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.segun.lexicon.LayoutLexicon;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Place;
import org.segun.place.PlaceMention;
import org.segun.place.PlaceReader;
import org.segun.place.PlaceReaders;
import org.segun.place.Places;
import org.segun.syntax.SyntaxReader;
import org.segun.syntax.SyntaxReaders;
import org.segun.text.Article;
import org.segun.text.Layout;
import org.segun.text.Span;
import org.segun.world.Countries;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import picocli.CommandLine.Command;

/**
 * Names of places in English news and where they lie, on LGL and GeoVirus: how many of the
 * annotated names are read as places, how many of those have a point, and how far these points are
 * from the annotated ones. States are read without a point.
 */
@Command(
    name = "places",
    description = "Score names of places and their points on LGL and GeoVirus (English).")
final class MapCommand implements Callable<Integer> {

  private static final double EARTH_RADIUS_KM = 6371;

  /** 100 miles: the usual bound for "about right". */
  private static final double NEAR_KM = 161;

  private final RuleFolder rules = RuleFolder.builtIn();
  private final Layout layout = new Layout(LayoutLexicon.read(rules, "en"));
  private final PlaceReader places = PlaceReaders.forLanguage("en", rules, Countries.load(rules));

  /** An annotated name. */
  private record Toponym(Span span, double latitude, double longitude) {}

  /** What came out for one file. */
  private static final class Result {
    private int names;
    private int found;
    private final List<Double> errors = new ArrayList<>();
  }

  @Override
  public Integer call() throws IOException {
    SyntaxReader syntax;
    try {
      syntax = SyntaxReaders.forLanguage("en");
    } catch (IllegalArgumentException e) {
      throw new IllegalStateException("English is needed: " + e.getMessage(), e);
    }
    System.out.println(
        "| places | names | read as places | with a point | median error | within 161 km |");
    System.out.println("| --- | --- | --- | --- | --- | --- |");
    score(syntax, "LGL", "corpora/places/lgl.xml.gz", "toponym", "phrase");
    score(syntax, "GeoVirus", "corpora/places/GeoVirus.xml.gz", "location", "name");
    return 0;
  }

  private void score(SyntaxReader syntax, String name, String file, String tag, String label)
      throws IOException {
    Result result = new Result();
    NodeList articles = parse(file).getElementsByTagName("article");
    for (int i = 0; i < articles.getLength(); i++) {
      Element element = (Element) articles.item(i);
      String text = text(element, "text").orElse("");
      List<Toponym> toponyms = toponyms(element, text, tag, label);
      Article article =
          new Article(
              name + i, "en", Optional.empty(), "", text, Optional.empty(), Optional.empty());
      compare(places.read(syntax.read(article, layout.read(article))), toponyms, result);
    }
    print(name, result);
  }

  private static void print(String name, Result result) {
    List<Double> errors = result.errors;
    Collections.sort(errors);
    long near = errors.stream().filter(e -> e <= NEAR_KM).count();
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.0f km | %.3f |%n",
        name,
        result.names,
        (double) result.found / result.names,
        (double) errors.size() / result.names,
        errors.isEmpty() ? Double.NaN : errors.get(errors.size() / 2),
        errors.isEmpty() ? Double.NaN : (double) near / errors.size());
  }

  private static void compare(Places places, List<Toponym> toponyms, Result result) {
    for (Toponym toponym : toponyms) {
      result.names++;
      Optional<PlaceMention> found =
          places.all().stream()
              .filter(p -> GoldArticle.likeness(p.span(), toponym.span()) >= 0.5)
              .findFirst();
      result.found += found.isPresent() ? 1 : 0;
      found.flatMap(PlaceMention::point).ifPresent(p -> result.errors.add(kilometres(p, toponym)));
    }
  }

  /** Great-circle distance (haversine). */
  private static double kilometres(Place.Point point, Toponym toponym) {
    double a = Math.toRadians(point.latitude());
    double b = Math.toRadians(toponym.latitude());
    double north = Math.sin((a - b) / 2);
    double east = Math.sin(Math.toRadians(point.longitude() - toponym.longitude()) / 2);
    double h = north * north + Math.cos(a) * Math.cos(b) * east * east;
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }

  /** A document without a type or entities of its own: nothing in it can reach outside. */
  private static Document parse(String file) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(DataFolder.file(file)))) {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      return factory.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(file + " cannot be read: " + e.getMessage(), e);
    }
  }

  private static List<Toponym> toponyms(Element article, String text, String tag, String label) {
    List<Toponym> toponyms = new ArrayList<>();
    NodeList nodes = article.getElementsByTagName(tag);
    for (int i = 0; i < nodes.getLength(); i++) {
      Element node = (Element) nodes.item(i);
      Optional<String> latitude = text(node, "lat");
      Optional<String> name = text(node, label);
      if (latitude.isPresent() && name.isPresent()) {
        int start = Integer.parseInt(text(node, "start").orElse("0"));
        int at = start(text, name.get(), start);
        double longitude = Double.parseDouble(text(node, "lon").orElse("0"));
        toponyms.add(
            new Toponym(
                new Span(at, at + name.get().length()),
                Double.parseDouble(latitude.get()),
                longitude));
      }
    }
    return toponyms;
  }

  /** GeoVirus counts from 1, LGL from 0. */
  private static int start(String text, String name, int start) {
    return !text.startsWith(name, start) && start > 0 && text.startsWith(name, start - 1)
        ? start - 1
        : start;
  }

  private static Optional<String> text(Element element, String tag) {
    NodeList nodes = element.getElementsByTagName(tag);
    return nodes.getLength() == 0 ? Optional.empty() : Optional.of(nodes.item(0).getTextContent());
  }
}
