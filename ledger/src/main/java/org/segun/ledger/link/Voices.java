package org.segun.ledger.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.segun.ledger.model.Claim;
import org.segun.model.Source;
import org.segun.text.Article;
import org.segun.world.Folding;

/** Who stands behind each telling, and which of them go back to one original. */
final class Voices {

  private final Map<String, Integer> origins = new HashMap<>();

  List<Voice> of(List<Claim> claims) {
    List<Voice> voices = new ArrayList<>();
    claims.forEach(c -> voices.add(voice(c)));
    return List.copyOf(voices);
  }

  private Voice voice(Claim claim) {
    Article article = claim.article().article();
    List<Source> chain = claim.mention().sources();
    Optional<Source> inner =
        chain.isEmpty() ? Optional.empty() : Optional.of(chain.get(chain.size() - 1));
    String outlet = article.outlet().orElse(claim.article().id());
    String speaker = inner.map(s -> s.speaker().mention().text()).orElse(outlet);
    return new Voice(
        Voice.Stance.of(claim.mention().factuality()),
        speaker,
        inner.map(s -> s.speaker().code()).orElse("UNK"),
        inner.isPresent(),
        article.outlet(),
        claim.article().id(),
        claim.id(),
        claim.mention().factuality(),
        origins.computeIfAbsent(Folding.key(speaker), k -> origins.size()));
  }
}
