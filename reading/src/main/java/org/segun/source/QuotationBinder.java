package org.segun.source;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.ParsedArticle;
import org.segun.text.Span;

/**
 * Gives every quotation to the cue that it belongs to: the one after its closing mark, else the one
 * before its opening mark, else, if it begins a sentence, the one before that (a quotation that
 * goes on).
 */
final class QuotationBinder {

  /** Shorter quotations are words held at arm's length, not speech. */
  private static final int SHORTEST = 24;

  /** How many characters may lie between a quotation and a cue that it goes on from. */
  private static final int NEAR = 400;

  private final ParsedArticle article;
  private final List<Speech> speeches;

  QuotationBinder(ParsedArticle article, List<Speech> speeches) {
    this.article = article;
    this.speeches = speeches;
  }

  /** Binds them in order of the text; the speeches must be in order too. */
  void bind(List<Quotation> quotations) {
    int from = 0;
    for (Quotation quotation : quotations) {
      if (quotation.depth() > 0 || quotation.span().length() < SHORTEST) {
        continue;
      }
      while (from < speeches.size() && end(speeches.get(from)) + NEAR < quotation.span().start()) {
        from++;
      }
      bind(quotation.span(), from);
    }
  }

  private static int end(Speech speech) {
    return speech.mention.span().end();
  }

  private void bind(Span quotation, int from) {
    @Nullable Speech before = null;
    for (int i = from; i < speeches.size(); i++) {
      Speech speech = speeches.get(i);
      Span cue = speech.mention.span();
      if (cue.start() > quotation.end() + NEAR) {
        break;
      }
      if (quotation.contains(cue)) {
        continue;
      }
      if (cue.end() <= quotation.start()) {
        before = nearer(before, speech, quotation);
      } else if (speech.inverted && speech.covers(quotation)) {
        take(speech, quotation);
        return;
      }
    }
    if (before != null && (before.covers(quotation) || goesOn(quotation))) {
      take(before, quotation);
    }
  }

  /** The latest cue before the quotation that can hold it. */
  private static Speech nearer(@Nullable Speech best, Speech speech, Span quotation) {
    boolean fits = speech.cue.takes(Cue.Frame.QUOTE) || speech.cue.takes(Cue.Frame.CLAUSE);
    if (best != null && (!fits || best.covers(quotation) && !speech.covers(quotation))) {
      return best;
    }
    return speech;
  }

  private static void take(Speech speech, Span quotation) {
    speech.add(quotation);
  }

  /** Whether a quotation begins its sentence or follows a colon. */
  private boolean goesOn(Span quotation) {
    String text = article.text();
    int i = quotation.start() - 1;
    while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 || ".!?:\"\u201d\u00bb-\u2014\u2013".indexOf(text.charAt(i)) >= 0;
  }
}
