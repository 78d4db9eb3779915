package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.segun.ledger.model.Claim;
import org.segun.model.Actor;
import org.segun.model.Source;
import org.segun.text.Article;
import org.segun.world.Folding;

/**
 * Who stands behind each telling, and which of them go back to one original: the same speaker in
 * two articles is one, copies of one article are one, an outlet that another article cites is one
 * with it.
 */
final class Voices {

  private final List<Claim> claims;
  private final Copies copies;
  private final List<Set<String>> names = new ArrayList<>();
  private final Unions unions;

  private Voices(List<Claim> claims) {
    this.claims = claims;
    this.copies = Copies.among(claims);
    this.unions = new Unions(claims.size());
    claims.forEach(c -> names.add(nameOf(c)));
    for (int i = 0; i < claims.size(); i++) {
      for (int j = i + 1; j < claims.size(); j++) {
        if (!unions.same(i, j) && isOne(i, j)) {
          unions.join(i, j);
        }
      }
    }
  }

  static List<Voice> of(List<Claim> claims) {
    return new Voices(claims).all();
  }

  private List<Voice> all() {
    Map<Integer, Integer> origins = new HashMap<>();
    List<Voice> voices = new ArrayList<>();
    for (int i = 0; i < claims.size(); i++) {
      int first = unions.first(i);
      int origin = origins.computeIfAbsent(first, k -> origins.size());
      voices.add(voice(claims.get(i), origin));
    }
    return List.copyOf(voices);
  }

  private static Voice voice(Claim claim, int origin) {
    Article article = claim.article().article();
    Optional<Actor> speaker = speaker(claim);
    return new Voice(
        Voice.Stance.of(claim.mention().factuality()),
        speaker.map(s -> s.mention().text()).orElseGet(() -> claim.article().publisher()),
        speaker.map(Actor::code).orElse(Actor.UNKNOWN),
        speaker.isPresent(),
        article.outlet(),
        claim.article().id(),
        claim.id(),
        claim.mention().factuality(),
        origin);
  }

  /** The innermost source: the one who is said to know. */
  private static Optional<Actor> speaker(Claim claim) {
    List<Source> chain = claim.mention().sources();
    return chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1).speaker());
  }

  private static Set<String> nameOf(Claim claim) {
    String name =
        speaker(claim).map(s -> s.mention().text()).orElseGet(() -> claim.article().publisher());
    Set<String> stems = new LinkedHashSet<>();
    for (String word : Folding.words(name)) {
      if (word.length() >= 3) {
        stems.add(Rarity.stem(word));
      }
    }
    return stems.isEmpty() ? Set.of(Folding.key(name)) : stems;
  }

  private Voice.Stance stance(int i) {
    return Voice.Stance.of(claims.get(i).mention().factuality());
  }

  private boolean isOne(int i, int j) {
    Optional<Actor> one = speaker(claims.get(i));
    Optional<Actor> other = speaker(claims.get(j));
    if (stance(i) == stance(j) && copies.isOneSentence(claims.get(i), claims.get(j))) {
      return true;
    }
    boolean sameName =
        names.get(i).containsAll(names.get(j)) || names.get(j).containsAll(names.get(i));
    if (one.isPresent() && other.isPresent()) {
      return sameName && one.get().code().equals(other.get().code());
    }
    return sameName
        || one.isEmpty()
            && other.isEmpty()
            && copies.same(claims.get(i).article().id(), claims.get(j).article().id());
  }
}
