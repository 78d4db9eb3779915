package org.segun.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import org.segun.ledger.json.CodePoints;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.StoredArticle;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.Mention;
import org.segun.model.Source;

/**
 * JSON-LD: each claim as a Web Annotation of its article, with PROV-O's words for what it was
 * derived from and whom it is attributed to. One document, whose graph is written claim by claim.
 */
final class JsonLdExport implements Export<ArticleClaims> {

  /** Code points of the text given on either side of a quotation. */
  private static final int BESIDE = 32;

  private final Json json;

  JsonLdExport(OutputStream out) throws IOException {
    this.json = new Json(out);
    json.object().array("@context").value("http://www.w3.org/ns/anno.jsonld");
    json.object().text("prov", "http://www.w3.org/ns/prov#").text("segun", "urn:segun:terms:");
    json.text("dcterms", "http://purl.org/dc/terms/").endObject().endArray().array("@graph");
  }

  private static String urn(String id) {
    return "urn:segun:" + id;
  }

  @Override
  public void add(ArticleClaims told) throws IOException {
    article(told.article());
    CodePoints points = CodePoints.of(told.article().article().text());
    for (Claim claim : told.claims()) {
      claim(claim, points);
    }
  }

  private void article(StoredArticle stored) throws IOException {
    json.line().object().text("id", urn(stored.id())).text("type", "prov:Entity");
    json.text("dcterms:title", stored.article().title());
    json.text("dcterms:language", stored.article().language());
    json.text("dcterms:issued", stored.article().date());
    json.text("dcterms:publisher", stored.article().outlet());
    json.text("dcterms:source", stored.article().url());
    json.text("dcterms:identifier", stored.article().id());
    json.text("segun:sha256", stored.contentHash()).endObject();
  }

  private void claim(Claim claim, CodePoints points) throws IOException {
    EventMention mention = claim.mention();
    json.line().object().text("id", urn(claim.id())).text("type", "Annotation");
    json.text("motivation", "classifying");
    json.text("created", claim.article().added().toString());
    json.object("generator").text("id", urn("rules:" + claim.article().rules()));
    json.text("type", "Software").text("name", "segun").endObject();
    body(claim);
    target(claim, points);
    json.object("prov:wasDerivedFrom").text("id", urn(claim.article().id())).endObject();
    if (!mention.sources().isEmpty()) {
      attribution(claim, points);
    }
    json.endObject();
  }

  private void body(Claim claim) throws IOException {
    EventMention mention = claim.mention();
    json.object("body").text("type", "segun:Claim").text("segun:event", mention.type().name());
    json.texts("segun:mode", mention.modes()).texts("segun:context", mention.contexts());
    actors("segun:actor", mention.actors());
    actors("segun:recipient", mention.recipients());
    json.texts("segun:place", mention.places().stream().map(p -> p.mention().text()).toList());
    json.texts("segun:country", mention.places().stream().map(p -> p.country()).toList());
    json.text("segun:time", mention.time().map(t -> t.value()));
    json.texts("segun:item", mention.items().stream().map(i -> i.mention().text()).toList());
    json.text("segun:factuality", mention.factuality().code());
    json.text("segun:tense", mention.tense().code());
    json.number("segun:confidence", Math.round(mention.confidence() * 1000) / 1000.0).endObject();
  }

  private void actors(String field, java.util.List<Actor> actors) throws IOException {
    if (!actors.isEmpty()) {
      json.array(field);
      for (Actor actor : actors) {
        json.object();
        agent(actor);
        json.endObject();
      }
      json.endArray();
    }
  }

  private void agent(Actor actor) throws IOException {
    json.text("type", "prov:Agent").text("segun:name", actor.mention().text());
    json.text("segun:code", actor.code()).text("segun:sector", actor.sector());
  }

  private void target(Claim claim, CodePoints points) throws IOException {
    json.object("target").text("source", urn(claim.article().id())).array("selector");
    selectors(claim.mention().trigger(), claim.article().article().text(), points);
    json.endArray().endObject();
  }

  private void selectors(Mention mention, String text, CodePoints points) throws IOException {
    int start = mention.span().start();
    int end = mention.span().end();
    json.object().text("type", "TextPositionSelector");
    json.number("start", points.at(start)).number("end", points.at(end)).endObject();
    json.object().text("type", "TextQuoteSelector").text("exact", mention.text());
    json.text("prefix", text.substring(Math.max(0, start - BESIDE), start));
    json.text("suffix", text.substring(end, Math.min(text.length(), end + BESIDE))).endObject();
  }

  /** The chain of sources from the outermost to the innermost, each with where it stands. */
  private void attribution(Claim claim, CodePoints points) throws IOException {
    String text = claim.article().article().text();
    json.object("prov:wasAttributedTo").array("@list");
    for (Source source : claim.mention().sources()) {
      json.object();
      agent(source.speaker());
      json.text("segun:cue", source.cue().map(Mention::text)).array("segun:selector");
      selectors(source.speaker().mention(), text, points);
      json.endArray().endObject();
    }
    json.endArray().endObject();
  }

  @Override
  public void close() throws IOException {
    json.line().endArray().endObject().line().flush();
  }
}
