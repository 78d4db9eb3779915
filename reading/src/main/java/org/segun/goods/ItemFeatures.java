package org.segun.goods;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.segun.model.EventType;
import org.segun.model.Item;
import org.segun.place.TreePath;
import org.segun.syntax.Morphology;
import org.segun.syntax.Sentence;
import org.segun.syntax.Token;
import org.segun.text.Span;

/** What the judge sees of goods that may be those of an event. */
final class ItemFeatures {

  private static final int MAX_CHAIN = 6;

  private final Sentence s;
  private final int trigger;
  private final EventType type;
  private final Map<Integer, Item> items;
  private final Set<Integer> framed;

  /**
   * @param s the sentence
   * @param trigger token that carries the event
   * @param type its type
   * @param items the goods of the sentence by their heads
   * @param framed heads of the goods that the frame of the event's sense names
   */
  ItemFeatures(
      Sentence s, int trigger, EventType type, Map<Integer, Item> items, Set<Integer> framed) {
    this.s = s;
    this.trigger = trigger;
    this.type = type;
    this.items = items;
    this.framed = framed;
  }

  /** The features of the goods with a head. */
  List<String> of(int head) {
    List<String> f = new ArrayList<>(56);
    Item item = Objects.requireNonNull(items.get(head));
    String path = head == trigger ? "own" : path(head);
    String frame = framed.contains(head) ? "this" : framed.isEmpty() ? "none" : "other";
    String kind = item.kind().name().toLowerCase(Locale.ROOT);
    String verb = s.token(trigger).pos().toLowerCase(Locale.ROOT);
    for (String context : new String[] {"", type + "&", type + verb + "&"}) {
      f.add(context + "frame=" + frame);
      f.add(context + "path=" + path);
      f.add(context + "way=" + path + ":" + TreePath.preposition(s, head));
      f.add(context + "kind=" + kind);
      f.add(context + "nest=" + nest(head));
      f.add(context + "deep=" + deep(head));
      f.add(context + "deep=" + deep(head) + "&kind=" + kind);
    }
    words(f, head, path, kind);
    f.add("frame=" + frame + "&kind=" + kind);
    f.add("frame=" + frame + "&path=" + path);
    f.add("quantity=" + item.min().isPresent() + "," + type);
    f.add("unit=" + item.unit().isPresent());
    around(f, head, frame);
    return f;
  }

  private void words(List<String> f, int head, String path, String kind) {
    Token word = s.token(trigger);
    f.add("type=" + type + word.pos());
    f.add("lemma=" + word.lemma());
    f.add("lemma=" + word.lemma() + "&kind=" + kind);
    f.add("lemma=" + word.lemma() + "&path=" + path);
    f.add("head=" + s.token(head).lemma());
    f.add("head=" + s.token(head).lemma() + "&type=" + type);
  }

  private void around(List<String> f, int head, String frame) {
    String side = head < trigger ? "before" : head > trigger ? "after" : "own";
    f.add("side=" + side + "," + type);
    f.add("far=" + side + TreePath.bucket(Math.abs(head - trigger)));
    String nearer = side + Math.min(3, between(head));
    f.add("nearer=" + nearer);
    f.add("nearer=" + nearer + "," + frame + "," + type);
    f.add("verbs=" + side + Math.min(3, TreePath.verbs(s, trigger, head)));
    if (s.head(head) >= 0 && head != trigger) {
      f.add("above=" + s.token(s.head(head)).lemma());
      f.add("above=" + s.token(s.head(head)).lemma() + "&" + type);
    }
    if (s.head(trigger) >= 0) {
      f.add("over=" + s.token(s.head(trigger)).lemma() + "&" + side);
    }
    for (int child : s.children(head)) {
      if (s.has(child, "det") && child < head) {
        f.add("det=" + s.token(child).lemma());
        f.add("det=" + s.token(child).lemma() + "&" + side);
      }
    }
  }

  /** How the goods stand to the trigger, whether active or passive, alone or one of several. */
  private String deep(int head) {
    int top = head;
    for (int i = 0; i < MAX_CHAIN && s.head(top) >= 0 && s.has(top, "conj"); i++) {
      top = s.head(top);
    }
    if (top == trigger) {
      return "own";
    }
    String preposition = TreePath.preposition(s, top);
    if (s.head(top) == trigger) {
      if (!preposition.equals("none")) {
        return preposition;
      }
      boolean object = s.has(top, "obj") || s.has(top, "nsubj") && isPassive();
      return object ? "object" : TreePath.base(s.relation(top));
    }
    if (s.head(trigger) == top && isParticiple(s.token(trigger))) {
      return "object";
    }
    String path = TreePath.between(s, trigger, top);
    int dot = path.indexOf('.');
    return path.isEmpty()
        ? "far"
        : path.startsWith("^") ? "up" : path.substring(0, dot < 0 ? path.length() : dot) + "+";
  }

  private boolean isPassive() {
    boolean marked = isParticiple(s.token(trigger));
    for (int child : s.children(trigger)) {
      marked |= s.has(child, "expl") || s.relation(child).endsWith(":pass");
    }
    return marked;
  }

  private static boolean isParticiple(Token token) {
    return token.morphology().form() == Morphology.VerbForm.PARTICIPLE;
  }

  private int between(int head) {
    int between = 0;
    for (int other : items.keySet()) {
      between += other > Math.min(head, trigger) && other < Math.max(head, trigger) ? 1 : 0;
    }
    return between;
  }

  /** Whether the goods stand within others or hold others. */
  private String nest(int head) {
    Span own = Objects.requireNonNull(items.get(head)).mention().span();
    boolean inside = false;
    boolean outside = false;
    boolean trigger = own.overlaps(s.token(this.trigger).span());
    for (Map.Entry<Integer, Item> other : items.entrySet()) {
      if (other.getKey() != head) {
        Span span = other.getValue().mention().span();
        inside |= span.contains(own) && !span.equals(own);
        outside |= own.contains(span);
      }
    }
    return (inside ? "in" : "") + (outside ? "out" : "") + (trigger ? "trigger" : "");
  }

  private String path(int head) {
    String path = TreePath.between(s, trigger, head);
    return path.isEmpty() ? "far" : path;
  }
}
