package org.segun.app.blackbox;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.segun.Reader;
import org.segun.Segun;
import org.segun.app.Main;
import org.segun.app.Readers;
import org.segun.app.Surroundings;

/**
 * One run of {@code segun} as a user has it: arguments and standard input in, output, errors and an
 * exit code out.
 */
record Run(int code, String out, String err) {

  private static final Reader READER = Segun.reader();

  /** The models are loaded once for all tests. */
  private static final Readers READERS = rules -> rules.map(Segun::reader).orElse(READER);

  static Run of(String... arguments) {
    return with(new byte[0], Map.of(), false, arguments);
  }

  static Run fed(String input, String... arguments) {
    return with(input.getBytes(StandardCharsets.UTF_8), Map.of(), false, arguments);
  }

  static Run with(
      byte[] input, Map<String, String> environment, boolean terminal, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            new Surroundings(
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal,
                false,
                0,
                environment),
            READERS,
            arguments);
    return new Run(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
