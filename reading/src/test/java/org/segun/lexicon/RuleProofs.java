package org.segun.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** Runs the examples of rules: each rule reads its own, and none of those that it must not. */
public final class RuleProofs {

  private RuleProofs() {}

  /** The rules of a folder without its mere lists of words. */
  public static List<RuleBlock> rules(String folder) {
    return RuleFolder.builtIn().files(folder, ".rules").stream()
        .flatMap(file -> RuleBlock.parse(file).stream())
        .filter(block -> !block.kind().equals("words"))
        .toList();
  }

  /**
   * A test for each rule; it fails on a rule without examples of both kinds.
   *
   * @param yes checks one example that the rule reads
   * @param no checks one example that it must not read
   */
  public static Stream<DynamicTest> of(
      List<RuleBlock> rules, BiConsumer<RuleBlock, String> yes, BiConsumer<RuleBlock, String> no) {
    return rules.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> prove(rule, yes, no)));
  }

  private static void prove(
      RuleBlock rule, BiConsumer<RuleBlock, String> yes, BiConsumer<RuleBlock, String> no) {
    assertThat(rule.all("yes")).as("examples").isNotEmpty();
    assertThat(rule.all("no")).as("counterexamples").isNotEmpty();
    rule.all("yes").forEach(example -> yes.accept(rule, example));
    rule.all("no").forEach(example -> no.accept(rule, example));
  }

  /** Fails where two rules of a kind have one id. */
  public static void haveIdsOfTheirOwn(List<RuleBlock> rules) {
    Set<String> seen = new HashSet<>();
    for (RuleBlock rule : rules) {
      assertThat(seen.add(rule.kind() + " " + rule.id())).as(rule.id()).isTrue();
    }
  }
}
