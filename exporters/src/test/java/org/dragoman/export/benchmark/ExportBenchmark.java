package org.dragoman.export.benchmark;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dragoman.export.ResultWriter;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.format.ExportFormats;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.NameCount;
import org.dragoman.model.Provenance;
import org.dragoman.model.SentenceRecord;
import org.dragoman.model.ZoneKind;

/**
 * Measures an export on documents of 100 mentions that are made as it goes: {@code ExportBenchmark
 * FORMAT MENTIONS FOLDER}. Prints rows a second, and the heap that is in use after a garbage
 * collection at each tenth. No test: to be run by hand.
 */
public final class ExportBenchmark {

  private static final int PER_DOCUMENT = 100;
  private static final int ENTITIES = 1000;

  private ExportBenchmark() {}

  /** Runs it. */
  public static void main(String[] arguments) throws IOException {
    String format = arguments[0];
    int documents = Integer.parseInt(arguments[1]) / PER_DOCUMENT;
    StringBuilder heap = new StringBuilder();
    long measuring = 0;
    long started = System.nanoTime();
    long startedCpu = cpu();
    try (StagedFiles files = StagedFiles.in(Path.of(arguments[2]));
        ResultWriter writer = ExportFormats.all().get(format).opener().open(files)) {
      for (int i = 0; i < documents; i++) {
        writer.write(document(i));
        if ((i + 1) % Math.max(1, documents / 10) == 0) {
          long before = System.nanoTime();
          System.gc();
          Runtime machine = Runtime.getRuntime();
          heap.append(' ').append((machine.totalMemory() - machine.freeMemory()) >> 20);
          measuring += System.nanoTime() - before;
        }
      }
      writer.finish(entities(documents), List.of());
      files.commit();
    }
    double seconds = (System.nanoTime() - started - measuring) / 1e9;
    double cpuSeconds = (cpu() - startedCpu) / 1e9;
    int mentions = documents * PER_DOCUMENT;
    System.out.printf(
        Locale.ROOT,
        "%s: %,d mentions and as many sentences in %.1f s, of processor time %.1f s; rows a second"
            + " %,.0f, of processor time %,.0f; heap in MB at each tenth:%s%n",
        format,
        mentions,
        seconds,
        cpuSeconds,
        2 * mentions / seconds,
        2 * mentions / cpuSeconds,
        heap);
  }

  /** Processor time of this thread in nanoseconds: the machine may be busy with other things. */
  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static DocumentResult document(int number) {
    StringBuilder text = new StringBuilder();
    List<MentionRecord> mentions = new ArrayList<>();
    List<SentenceRecord> sentences = new ArrayList<>();
    List<EntityRecord> entities = new ArrayList<>();
    for (int i = 0; i < PER_DOCUMENT; i++) {
      int entity = (number * 7 + i) % ENTITIES;
      int begin = text.length();
      String name = name(entity);
      text.append(name).append(" met the envoys of \"both\" sides, and left.\n");
      sentences.add(new SentenceRecord(begin, text.length() - 1, ZoneKind.BODY));
      entities.add(entity(entity));
      mentions.add(
          new MentionRecord(
              "m%08x%04x".formatted(number, i),
              begin,
              begin + name.length(),
              name,
              EntityType.PERSON,
              null,
              "e" + entity,
              ZoneKind.BODY,
              i,
              new Provenance("name-rules", "title-before", "Minister", 0.95)));
    }
    return new DocumentResult(
        new DocumentRecord(
            "d%08x".formatted(number),
            number + ".txt",
            "Made, Inc.",
            "0".repeat(64),
            "Talks " + number,
            LocalDate.of(1999, 3, 4),
            "en",
            PER_DOCUMENT * 10),
        text.toString(),
        List.of(),
        List.of(),
        sentences,
        entities,
        mentions,
        List.of(),
        List.of(),
        List.of());
  }

  private static List<CorpusEntity> entities(int documents) {
    List<CorpusEntity> all = new ArrayList<>();
    for (int i = 0; i < ENTITIES; i++) {
      all.add(
          new CorpusEntity(
              entity(i), documents, documents, List.of(new NameCount(name(i), documents))));
    }
    return all;
  }

  private static EntityRecord entity(int number) {
    return new EntityRecord(
        "e" + number,
        EntityType.PERSON,
        null,
        name(number),
        null,
        "PER",
        new Provenance("clusters", null, null, 0.5));
  }

  private static String name(int number) {
    return "Ana Quispe, the " + number + "th";
  }
}
