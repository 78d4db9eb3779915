package org.segun.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.segun.text.LayoutRules.Kind;

/** One walk through the paragraphs of an article. */
final class PassageReader {

  private static final int LONGEST_CAPTION = 500;
  private static final int LONGEST_CREDIT = 300;
  private static final int LONGEST_LINK = 160;

  private final Page page;
  private final Phrases phrases;
  private final Dateline datelines;
  private final Credit credits;
  private final Optional<DateHeader.Found> header;
  private final List<Passage> passages = new ArrayList<>();
  private List<Span> paragraphs = List.of();
  private Optional<PartialDate> dateline = Optional.empty();
  private boolean body;
  private boolean links;

  PassageReader(Page page, Phrases phrases, DateHeader header) {
    this.page = page;
    this.phrases = phrases;
    this.datelines = new Dateline(phrases);
    this.credits = new Credit(phrases);
    this.header = header.find(page);
  }

  List<Passage> read() {
    walk(false);
    return List.copyOf(passages);
  }

  /** The date of the dateline. */
  Optional<PartialDate> dateline() {
    walk(true);
    return dateline;
  }

  private void walk(boolean untilBody) {
    header.ifPresent(h -> add(Section.HEADER, h.span()));
    paragraphs =
        Paragraphs.of(page, phrases, header.map(h -> afterMarks(h.span().end())).orElse(0));
    for (int i = 0; i < paragraphs.size() && !(untilBody && body); i++) {
      if (Shape.hasLetter(page.text(), paragraphs.get(i))) {
        classify(paragraphs.get(i), i);
      }
    }
  }

  /** Passes over a mark that parts the header from the text. */
  private int afterMarks(int at) {
    int i = at;
    while (i < page.text().length() && ":.,;-\u2013\u2014|".indexOf(page.text().charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  private void classify(Span paragraph, int i) {
    if (isLink(paragraph) || isCredit(paragraph, i)) {
      add(Section.CREDIT, paragraph);
    } else if (!body && isDateline(paragraph)) {
      body = true;
    } else if (!isLabelled(paragraph) && !isCaption(paragraph)) {
      prose(paragraph, i);
    }
  }

  private boolean isLink(Span paragraph) {
    if (phrases.beginning(Kind.LINKS, page, paragraph).isPresent()
        && paragraph.length() <= LONGEST_CREDIT) {
      links =
          phrases.isWhole(Kind.LINKS, page, paragraph)
              || page.text().charAt(paragraph.end() - 1) == ':';
      return true;
    }
    links &= paragraph.length() <= LONGEST_LINK && !Shape.endsSentence(page.text(), paragraph);
    return links;
  }

  private boolean isCredit(Span paragraph, int i) {
    boolean edge = !body || i == paragraphs.size() - 1;
    return (paragraph.length() <= LONGEST_CREDIT
            && phrases.beginning(Kind.CREDIT, page, paragraph).isPresent())
        || phrases.isWhole(Kind.CREDIT_LINE, page, paragraph)
        || phrases.isWhole(Kind.AGENCY, page, paragraph)
        || Shape.isSignOff(page.text(), paragraph)
        || credits.ofPhotograph(page, paragraph).filter(c -> c == paragraph.start()).isPresent()
        || (edge && paragraphs.size() > 1 && Shape.isName(page.text(), paragraph));
  }

  private boolean isDateline(Span paragraph) {
    Optional<Dateline.Found> found = datelines.find(page, paragraph);
    if (found.isEmpty()) {
      return false;
    }
    dateline = dateline.or(found.get()::date);
    add(Section.DATELINE, new Span(paragraph.start(), found.get().end()));
    Span rest = page.strip(found.get().end(), paragraph.end());
    if (rest.length() > 0) {
      addBody(rest);
    }
    return true;
  }

  private boolean isLabelled(Span paragraph) {
    Optional<String> label = phrases.beginning(Kind.LABEL, page, paragraph);
    if (label.isEmpty() || paragraph.length() > LONGEST_CAPTION) {
      return false;
    }
    int end = paragraph.start() + label.get().length();
    add(Section.CREDIT, new Span(paragraph.start(), end));
    addCaption(page.strip(end, paragraph.end()));
    return true;
  }

  private boolean isCaption(Span paragraph) {
    boolean caption =
        paragraph.length() <= LONGEST_CAPTION
            && (phrases.beginning(Kind.CAPTION, page, paragraph).isPresent()
                || phrases.isInside(Kind.CAPTION_INSIDE, page, paragraph)
                || credits.ofPhotograph(page, paragraph).isPresent());
    if (caption) {
      addCaption(paragraph);
    }
    return caption;
  }

  private void addCaption(Span caption) {
    int credit =
        credits
            .ofPhotograph(page, caption)
            .or(() -> credits.signOff(page, caption))
            .orElse(caption.end());
    addParts(Section.CAPTION, caption, credit);
  }

  private void addBody(Span paragraph) {
    body = true;
    addParts(Section.BODY, paragraph, credits.signOff(page, paragraph).orElse(paragraph.end()));
  }

  private void addParts(Section section, Span whole, int credit) {
    Span text = page.strip(whole.start(), credit);
    if (text.length() > 0) {
      add(section, text);
    }
    if (credit < whole.end()) {
      add(Section.CREDIT, new Span(credit, whole.end()));
    }
  }

  private void prose(Span paragraph, int i) {
    if (isTitle(paragraph, i)) {
      add(Section.TITLE, paragraph);
    } else {
      addBody(paragraph);
    }
  }

  private boolean isTitle(Span paragraph, int i) {
    if (Shape.isCapitals(page.text(), paragraph)) {
      return true;
    }
    boolean last = i == paragraphs.size() - 1;
    return !last
        && (body ? Shape.isHeading(page.text(), paragraph) : Shape.isTitle(page.text(), paragraph));
  }

  private void add(Section section, Span span) {
    passages.add(new Passage(section, span));
  }
}
