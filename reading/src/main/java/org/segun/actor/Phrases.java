package org.segun.actor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/**
 * Draws the bounds of noun phrases on the surface of a sentence. The surface is safer than the tree
 * here: the parser hangs complements on the wrong noun far more often than a writer puts a foreign
 * word between a noun and its complement.
 */
final class Phrases {

  private static final int LONGEST = 16;

  private final ActorLexicon lexicon;

  Phrases(ActorLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The phrase of a noun that is known, with the person's name that it introduces. */
  Phrase around(Sentence sentence, SentenceNames names, int head, Noun noun) {
    int last = last(sentence, names, head, noun);
    if (isBody(noun)) {
      NameSpan name = bodyAfter(sentence, names, head, last, noun);
      int end = name == null ? last : name.first() - 1;
      return new Phrase(sentence.index(), first(sentence, head), head, end, noun, name);
    }
    boolean introduces = noun.isPerson() && !isOfAnother(sentence, head, last);
    NameSpan name = introduces ? nameAfter(sentence, names, last).orElse(null) : null;
    return new Phrase(sentence.index(), first(sentence, head), head, last, noun, name);
  }

  private static boolean isBody(Noun noun) {
    return switch (noun.kind()) {
      case ORGANISATION, ARMED_GROUP, PARTY, COMPANY, PEOPLE -> true;
      default -> false;
    };
  }

  /**
   * The body's name that a description ends in: "the state agency KCNA", not "the army of Chad".
   */
  private @Nullable NameSpan bodyAfter(
      Sentence sentence, SentenceNames names, int head, int last, Noun noun) {
    boolean vague = noun.kind() == Participant.Kind.PEOPLE || isCapital(sentence.token(head));
    for (int i = head + 1; i <= Math.min(last + 1, sentence.size() - 1); i++) {
      Optional<NameSpan> name = names.at(i).filter(n -> n.first() > head && n.last() >= last);
      if (name.isPresent()) {
        Token before = sentence.token(name.get().first() - 1);
        boolean apart = before.is("NOUN") || before.is("ADJ") || name.get().first() == head + 1;
        boolean whole = vague && name.get().spelled().isEmpty();
        return apart && !whole && name.get().mayBeBody() ? name.get() : null;
      }
    }
    return null;
  }

  /**
   * Whether a name right behind a phrase is that of a person inside it: "the lawyer of President
   * Ríos".
   */
  private boolean isOfAnother(Sentence sentence, int head, int last) {
    boolean comma = last + 1 < sentence.size() && sentence.token(last + 1).is("PUNCT");
    for (int i = head + 2; i <= last && !comma; i++) {
      boolean noun = sentence.token(i).is("NOUN") || sentence.token(i).is("PROPN");
      boolean plural =
          sentence.token(i).morphology().number() == org.segun.syntax.Morphology.Number.PLURAL;
      if (noun
          && !plural
          && lexicon.nouns().of(sentence.token(i)).filter(Noun::isPerson).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** A capital noun before an unknown name is its first word: "National Assembly". */
  private static boolean isCapital(Token token) {
    return !token.form().isEmpty() && Character.isUpperCase(token.form().codePointAt(0));
  }

  /** First token of the phrase of a head: its words before it. */
  int first(Sentence sentence, int head) {
    int first = head;
    for (int i = head - 1; i >= 0 && head - i < 6 && isBefore(sentence.token(i)); i--) {
      first = i;
    }
    while (first < head && isContracted(sentence, first)) {
      first++;
    }
    return first;
  }

  private static boolean isBefore(Token token) {
    return token.is("DET") || token.is("NUM") || token.is("ADJ");
  }

  /** Whether a token is the second part of a written word, such as the article in Spanish "del". */
  private static boolean isContracted(Sentence sentence, int i) {
    return i > 0 && sentence.token(i).span().equals(sentence.token(i - 1).span());
  }

  private int last(Sentence sentence, SentenceNames names, int head, Noun noun) {
    int last = names.nounEnd(head);
    int next = next(sentence, names, last, noun);
    while (next > last && next - head < LONGEST) {
      last = next;
      next = next(sentence, names, last, noun);
    }
    return last;
  }

  private int next(Sentence sentence, SentenceNames names, int last, Noun noun) {
    int next = last + 1;
    if (next >= sentence.size()) {
      return last;
    }
    Token token = sentence.token(next);
    if (!startsAsWord(token)) {
      return last;
    }
    if (token.is("ADJ") || token.is("PROPN") || token.is("NUM")) {
      return startsPerson(names, next) && noun.isPerson() ? last : next;
    }
    if (token.is("NOUN") && (sentence.has(next, "flat") || names.nation(next).isPresent())) {
      return next;
    }
    if (lexicon.words().is(token, "belong")) {
      return complement(sentence, next, last);
    }
    if (lexicon.words().is(token, "negation")
        && next + 1 < sentence.size()
        && sentence.token(next + 1).is("ADJ")) {
      return next + 1;
    }
    boolean insideName = names.at(next).isPresent() && names.at(next).equals(names.at(last));
    boolean joined =
        sameLabel(sentence, last, next)
            && (token.is("CCONJ") || token.is("ADP") || token.is("DET"));
    return insideName || joined ? next : last;
  }

  private static boolean startsAsWord(Token token) {
    return !token.form().isEmpty() && Character.isLetterOrDigit(token.form().codePointAt(0));
  }

  /**
   * End of the complement of a word of quantity ("thousands of miners"): its noun, or the word
   * itself.
   */
  int counted(Sentence sentence, int head) {
    int preposition = head + 1;
    if (preposition >= sentence.size()
        || !lexicon.words().is(sentence.token(preposition), "belong")) {
      return head;
    }
    return complement(sentence, preposition, head);
  }

  private static boolean sameLabel(Sentence sentence, int last, int next) {
    String label = sentence.token(next).name();
    return label.equals("ORG") && label.equals(sentence.token(last).name());
  }

  private static boolean startsPerson(SentenceNames names, int i) {
    return names.at(i).filter(name -> name.first() == i && name.mayBePerson()).isPresent();
  }

  /** End of "of the good N": the noun after a preposition with what stands between. */
  private static int complement(Sentence sentence, int preposition, int otherwise) {
    int i = preposition + 1;
    while (i < sentence.size()
        && i - preposition < 5
        && isBefore(sentence.token(i))
        && !isLoneDemonym(sentence, i)) {
      i++;
    }
    if (i < sentence.size() && (sentence.token(i).is("NOUN") || sentence.token(i).is("PROPN"))) {
      return i;
    }
    return i > preposition + 1 && sentence.token(i - 1).is("ADJ") ? i - 1 : otherwise;
  }

  private static boolean isLoneDemonym(Sentence sentence, int i) {
    return sentence.token(i).is("ADJ")
        && i + 1 < sentence.size()
        && !sentence.token(i + 1).is("NOUN")
        && !sentence.token(i + 1).is("PROPN")
        && !sentence.token(i + 1).is("ADJ");
  }

  private Optional<NameSpan> nameAfter(Sentence sentence, SentenceNames names, int last) {
    int next = last + 1;
    if (next >= sentence.size()) {
      return Optional.empty();
    }
    if (startsPerson(names, next)) {
      return names.at(next);
    }
    next = afterAdjunct(sentence, next);
    boolean comma = next < sentence.size() && sentence.token(next).form().equals(",");
    int after = afterTitle(sentence, names, next + 1);
    if (!comma || after >= sentence.size() || !startsPerson(names, after)) {
      return Optional.empty();
    }
    return names.at(after).filter(name -> isApposed(sentence, name));
  }

  /** The name behind a bare title: "the spokesman of the ministry, General Ana Ríos". */
  private int afterTitle(Sentence sentence, SentenceNames names, int after) {
    int title = after < sentence.size() && sentence.token(after).is("DET") ? after + 1 : after;
    boolean named = title + 1 < sentence.size() && startsPerson(names, title + 1);
    boolean person =
        named
            && sentence.token(title).is("NOUN")
            && lexicon.nouns().of(sentence.token(title)).filter(Noun::isPerson).isPresent();
    return person ? title + 1 : after;
  }

  /**
   * The comma behind "in Lima" in "the ambassador of Chile in Lima, Ana Ríos"; the token itself
   * where there is no such phrase.
   */
  private static int afterAdjunct(Sentence sentence, int next) {
    if (!sentence.token(next).is("ADP")) {
      return next;
    }
    for (int i = next + 1; i < sentence.size() && i - next < 10; i++) {
      Token token = sentence.token(i);
      if (token.form().equals(",")) {
        return i;
      }
      if (token.is("VERB") || token.is("AUX") || token.is("PUNCT") || token.is("PRON")) {
        return next;
      }
    }
    return next;
  }

  /** Whether a name after a comma belongs to the phrase before it, and is no new subject. */
  private static boolean isApposed(Sentence sentence, NameSpan name) {
    int end = name.last() + 1;
    boolean closed =
        end >= sentence.size()
            || sentence.token(end).is("PUNCT")
            || sentence.token(end).is("CCONJ")
            || sentence.token(end).is("AUX")
            || sentence.token(end).is("VERB");
    String relation = sentence.relation(name.first());
    boolean related = relation.startsWith("appos") || relation.startsWith("flat");
    boolean between =
        end + 1 < sentence.size()
            && sentence.token(end).form().equals(",")
            && (sentence.token(end + 1).is("VERB") || sentence.token(end + 1).is("AUX"));
    return related
        || between
        || closed && !relation.startsWith("nsubj") && !relation.startsWith("conj");
  }

  /**
   * The name before a phrase that explains it: "Laura Ríos, embajadora de ...". A phrase that its
   * verb follows at once is a new subject ("with President Ríos, the chancellor announced").
   */
  static @Nullable NameSpan nameBefore(Sentence sentence, SentenceNames names, Phrase phrase) {
    int first = phrase.first();
    if (first < 2
        || !sentence.token(first - 1).form().equals(",")
        || isSubject(sentence, phrase.last() + 1)) {
      return null;
    }
    return names.at(first - 2).filter(NameSpan::mayBePerson).orElse(null);
  }

  private static boolean isSubject(Sentence sentence, int next) {
    if (next >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(next);
    return token.is("VERB") || token.is("AUX") || token.is("PRON");
  }
}
