package org.dragoman.benchmark.names;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dragoman.benchmark.Meter;

/**
 * Runs one system on all sets and measures it; the program of each system's own process. Reads
 * {@code FOLDER/texts/SET/DOCUMENT.txt}, writes {@code FOLDER/names.tsv} (set, document, begin,
 * end, type) and {@code FOLDER/measures.tsv}. Needs nothing but the JDK and the system.
 */
public final class MeasureNames {

  /** What is tagged before a system counts as loaded: models that load late are loaded then. */
  private static final String FIRST_TEXT =
      "Kenyan President Wanjiru Odhiambo met Kofi Mensah of the World Bank in Nairobi.";

  private record Text(String set, String document, String content) {}

  private MeasureNames() {}

  /**
   * Measures a system.
   *
   * @param arguments id of the system, folder, sets whose speed does not count (with commas), CPU
   *     seconds of the warm-up, CPU seconds to measure
   */
  public static void main(String[] arguments) throws Exception {
    NameSystem system = NameSystem.of(arguments[0]);
    Path folder = Path.of(arguments[1]);
    List<String> slowSets = List.of(arguments[2].split(","));
    Meter meter = new Meter();
    NameTagger tagger = system.start();
    tagger.tag(FIRST_TEXT);
    meter.loaded();
    List<Text> texts = texts(folder.resolve("texts"));
    try (BufferedWriter names = Files.newBufferedWriter(folder.resolve("names.tsv"))) {
      for (Text text : texts) {
        for (TextName name : tagger.tag(text.content)) {
          names.write(
              "%s\t%s\t%d\t%d\t%s\n"
                  .formatted(text.set, text.document, name.begin(), name.end(), name.type()));
        }
      }
    }
    List<Text> timed = texts.stream().filter(text -> !slowSets.contains(text.set)).toList();
    meter.run(
        Double.parseDouble(arguments[3]),
        Double.parseDouble(arguments[4]),
        () -> {
          long characters = 0;
          for (Text text : timed) {
            tagger.tag(text.content);
            characters += text.content.length();
          }
          return characters;
        });
    meter.write(folder.resolve("measures.tsv"));
    System.exit(0);
  }

  private static List<Text> texts(Path folder) throws IOException {
    List<Text> texts = new ArrayList<>();
    for (Path set : sorted(folder)) {
      for (Path document : sorted(set)) {
        texts.add(
            new Text(
                set.getFileName().toString(),
                document.getFileName().toString(),
                Files.readString(document)));
      }
    }
    return texts;
  }

  private static List<Path> sorted(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
