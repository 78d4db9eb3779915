package org.segun.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.world.Folding;
import org.segun.world.PhraseTrie;
import org.segun.world.StateName;

/**
 * The names of one sentence, which never overlap. Registers come first; what they do not know is a run of proper nouns, cut where a
 * common noun of office begins it, at commas and at known names.
 */
final class SentenceNames {

  private static final int LONGEST = 10;

  private final Sentence sentence;
  private final ActorLexicon lexicon;
  private final List<NameSpan> spans = new ArrayList<>();
  private final @Nullable NameSpan[] owner;

  SentenceNames(Sentence sentence, ActorLexicon lexicon) {
    this.sentence = sentence;
    this.lexicon = lexicon;
    this.owner = new NameSpan[sentence.size()];
    for (int i = 0; i < sentence.size(); i++) {
      Optional<NameSpan> name = nameAt(i);
      if (name.isPresent()) {
        add(name.get());
        i = name.get().last();
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

  List<NameSpan> all() {
    return spans;
  }

  private Optional<NameSpan> nameAt(int i) {
    Optional<NameSpan> known = known(i);
    int end = runEnd(i);
    if (known.isPresent() && !isPartOfPerson(known.get(), i, end)) {
      return known;
    }
    return end < i ? known : Optional.of(unknown(i, end));
  }

  private boolean isPartOfPerson(NameSpan known, int first, int end) {
    return end > known.last()
        && known.first() == known.last()
        && sentence.token(first).name().equals("PER")
        && sentence.token(known.last() + 1).name().equals("PER");
  }

  private Optional<NameSpan> known(int i) {
    Optional<PhraseTrie.Match<StateName>> state = lexicon.countries().at(sentence, i);
    Optional<PhraseTrie.Match<List<SpelledName>>> spelled = lexicon.names().at(sentence, i);
    if (spelled.isPresent() && (state.isEmpty() || spelled.get().last() > state.get().last())) {
      return spelled.map(m -> span(m.first(), m.last(), null, m.value()));
    }
    return state.map(m -> span(m.first(), m.last(), m.value(), List.of()));
  }

  private NameSpan unknown(int first, int last) {
    String key = key(first, last);
    List<SpelledName> spelled = lexicon.names().named(key).stream().filter(s -> !s.isOneWord()).toList();
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
    if (!isNameWord(first) || lexicon.nouns().at(sentence, first).isPresent()
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
    return sentence.token(i).name().equals("O") && lexicon.countries().demonym(sentence.token(i).form()).isPresent();
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
            && (label.equals("PER") || known(next).isEmpty());
    return goesOn ? next : last;
  }

  private boolean sameLabel(String label, int next) {
    String other = sentence.token(next).name();
    return label.equals(other) || label.equals("O") || other.equals("O");
  }

  private boolean isNameWord(int i) {
    Token token = sentence.token(i);
    return !token.form().isEmpty()
        && Character.isUpperCase(token.form().codePointAt(0))
        && (token.is("PROPN") || !token.name().equals("O") && !token.is("DET") && !token.is("ADP") && !token.is("PRON"));
  }
}
