package org.segun.ledger.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class CopyIndexTest {

  private static String text(Random random, int words) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < words; i++) {
      text.append("palabra").append(random.nextInt(5000)).append(' ');
    }
    return text.toString();
  }

  @Property(tries = 50)
  void aCopyIsFoundAndAnotherTextIsNot(
      @ForAll long seed, @ForAll @IntRange(min = 60, max = 600) int words) {
    Random random = new Random(seed);
    CopyIndex index = new CopyIndex(0.5);
    String original = text(random, words);
    assertThat(index.add("original", original)).isEmpty();
    assertThat(index.add("other", text(random, words))).isEmpty();
    String changed = original.replaceFirst("palabra", "otra");
    assertThat(index.add("copy", "Agencias. " + changed)).containsExactly("original");
  }
}
