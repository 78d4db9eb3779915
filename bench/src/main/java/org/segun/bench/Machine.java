package org.segun.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What the figures were measured on. */
final class Machine {

  private static final int MEGA = 1 << 20;

  private Machine() {}

  static String describe() {
    return String.format(
        Locale.ROOT,
        "Java %s, %d processors (%s), heap of %d MB, load of the machine %.1f",
        Runtime.version(),
        Runtime.getRuntime().availableProcessors(),
        line("/proc/cpuinfo", "model name"),
        Runtime.getRuntime().maxMemory() / MEGA,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  /** The greatest memory so far. */
  static String memory() {
    long heap =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getPeakUsage)
            .mapToLong(usage -> usage.getUsed())
            .sum();
    return String.format(
        Locale.ROOT,
        "peak so far: %d MB of heap, with garbage; %s resident",
        heap / MEGA,
        line("/proc/self/status", "VmHWM"));
  }

  private static String line(String file, String key) {
    try {
      List<String> lines = Files.readAllLines(Path.of(file));
      return lines.stream()
          .filter(l -> l.startsWith(key))
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      return "unknown";
    }
  }
}
