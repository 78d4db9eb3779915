package org.segun.goods;

import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.segun.goods.GoodsWords.Good;
import org.segun.goods.GoodsWords.Unit;
import org.segun.model.Item;
import org.segun.model.Mention;
import org.segun.syntax.ParsedArticle;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;

/** Reads goods by their nouns: what they are, how many, and how far their phrase reaches. */
final class GoodsReader implements ItemReader {

  private static final int MAX_DEPTH = 4;

  /** How many sentences before goods can have been named that "the shipment" means. */
  private static final int LOOK_BACK = 3;

  private final GoodsWords words;
  private final QuantityWords numbers;
  private final Quantities quantities;
  private final GoodsPhrase phrases;

  GoodsReader(GoodsWords words, QuantityWords numbers) {
    this.words = words;
    this.numbers = numbers;
    this.quantities = new Quantities(numbers);
    this.phrases = new GoodsPhrase(words, numbers);
  }

  @Override
  public Optional<Item> at(ParsedArticle article, int sentence, int head) {
    Sentence s = article.sentences().get(sentence);
    Token token = s.token(head);
    if (!token.is("NOUN")
        && !token.is("PROPN")
        && !token.is("NUM")
        && !token.is("SYM")
        && !token.is("ADJ")) {
      return Optional.empty();
    }
    if (token.is("PROPN") && token.name().equals("ORG")) {
      return Optional.empty();
    }
    Found found = found(article, s, head, 0);
    return found == null ? Optional.empty() : Optional.of(item(article, s, head, found));
  }

  @Override
  public Item named(ParsedArticle article, int sentence, int head) {
    Sentence s = article.sentences().get(sentence);
    boolean person = s.token(head).name().equals("PER");
    return item(
        article,
        s,
        head,
        new Found(person ? Item.Kind.PEOPLE : Item.Kind.OTHER, Optional.empty(), head));
  }

  /** What a noun stands for: its class and unit, and the noun whose number counts. */
  private record Found(Item.Kind kind, Optional<String> unit, int counted) {}

  private @Nullable Found found(ParsedArticle article, Sentence s, int head, int depth) {
    Token token = s.token(head);
    Unit unit = words.unit(token.lemma());
    if (unit != null && (unit.kind().equals("currency") || unit.kind().equals("sign"))) {
      boolean counted = depth > 0 || unit.kind().equals("sign") || hasNumber(s, head);
      return !counted ? null : new Found(Item.Kind.MONEY, Optional.of(unit.unit()), head);
    }
    int inner = depth < MAX_DEPTH ? complement(s, head) : -1;
    if (isNumber(token)) {
      return ofNumber(article, s, head, inner, depth);
    }
    Good good = head + 1 < s.size() ? words.good(token.lemma(), s.token(head + 1).lemma()) : null;
    good = good != null ? good : words.good(token.lemma());
    if (unit != null) {
      return ofUnit(article, s, head, inner, unit, good, depth);
    }
    if (good == null) {
      return null;
    }
    Found within = good.generic() && inner >= 0 ? found(article, s, inner, depth + 1) : null;
    Item.Kind kind = within != null ? within.kind() : good.kind();
    if (good.generic() && within == null && kind != Item.Kind.PEOPLE) {
      Item.Kind own = good.anaphoric() ? lastNamed(article, s, head, kind) : kind;
      kind = adjective(s, head).orElse(own);
    }
    int amount = amount(s, head, inner);
    if (amount >= 0) {
      return new Found(kind, unitOf(s, amount), amount);
    }
    int counted = within != null && quantities.before(s, head).isEmpty() ? within.counted() : head;
    return new Found(
        kind, counted == head || within == null ? good.unit() : within.unit(), counted);
  }

  /**
   * The noun counted in "un préstamo de 6.800 millones de dólares", where the head itself has no
   * number but an article; else -1.
   */
  private int amount(Sentence s, int head, int inner) {
    boolean article = quantities.before(s, head).map(q -> isArticle(s, q)).orElse(true);
    if (inner < 0 || !article) {
      return -1;
    }
    int counted = isNumber(s.token(inner)) ? complement(s, inner) : inner;
    return counted >= 0
            && quantities
                .before(s, counted)
                .filter(q -> q.first() > head && !isArticle(s, q))
                .isPresent()
        ? counted
        : -1;
  }

  private Optional<String> unitOf(Sentence s, int noun) {
    String lemma = s.token(noun).lemma();
    Unit unit = words.unit(lemma);
    Good good = words.good(lemma);
    return unit != null ? Optional.of(unit.unit()) : good == null ? Optional.empty() : good.unit();
  }

  /** Many a coin is called as a common word: "sol", "real", "corona" count as money in numbers. */
  private boolean hasNumber(Sentence s, int head) {
    return quantities.before(s, head).filter(q -> !isArticle(s, q)).isPresent();
  }

  private boolean isNumber(Token token) {
    return numbers.number(token.form()) != null
        || token.is("NUM") && Digits.value(token.form()).isPresent();
  }

  /** "millones de dólares", "cientos de armas", "20 millones" after a money sign. */
  private @Nullable Found ofNumber(
      ParsedArticle article, Sentence s, int head, int inner, int depth) {
    if (inner >= 0) {
      return found(article, s, inner, depth + 1);
    }
    for (int i = Math.max(0, head - 3); i <= head; i++) {
      String form = s.token(i).form();
      if (words.isUnit(form, "sign")
          || !form.isEmpty() && words.isUnit(form.substring(0, 1), "sign")) {
        Unit sign = words.unit(words.isUnit(form, "sign") ? form : form.substring(0, 1));
        return new Found(Item.Kind.MONEY, Optional.ofNullable(sign).map(Unit::unit), head + 1);
      }
    }
    return null;
  }

  private @Nullable Found ofUnit(
      ParsedArticle article,
      Sentence s,
      int head,
      int inner,
      Unit unit,
      @Nullable Good good,
      int depth) {
    Found within = inner < 0 ? null : found(article, s, inner, depth + 1);
    if (within != null && unit.kind().equals("share")) {
      boolean own = quantities.before(s, head).filter(q -> !isArticle(s, q)).isPresent();
      return new Found(
          within.kind(),
          own ? Optional.of(unit.unit()) : within.unit(),
          own ? head : within.counted());
    }
    if (within != null) {
      boolean own = quantities.before(s, head).isPresent() || within.counted() == inner;
      return new Found(
          isMixed(s, inner, within.kind()) ? Item.Kind.OTHER : within.kind(),
          own ? Optional.of(unit.unit()) : within.unit(),
          own ? head : within.counted());
    }
    if (unit.kind().equals("measure") && quantities.before(s, head).isPresent()) {
      Item.Kind kind =
          adjective(s, head)
              .or(() -> Optional.ofNullable(good).map(Good::kind))
              .orElse(lastNamed(article, s, head, Item.Kind.OTHER));
      return new Found(kind, Optional.of(unit.unit()), head);
    }
    return good == null
        ? null
        : new Found(adjective(s, head).orElse(good.kind()), good.unit(), head);
  }

  /** Whether at least two goods of other classes are coordinated with one. */
  private boolean isMixed(Sentence s, int first, Item.Kind kind) {
    int others = 0;
    for (int child : s.children(first)) {
      Good good = s.has(child, "conj") ? words.good(s.token(child).lemma()) : null;
      others += good != null && good.kind() != kind ? 1 : 0;
    }
    return others >= 2;
  }

  /** "10.600 toneladas" of what was named last. */
  private Item.Kind lastNamed(ParsedArticle article, Sentence s, int head, Item.Kind otherwise) {
    for (int n = s.index(); n >= Math.max(0, s.index() - LOOK_BACK); n--) {
      Sentence at = article.sentences().get(n);
      for (int i = n == s.index() ? head - 1 : at.size() - 1; i >= 0; i--) {
        Good good = at.token(i).is("NOUN") ? words.good(at.token(i).lemma()) : null;
        if (good != null
            && !good.generic()
            && good.kind() != Item.Kind.PEOPLE
            && good.kind() != Item.Kind.MONEY) {
          return good.kind();
        }
      }
    }
    return otherwise;
  }

  private Optional<Item.Kind> adjective(Sentence s, int head) {
    for (int i = head + 1; i <= Math.min(head + 3, s.size() - 1) && !s.token(i).is("PUNCT"); i++) {
      Item.Kind kind = s.token(i).is("ADJ") ? words.adjective(s.token(i).lemma()) : null;
      if (kind != null) {
        return Optional.of(kind);
      }
    }
    return Optional.empty();
  }

  /** The noun that says what a unit or a generic good consists of. */
  private int complement(Sentence s, int head) {
    for (int child : s.children(head)) {
      boolean noun =
          s.token(child).is("NOUN") || s.token(child).is("NUM") || s.token(child).is("SYM");
      if (child > head
          && noun
          && (s.has(child, "nmod") || s.has(child, "nummod") || s.has(child, "flat"))
          && leadsInto(s, head, child)) {
        return child;
      }
    }
    return following(s, head);
  }

  /** The noun right after "de" or "con", whatever the tree makes of it. */
  private int following(Sentence s, int head) {
    boolean into =
        head + 2 < s.size()
            && s.token(head + 1).is("ADP")
            && numbers.is("into", s.token(head + 1).form());
    return into && s.token(head + 2).is("NOUN") ? head + 2 : -1;
  }

  private boolean leadsInto(Sentence s, int head, int child) {
    for (int i = head + 1; i < child; i++) {
      if (s.token(i).is("ADP")) {
        return numbers.is("into", s.token(i).form());
      }
    }
    return child == head + 1;
  }

  private boolean isPart(Sentence s, int head) {
    return words.unit(s.token(head).lemma()) != null || isNumber(s.token(head));
  }

  private Item item(ParsedArticle article, Sentence s, int head, Found found) {
    Optional<Quantity> quantity =
        quantities
            .before(s, found.counted())
            .filter(q -> !isArticle(s, q) || isCountable(s, found));
    int first = phrases.first(s, head);
    if (quantity.isPresent() && quantity.get().first() < first) {
      first = quantity.get().first();
    }
    int last =
        Math.max(phrases.last(s, head, isPart(s, head)), Math.min(found.counted(), s.size() - 1));
    int stuff = complement(s, head);
    if (isPart(s, head) && stuff > last && stuff <= last + 3) {
      last = phrases.last(s, stuff, false);
    }
    OptionalDouble min = quantity.map(Quantity::min).orElse(OptionalDouble.empty());
    OptionalDouble max = quantity.map(Quantity::max).orElse(OptionalDouble.empty());
    Optional<String> unit = quantity.isPresent() ? found.unit() : Optional.empty();
    return new Item(Mention.of(article.text(), s.span(first, last)), found.kind(), min, max, unit);
  }

  /** Whether "un" before the noun is a number: "un misil", but not "una ayuda" or "una serie". */
  private boolean isCountable(Sentence s, Found found) {
    return found.unit().isPresent()
        && (found.counted() >= s.size()
            || !words.isUnit(s.token(found.counted()).lemma(), "share"));
  }

  /** Whether all that is told of the number is "un". */
  private boolean isArticle(Sentence s, Quantity quantity) {
    boolean alone = quantity.first() == quantity.last() || !isNumber(s.token(quantity.last() - 1));
    return alone && numbers.is("one", s.token(quantity.last()).form());
  }
}
