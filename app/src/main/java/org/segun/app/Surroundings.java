package org.segun.app;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param outIsTerminal whether a person reads {@code out}
 * @param errIsTerminal whether a person reads {@code err}
 * @param columns width of the terminal, 0 where there is none
 * @param environment variables of the process
 */
public record Surroundings(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    int columns,
    Map<String, String> environment) {

  private static final int BUFFER = 1 << 16;

  public Surroundings {
    environment = Map.copyOf(environment);
  }

  /**
   * Those of this process; the script that starts it says by system properties what is a terminal.
   */
  static Surroundings ofProcess() {
    return new Surroundings(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        Boolean.getBoolean("segun.out.terminal"),
        Boolean.getBoolean("segun.err.terminal"),
        Integer.getInteger("segun.columns", 0),
        System.getenv());
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new java.io.BufferedOutputStream(new FileOutputStream(descriptor), BUFFER),
        false,
        StandardCharsets.UTF_8);
  }

  String variable(String name) {
    return environment.getOrDefault(name, "");
  }
}
