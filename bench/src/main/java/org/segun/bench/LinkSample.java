package org.segun.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.segun.ledger.link.Contradiction;
import org.segun.ledger.link.Evidence;
import org.segun.ledger.link.Link;
import org.segun.ledger.model.Claim;
import org.segun.model.Actor;
import org.segun.model.EventMention;

/**
 * Prints links and contradictions for somebody to judge.
 *
 * @param claims all claims by id
 */
record LinkSample(Map<String, Claim> claims) {

  private static final int AROUND = 140;

  static Claim claim(Map<String, Claim> claims, String id) {
    Claim claim = claims.get(id);
    if (claim == null) {
      throw new IllegalStateException("There is no claim " + id);
    }
    return claim;
  }

  static String article(Map<String, Claim> claims, String id) {
    return claim(claims, id).article().id();
  }

  static boolean isCopy(Link link) {
    return link.evidence().stream().anyMatch(e -> e.kind() == Evidence.Kind.COPY);
  }

  void links(List<Link> links, int count, Random random) {
    List<Link> shuffled = new ArrayList<>(links);
    Collections.shuffle(shuffled, random);
    System.out.println(links.size() + " links to choose from");
    int number = 0;
    for (Link link : shuffled.subList(0, Math.min(count, shuffled.size()))) {
      System.out.printf(
          Locale.ROOT, "%n[%d] %.2f %s%n", ++number, link.score(), evidence(link.evidence()));
      System.out.println("  A " + text(claim(claims, link.one())));
      System.out.println("  B " + text(claim(claims, link.other())));
    }
  }

  private static String evidence(List<Evidence> evidence) {
    return evidence.stream()
        .map(e -> String.format(Locale.ROOT, "%s %+.1f (%s)", e.kind(), e.weight(), e.detail()))
        .collect(Collectors.joining(" "));
  }

  void contradictions(List<Contradiction> all, int count, Random random) {
    List<Contradiction> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, random);
    int number = 0;
    for (Contradiction one : shuffled.subList(0, Math.min(count, shuffled.size()))) {
      System.out.printf(Locale.ROOT, "%n[%d] %s %s%n", ++number, one.kind(), one.details());
      one.one().stream().limit(2).forEach(c -> System.out.println("  + " + text(claim(claims, c))));
      one.other().stream()
          .limit(2)
          .forEach(c -> System.out.println("  - " + text(claim(claims, c))));
    }
  }

  private static String text(Claim claim) {
    EventMention mention = claim.mention();
    String sentence = mention.sentence().in(claim.article().article().text());
    int at = mention.trigger().span().start() - mention.sentence().start();
    int from = Math.max(0, at - AROUND);
    int to = Math.min(sentence.length(), at + AROUND);
    return claim.article().article().date().map(Object::toString).orElse("-")
        + " "
        + claim.article().id()
        + " "
        + mention.type()
        + " «"
        + mention.trigger().text()
        + "» "
        + mention.factuality().code()
        + " "
        + who(mention.actors())
        + " > "
        + who(mention.recipients())
        + mention.places().stream()
            .map(p -> " " + p.role() + " " + p.mention().text())
            .collect(Collectors.joining())
        + mention.time().map(t -> " T=" + t.value()).orElse("")
        + mention.items().stream()
            .map(i -> " I=" + i.mention().text())
            .collect(Collectors.joining())
        + mention.sources().stream()
            .map(s -> " S=" + s.speaker().mention().text())
            .collect(Collectors.joining())
        + "\n      "
        + sentence.substring(from, to).replace('\n', ' ');
  }

  private static String who(List<Actor> actors) {
    return actors.stream()
        .map(a -> a.code() + ":" + a.mention().text())
        .collect(Collectors.joining("; ", "[", "]"));
  }
}
