package org.segun.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Demonym;
import org.segun.world.Folding;
import org.segun.world.PhraseTrie;
import org.segun.world.StateName;

/**
 * The names of one sentence, which never overlap. Registers come first; what they do not know is a
 * run of proper nouns, cut where a common noun of office begins it, at commas and at known names.
 */
final class SentenceNames {

  private static final int LONGEST = 10;
  private static final Set<String> OPEN =
      Set.of("NOUN", "PROPN", "ADJ", "X", "VERB", "NUM", "INTJ");

  private final Sentence sentence;
  private final ActorLexicon lexicon;
  private final List<NameSpan> spans = new ArrayList<>();
  private final @Nullable NameSpan[] owner;
  private final @Nullable PhraseTrie.Match<Noun>[] nouns;
  private final @Nullable Demonym[] nations;

  SentenceNames(Sentence sentence, ActorLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.owner = new NameSpan[sentence.size()];
    this.nouns = matches(sentence.size());
    this.nations = new Demonym[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      if (OPEN.contains(sentence.token(i).pos())) {
        nouns[i] = lexicon.nouns().at(sentence, i).orElse(null);
        nations[i] = lexicon.countries().demonym(sentence.token(i).form()).orElse(null);
      }
    }
    spreadExpressions();
    for (int i = 0; i < sentence.size(); i++) {
      Optional<NameSpan> name = nameAt(i);
      if (name.isPresent()) {
        add(name.get());
        i = name.get().last();
      }
    }
  }

  /** "Prime minister" hangs on its second word: that word stands for the whole expression. */
  private void spreadExpressions() {
    for (int i = 0; i < sentence.size(); i++) {
      PhraseTrie.Match<Noun> match = nouns[i];
      if (match != null
          && match.last() == i + 1
          && match.first() == i
          && sentence.token(i).is("ADJ")) {
        nouns[i + 1] = match;
      }
    }
  }

  private void add(NameSpan span) {
    spans.add(span);
    for (int i = span.first(); i <= span.last(); i++) {
      owner[i] = span;
    }
  }

  /** The name of which a token is a part. */
  Optional<NameSpan> at(int token) {
    return Optional.ofNullable(owner[token]);
  }

  /**
   * What the noun or adjective at a token says, with the words after it where they make one
   * expression.
   */
  Optional<Noun> noun(int token) {
    return Optional.ofNullable(nouns[token]).map(PhraseTrie.Match::value);
  }

  /**
   * Last token of the noun expression that begins at a token; the token itself where there is none.
   */
  int nounEnd(int token) {
    PhraseTrie.Match<Noun> match = nouns[token];
    return match == null ? token : match.last();
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static @Nullable PhraseTrie.Match<Noun>[] matches(int size) {
    return new PhraseTrie.Match[size];
  }

  /** What the adjective of nationality at a token says. */
  Optional<Demonym> nation(int token) {
    return Optional.ofNullable(nations[token]);
  }

  List<NameSpan> all() {
    return spans;
  }

  private Optional<NameSpan> nameAt(int i) {
    Optional<NameSpan> known = known(i);
    int end = runEnd(i);
    if (known.isPresent() && !isPartOfPerson(known.get(), i, end)) {
      return known;
    }
    return end < i ? known : Optional.of(unknown(i, end, known));
  }

  private boolean isPartOfPerson(NameSpan known, int first, int end) {
    boolean person = !known.spelled().isEmpty() && known.spelled().get(0).entry().isPerson();
    return end > known.last()
        && (known.first() == known.last() || person)
        && sentence.token(first).name().equals("PER")
        && sentence.token(known.last() + 1).name().equals("PER");
  }

  private Optional<NameSpan> known(int i) {
    Optional<PhraseTrie.Match<StateName>> state =
        lexicon.countries().at(sentence, i).filter(this::hasCapitalAtEnd);
    Optional<PhraseTrie.Match<List<SpelledName>>> spelled =
        lexicon.names().at(sentence, i).filter(m -> !isArticleOfLonger(m));
    if (spelled.isPresent() && (state.isEmpty() || isBetter(spelled.get(), state.get()))) {
      return spelled.map(m -> span(m.first(), m.last(), null, m.value()));
    }
    if (state.isEmpty()) {
      return lone(i).map(name -> span(i, i, name, List.of()));
    }
    return state.map(m -> span(m.first(), m.last(), m.value(), List.of()));
  }

  /** "La Reunión" is an island, "La reunión" none. */
  private boolean hasCapitalAtEnd(PhraseTrie.Match<StateName> match) {
    return match.first() == match.last()
        || !sentence.token(match.first()).is("DET")
        || Character.isUpperCase(sentence.token(match.last()).form().codePointAt(0));
  }

  /**
   * The longer name; of two equally long ones, the union of states that is called after its seat.
   */
  private static boolean isBetter(
      PhraseTrie.Match<List<SpelledName>> spelled, PhraseTrie.Match<StateName> state) {
    return spelled.last() > state.last()
        || spelled.last() == state.last() && spelled.value().get(0).entry().code().equals("IGO");
  }

  /**
   * Whether a name with an article swallows the beginning of a longer one: "La República" before
   * "Dominicana".
   */
  private boolean isArticleOfLonger(PhraseTrie.Match<List<SpelledName>> match) {
    int second = match.first() + 1;
    return sentence.token(match.first()).is("DET")
        && second < sentence.size()
        && (lexicon
                .countries()
                .at(sentence, second)
                .filter(m -> m.last() > match.last())
                .isPresent()
            || lexicon
                .names()
                .at(sentence, second)
                .filter(m -> m.last() > match.last())
                .isPresent());
  }

  /** The name of a state that is a first name too, where nothing beside it makes it one. */
  private Optional<StateName> lone(int i) {
    Token token = sentence.token(i);
    boolean beside = isNameWord(i - 1) || isNameWord(i + 1);
    if (beside || token.name().equals("PER") || !isNameWord(i)) {
      return Optional.empty();
    }
    return lexicon.countries().named(token.form());
  }

  /**
   * A run of name words; if a registered full name begins it, perhaps that person's longer name.
   */
  private NameSpan unknown(int first, int last, Optional<NameSpan> begins) {
    String key = key(first, last);
    List<SpelledName> spelled =
        lexicon.names().named(key).stream().filter(s -> !s.isOneWord()).toList();
    if (spelled.isEmpty() && begins.filter(b -> b.last() > b.first()).isPresent()) {
      spelled = begins.get().spelled();
    }
    return new NameSpan(sentence.index(), first, last, null, spelled, label(first, last), key);
  }

  private NameSpan span(int first, int last, @Nullable StateName state, List<SpelledName> spelled) {
    return new NameSpan(
        sentence.index(), first, last, state, spelled, label(first, last), key(first, last));
  }

  private String key(int first, int last) {
    StringBuilder key = new StringBuilder();
    for (int i = first; i <= last; i++) {
      key.append(i == first ? "" : " ").append(Folding.key(sentence.token(i).form()));
    }
    return key.toString();
  }

  private String label(int first, int last) {
    for (int i = first; i <= last; i++) {
      if (!sentence.token(i).name().equals("O")) {
        return sentence.token(i).name();
      }
    }
    return "O";
  }

  /** Last token of the run of name words that begins at a token; before it if none does. */
  private int runEnd(int first) {
    boolean person = sentence.token(first).name().equals("PER");
    boolean begins = first == 0 && sentence.size() > 1 && sentence.token(1).is("NOUN") && !person;
    if (!isNameWord(first)
        || begins && !sentence.token(0).name().equals("LOC") && nouns[1] != null
        || noun(first).filter(n -> n.kind().isActor() || !person).isPresent()
        || isDemonym(first)) {
      return first - 1;
    }
    int last = first;
    int next = next(first, last);
    while (next > last && next - first < LONGEST) {
      last = next;
      next = next(first, last);
    }
    return last;
  }

  private boolean isDemonym(int i) {
    return sentence.token(i).name().equals("O") && nations[i] != null;
  }

  private int next(int first, int last) {
    int next = last + 1;
    String label = sentence.token(first).name();
    while (next < sentence.size()
        && next - last <= 3
        && !isNameWord(next)
        && lexicon.words().is(sentence.token(next), "particle")
        && sentence.token(next).name().equals(label)
        && !label.equals("O")) {
      next++;
    }
    boolean goesOn =
        next < sentence.size()
            && isNameWord(next)
            && sameLabel(label, next)
            && (next == last + 1 || sentence.token(next).name().equals(label))
            && known(next).filter(k -> !label.equals("PER") || k.last() > k.first()).isEmpty();
    return goesOn ? next : last;
  }

  private boolean sameLabel(String label, int next) {
    String other = sentence.token(next).name();
    return label.equals(other) || label.equals("O") || other.equals("O");
  }

  private boolean isNameWord(int i) {
    if (i < 0 || i >= sentence.size()) {
      return false;
    }
    Token token = sentence.token(i);
    return !token.form().isEmpty()
        && Character.isUpperCase(token.form().codePointAt(0))
        && (token.is("PROPN")
            || !token.name().equals("O")
                && !token.is("DET")
                && !token.is("ADP")
                && !token.is("PRON"));
  }
}
