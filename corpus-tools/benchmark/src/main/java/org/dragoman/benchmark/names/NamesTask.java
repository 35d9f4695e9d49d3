package org.dragoman.benchmark.names;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.benchmark.SystemProcess;
import org.dragoman.seeds.SeedCorpus;

/** Measures the names of systems, one after the other, and makes the page. */
public final class NamesTask {

  private static final List<String> LINES = List.of("uner_ewt", "re3d", "wnut17");

  /** Tweets: too short for the speed of a system to show. */
  private static final String NOT_TIMED = "wnut17";

  private final SystemProcess processes;
  private final Path work;
  private final List<NameSet> sets = new ArrayList<>();

  /**
   * Prepares the task.
   *
   * @param work folder for texts and answers
   */
  public NamesTask(SystemProcess processes, Path work) {
    this.processes = processes;
    this.work = work;
  }

  /** Adds those development sets that a folder holds ({@code NAME.dev.jsonl.gz}). */
  public void addDevelopmentSets(Path folder) throws IOException {
    for (String id : LINES) {
      Path file = folder.resolve(id + ".dev.jsonl.gz");
      if (Files.exists(file)) {
        sets.add(NameSet.ofLines(id, file));
      }
    }
  }

  /** Adds the original articles, if they are there. */
  public void addOriginals(Path texts, Path gold) throws IOException {
    if (Files.isDirectory(texts) && Files.isDirectory(gold)) {
      sets.add(NameSet.ofFolders("originals", texts, gold));
    }
  }

  /** Adds the reports that ship with us. */
  public void addSeeds() throws IOException {
    Path folder = work.resolve("seeds");
    Files.createDirectories(folder.resolve("gold"));
    SeedCorpus.bundled().writeTexts(folder.resolve("texts"));
    SeedCorpus.bundled().writeGold(folder.resolve("gold"));
    sets.add(NameSet.ofFolders("seeds", folder.resolve("texts"), folder.resolve("gold")));
  }

  /**
   * Runs systems and writes the page about them, anew after each, so that a run that was stopped
   * leaves what it has measured.
   *
   * @param ids systems, in the order of the page; empty for all
   * @param warmUp CPU seconds before speed is measured
   * @param measured CPU seconds for which it is measured
   * @param page the file
   */
  public void run(List<String> ids, double warmUp, double measured, Path page)
      throws IOException, InterruptedException {
    List<NameSystem> systems =
        ids.isEmpty() ? NameSystem.all() : ids.stream().map(NameSystem::of).toList();
    for (NameSet set : sets) {
      set.writeTexts(work.resolve("texts").resolve(set.id()));
    }
    List<NamesReport.Result> results = new ArrayList<>();
    for (NameSystem system : systems) {
      processes.run(
          system.id(),
          system.classpath(),
          system.heapMegabytes(),
          MeasureNames.class,
          system.id(),
          work.toString(),
          NOT_TIMED,
          Double.toString(warmUp),
          Double.toString(measured));
      results.add(new NamesReport.Result(system, names(), measures()));
      Files.writeString(page, new NamesReport(sets, results).markdown());
    }
  }

  private Map<String, Map<String, List<TextName>>> names() throws IOException {
    Map<String, Map<String, List<TextName>>> names = new HashMap<>();
    for (String line : Files.readAllLines(work.resolve("names.tsv"))) {
      String[] fields = line.split("\t");
      names
          .computeIfAbsent(fields[0], k -> new HashMap<>())
          .computeIfAbsent(fields[1], k -> new ArrayList<>())
          .add(new TextName(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]), fields[4]));
    }
    return names;
  }

  private Map<String, Double> measures() throws IOException {
    Map<String, Double> measures = new HashMap<>();
    for (String line : Files.readAllLines(work.resolve("measures.tsv"))) {
      String[] fields = line.split("\t");
      measures.put(fields[0], Double.parseDouble(fields[1]));
    }
    return measures;
  }
}
