package org.segun.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.segun.ledger.link.Contradiction;
import org.segun.ledger.link.Grouping;
import org.segun.ledger.link.Link;
import org.segun.ledger.link.LinkRules;
import org.segun.ledger.link.Linker;
import org.segun.ledger.link.MemoryClaimIndex;
import org.segun.ledger.link.Summaries;
import org.segun.ledger.model.Claim;
import org.segun.ledger.model.Event;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Links the tellings of many articles, one article after the other, and shows samples to read. */
@Command(
    name = "link",
    description =
        "Links articles that were read before: events, links, time and memory; samples to judge.")
final class LinkCommand implements Callable<Integer> {

  private static final int EDGE = 1_000;

  @Option(
      names = "--read",
      required = true,
      description = "Lines of segun read --format jsonl, also gzipped.")
  private Path file = Path.of("");

  @Option(names = "--articles", description = "How many at most.")
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--sample", description = "How many links to show (default: ${DEFAULT-VALUE}).")
  private int sample;

  @Option(names = "--contradictions", description = "How many contradictions to show.")
  private int contradictions;

  @Option(names = "--seed", description = "Of the samples (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(names = "--across", description = "Show only links between articles.")
  private boolean across;

  @Option(names = "--own-words", description = "Show only links that are not of copied sentences.")
  private boolean ownWords;

  private final MemoryClaimIndex index = new MemoryClaimIndex();
  private final Map<String, Claim> claims = new HashMap<>();
  private final Map<String, String> eventOf = new HashMap<>();

  @Override
  public Integer call() throws IOException {
    List<List<Claim>> articles = StoredClaims.read(file, limit);
    System.out.println(Machine.describe());
    long[] nanos = new long[articles.size()];
    Linker linker = new Linker(LinkRules.builtIn(), index);
    for (int i = 0; i < articles.size(); i++) {
      long start = System.nanoTime();
      for (Claim claim : articles.get(i)) {
        keep(linker.add(claim));
      }
      nanos[i] = System.nanoTime() - start;
      articles.get(i).forEach(c -> claims.put(c.id(), c));
    }
    report(articles, nanos);
    if (sample > 0) {
      new LinkSample(claims).links(chosenLinks(), sample, new Random(seed));
    }
    if (contradictions > 0) {
      new LinkSample(claims).contradictions(disputes(), contradictions, new Random(seed));
    }
    return 0;
  }

  private void keep(Grouping grouping) {
    grouping.groups().forEach(g -> g.claims().forEach(c -> eventOf.put(c, g.event())));
  }

  private void report(List<List<Claim>> articles, long[] nanos) {
    Map<String, Integer> tellings = new HashMap<>();
    eventOf.values().forEach(e -> tellings.merge(e, 1, Integer::sum));
    List<Link> links = links();
    long between = links.stream().filter(this::isAcross).count();
    System.out.printf(
        Locale.ROOT,
        "%d articles, %d claims, %d events, %d with 2 tellings or more, %d with 3 or more%n",
        articles.size(),
        eventOf.size(),
        tellings.size(),
        tellings.values().stream().filter(n -> n >= 2).count(),
        tellings.values().stream().filter(n -> n >= 3).count());
    System.out.printf(
        Locale.ROOT,
        "%d links within events, %d of them between articles%n",
        links.size(),
        between);
    System.out.printf(
        Locale.ROOT,
        "%.1f s; an article of the first %d takes %.2f ms, of the last %d %.2f ms, in the middle"
            + " %.2f ms%n",
        sum(nanos, 0, nanos.length) / 1e9,
        EDGE,
        mean(nanos, 0, EDGE),
        EDGE,
        mean(nanos, nanos.length - EDGE, nanos.length),
        mean(nanos, nanos.length / 2 - EDGE / 2, nanos.length / 2 + EDGE / 2));
    System.out.println(Machine.memory());
  }

  private static double mean(long[] nanos, int from, int to) {
    int first = Math.max(0, from);
    int last = Math.min(nanos.length, to);
    return sum(nanos, first, last) / 1e6 / Math.max(1, last - first);
  }

  private static double sum(long[] nanos, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += nanos[i];
    }
    return sum;
  }

  /** Links between tellings that ended in one event. */
  private List<Link> links() {
    List<Link> links = new ArrayList<>();
    for (String claim : eventOf.keySet()) {
      for (Link link : index.links(claim)) {
        String event = String.valueOf(eventOf.get(link.one()));
        if (link.one().equals(claim) && event.equals(eventOf.get(link.other()))) {
          links.add(link);
        }
      }
    }
    links.sort(Comparator.comparing(Link::one).thenComparing(Link::other));
    return links;
  }

  private List<Link> chosenLinks() {
    return links().stream()
        .filter(l -> !across || isAcross(l))
        .filter(l -> !ownWords || !LinkSample.isCopy(l))
        .toList();
  }

  private boolean isAcross(Link link) {
    return !LinkSample.article(claims, link.one()).equals(LinkSample.article(claims, link.other()));
  }

  private List<Contradiction> disputes() {
    Map<String, List<Claim>> events = new TreeMap<>();
    eventOf.forEach(
        (claim, event) ->
            events
                .computeIfAbsent(event, e -> new ArrayList<>())
                .add(LinkSample.claim(claims, claim)));
    List<Contradiction> all = new ArrayList<>();
    events.forEach(
        (id, members) -> {
          members.sort(Comparator.comparing(Claim::id));
          if (members.size() > 1) {
            all.addAll(Summaries.of(new Event(id, members)).contradictions());
          }
        });
    Map<Contradiction.Kind, Integer> kinds = new TreeMap<>();
    all.forEach(c -> kinds.merge(c.kind(), 1, Integer::sum));
    System.out.println("contradictions: " + kinds);
    Collections.sort(all, Comparator.comparing(c -> c.one().get(0) + c.kind()));
    return all;
  }
}
