package org.segun.place;

import org.segun.syntax.Sentence;

/** The way from one token of a tree to another, written as its relations. */
public final class TreePath {

  private static final int MAX_STEPS = 5;

  private TreePath() {}

  /**
   * The relations from {@code from} to {@code to}: {@code ^obj.obl} goes up an object and down an
   * oblique. {@code self} where {@code from} is a clause or adjective upon {@code to}; empty where
   * they are too far apart.
   */
  public static String between(Sentence s, int from, int to) {
    StringBuilder up = new StringBuilder();
    int at = from;
    for (int steps = 0; at >= 0 && steps <= MAX_STEPS; steps++) {
      if (at == to) {
        return up.toString().equals("^acl") || up.toString().equals("^amod") ? "self" : "";
      }
      String down = down(s, at, to);
      if (!down.isEmpty()) {
        return up.length() == 0 ? down : up + "." + down;
      }
      up.append('^').append(base(s.relation(at)));
      at = s.head(at);
    }
    return "";
  }

  private static String down(Sentence s, int top, int to) {
    StringBuilder path = new StringBuilder();
    int at = to;
    for (int steps = 0; at >= 0 && steps <= MAX_STEPS; steps++) {
      if (at == top) {
        return path.toString();
      }
      path.insert(0, path.length() == 0 ? "" : ".").insert(0, base(s.relation(at)));
      at = s.head(at);
    }
    return "";
  }

  /** The lemma of the first word of the preposition before a noun, or {@code none}. */
  public static String preposition(Sentence s, int head) {
    for (int child : s.children(head)) {
      if (s.has(child, "case") && child < head) {
        return s.token(child).lemma();
      }
    }
    return "none";
  }

  /** A distance in tokens, roughly. */
  public static int bucket(int distance) {
    return distance <= 2 ? 2 : distance <= 5 ? 5 : distance <= 10 ? 10 : distance <= 20 ? 20 : 99;
  }

  /** How many verbs stand between two tokens. */
  public static int verbs(Sentence s, int one, int other) {
    int verbs = 0;
    for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
      verbs += s.token(i).is("VERB") || s.token(i).is("AUX") ? 1 : 0;
    }
    return verbs;
  }

  /** A relation without its subtype. */
  public static String base(String relation) {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }
}
