package org.segun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillLoopTest {

  @Test
  void losesNothingThatWasSaved(@TempDir Path folder) throws Exception {
    assertThat(new KillLoop(folder, 3).run()).isTrue();
  }
}
