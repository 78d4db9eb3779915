package org.segun.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.segun.Segun;
import org.segun.text.Article;
import picocli.CommandLine.Command;

/** Time from the start of a Java machine to the first article read. */
@Command(
    name = "cold",
    description =
        "Reads one article and tells how long that took from the start of the Java machine.")
final class ColdCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Article article = UnNews.first(1).get(0);
    int events = Segun.reader().read(article).size();
    long millis = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
    System.out.println(
        "cold start: " + millis + " ms to the first article (" + events + " events)");
    return 0;
  }

  /** Runs it in a Java machine of its own; its line of text. */
  static String measure() throws IOException, InterruptedException {
    String java = ProcessHandle.current().info().command().orElse("java");
    String path = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(List.of(java, "-Xmx2g", "-cp", path, Bench.class.getName(), "cold"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said.strip();
  }
}
