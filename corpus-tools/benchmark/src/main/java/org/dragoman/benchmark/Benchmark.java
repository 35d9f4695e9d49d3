package org.dragoman.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.benchmark.names.NamesTask;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command {@code corpus-tools/benchmark/run}. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    description = "Measures other toolkits and ours side by side and writes a page about it.")
public final class Benchmark implements Callable<Integer> {

  /** What can be measured. */
  enum Task {
    names
  }

  @Option(
      names = "--task",
      defaultValue = "names",
      description = "One of: ${COMPLETION-CANDIDATES}.")
  private Task task;

  @Option(names = "--systems", split = ",", description = "Ids of systems; all without this.")
  private List<String> systems = List.of();

  @Option(
      names = "--shared",
      defaultValue = "../shared",
      description =
          "Folder with eval/, seeds/ and gold/ (default: ${DEFAULT-VALUE}); what it lacks is left"
              + " out.")
  private Path shared;

  @Option(names = "--out", required = true, description = "The page.")
  private Path out;

  @Option(names = "--work", required = true, description = "Folder for texts, answers and logs.")
  private Path work;

  @Option(
      names = "--classpath",
      required = true,
      description = "NAME=CLASSPATH for each kind of system.")
  private Map<String, String> classpaths = new HashMap<>();

  @Option(
      names = "--warm-up",
      defaultValue = "15",
      description = "CPU seconds before speed is measured (default: ${DEFAULT-VALUE}).")
  private double warmUp;

  @Option(
      names = "--seconds",
      defaultValue = "30",
      description = "CPU seconds for which speed is measured (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Override
  public Integer call() throws IOException, InterruptedException {
    SystemProcess processes = new SystemProcess(classpaths, work.resolve("logs"));
    NamesTask names = new NamesTask(processes, work);
    names.addDevelopmentSets(shared.resolve("eval").resolve("ner"));
    names.addOriginals(shared.resolve("seeds"), shared.resolve("gold").resolve("seeds"));
    names.addSeeds();
    names.run(systems, warmUp, seconds, out);
    return 0;
  }

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new Benchmark()).execute(arguments));
  }
}
