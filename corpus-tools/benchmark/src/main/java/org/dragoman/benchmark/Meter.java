package org.dragoman.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures the process it is in: seconds from its start until the system is loaded, units of work
 * per second of CPU time of all threads (compiler and garbage collection among them), and the peak
 * of resident memory. Not safe for threads.
 */
public final class Meter {

  private static final double NANOS = 1e9;
  private static final int FEWEST_PASSES = 1;

  private final OperatingSystemMXBean machine =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
  private double loadWall;
  private double loadCpu;
  private long units;
  private double seconds;

  /** One pass over the work; returns how many units it was. */
  @FunctionalInterface
  public interface Pass {

    /** Does the work. */
    long run() throws Exception;
  }

  /** Says that the system is loaded. */
  public void loaded() {
    long start = ManagementFactory.getRuntimeMXBean().getStartTime();
    loadWall = (System.currentTimeMillis() - start) / 1000.0;
    loadCpu = machine.getProcessCpuTime() / NANOS;
  }

  /**
   * Repeats a pass until the compiler has seen enough, then measures.
   *
   * @param warmUp CPU seconds before the measurement begins
   * @param measured CPU seconds that it takes at least; one pass it always takes
   */
  public void run(double warmUp, double measured, Pass pass) throws Exception {
    long begin = machine.getProcessCpuTime();
    while (machine.getProcessCpuTime() - begin < warmUp * NANOS) {
      pass.run();
    }
    begin = machine.getProcessCpuTime();
    int passes = 0;
    do {
      units += pass.run();
      passes++;
      seconds = (machine.getProcessCpuTime() - begin) / NANOS;
    } while (seconds < measured || passes < FEWEST_PASSES);
  }

  /** Writes what was measured: a name, a tab, a number a line. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(line("load_wall_seconds", loadWall));
    lines.add(line("load_cpu_seconds", loadCpu));
    lines.add(line("units_per_cpu_second", units / seconds));
    lines.add(line("peak_memory_megabytes", peakMegabytes()));
    Files.write(file, lines);
  }

  private static String line(String name, double value) {
    return String.format(Locale.ROOT, "%s\t%.3f", name, value);
  }

  /** The high-water mark of resident memory, which Linux tells; 0 elsewhere. */
  private static double peakMegabytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    for (String line : Files.readAllLines(status)) {
      if (line.startsWith("VmHWM:")) {
        return Double.parseDouble(line.replaceAll("\\D", "")) / 1024;
      }
    }
    return 0;
  }
}
