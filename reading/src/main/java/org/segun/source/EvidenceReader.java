package org.segun.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.actor.Actors;
import org.segun.actor.Participant;
import org.segun.lexicon.RuleFolder;
import org.segun.model.Actor;
import org.segun.model.EventMention;
import org.segun.model.EvidenceMention;
import org.segun.model.Mention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;

/** Finds what is shown or cited in support of what an article tells. Thread-safe; make it once. */
public final class EvidenceReader {

  private final EvidenceLexicon lexicon;

  private EvidenceReader(EvidenceLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A reader for a language; it finds nothing where the language has no rules of evidence.
   *
   * @throws org.segun.lexicon.RuleException if a rule cannot be used
   */
  public static EvidenceReader forLanguage(String language, RuleFolder folder) {
    return new EvidenceReader(new EvidenceLexicon(language, folder));
  }

  /**
   * The evidence of an article, in order of the text.
   *
   * @param said its attributions
   * @param events its events
   */
  public List<EvidenceMention> read(
      ParsedArticle article, Actors actors, List<Attribution> said, List<EventMention> events) {
    List<EvidenceMention> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      EvidenceContext context = new EvidenceContext(article, sentence, actors, said, events);
      Extents extents = new Extents(sentence);
      int after = -1;
      for (int i = 0; i < sentence.size(); i++) {
        Optional<EvidenceRule> rule = rule(sentence, extents, i);
        if (rule.isPresent() && i > after) {
          int last = NounPhrases.last(sentence, extents, i);
          found.add(evidence(context, rule.get(), NounPhrases.first(sentence, i), i, last));
          after = last;
        }
      }
    }
    return List.copyOf(found);
  }

  private EvidenceMention evidence(
      EvidenceContext context, EvidenceRule rule, int first, int noun, int last) {
    Span span = context.sentence().span(first, last);
    Optional<Actor> provider = owner(context, noun, last).or(() -> context.provider(noun, span));
    return new EvidenceMention(
        Mention.of(context.article().text(), span),
        rule.kind(),
        provider,
        context.events(span),
        rule.id());
  }

  private Optional<EvidenceRule> rule(Sentence sentence, Extents extents, int noun) {
    Token token = sentence.token(noun);
    if (!token.is("NOUN")) {
      return Optional.empty();
    }
    for (EvidenceRule rule : lexicon.rules(token.lemma())) {
      if (fits(rule, sentence, extents, noun)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  private boolean fits(EvidenceRule rule, Sentence sentence, Extents extents, int noun) {
    if (rule.needsShowing() && !isShown(sentence, noun)) {
      return false;
    }
    if (rule.with().isEmpty()) {
      return true;
    }
    int last = NounPhrases.last(sentence, extents, noun);
    for (int i = NounPhrases.first(sentence, noun); i <= last; i++) {
      if (i != noun && rule.with().contains(sentence.token(i).lemma())) {
        return true;
      }
    }
    return false;
  }

  /** Whether a noun stands with a verb of showing or after a word that cites ("según"). */
  private boolean isShown(Sentence sentence, int noun) {
    for (int child : sentence.children(noun)) {
      if (child < noun && lexicon.is("citing", sentence.token(child).lemma())) {
        return true;
      }
      if (child > noun && lexicon.is("showing", sentence.token(child).lemma())) {
        return true;
      }
    }
    int verb = sentence.head(noun);
    return verb >= 0 && lexicon.is("showing", sentence.token(verb).lemma());
  }

  /** Whose it is by its own phrase: "imágenes de la Casa Blanca". */
  private Optional<Actor> owner(EvidenceContext context, int noun, int last) {
    Sentence sentence = context.sentence();
    for (int child : sentence.children(noun)) {
      if (child > noun && child <= last && !isAbout(sentence, child)) {
        Optional<Participant> owner = context.participant(child);
        if (owner.isPresent()) {
          return owner.map(Participant::actor);
        }
      }
    }
    return Optional.empty();
  }

  /** "imágenes sobre Siria": what it is about owns it not. */
  private boolean isAbout(Sentence sentence, int head) {
    for (int child : sentence.children(head)) {
      if (sentence.has(child, "case") && !lexicon.is("owner", sentence.token(child).lemma())) {
        return true;
      }
    }
    return false;
  }
}
