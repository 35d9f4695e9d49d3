package org.dragoman.event;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.NearestWord;
import org.dragoman.engine.TsvResource;

/**
 * Reads one table of lexicon entries, laid over the entries that are there before. The format:
 * docs/events.md.
 */
final class LexiconFile {

  private static final List<String> COLUMNS =
      List.of("id", "pos", "pattern", "act", "frame", "needs", "example", "counterexample");
  private static final List<String> PARTS_OF_SPEECH = List.of("V", "N", "A", "M");
  private static final Set<String> NEEDS =
      Set.of("actor", "recipient", "both", "earlier", "person");

  /** What stands for the part of speech where an entry of the lexicon below is left out. */
  private static final String OFF = "off";

  private final String name;
  private final Map<String, Act> acts = Act.readAll();
  private final Map<String, Frame> frames = Frame.readAll();
  private final Map<String, LexiconEntry> entries = new LinkedHashMap<>();
  private final Set<String> own = new HashSet<>();
  private long line;

  private LexiconFile(String name, List<LexiconEntry> below) {
    this.name = name;
    below.forEach(entry -> entries.put(entry.id(), entry));
  }

  /** Reads a file of a user over other entries. */
  static List<LexiconEntry> read(Path file, List<LexiconEntry> below) {
    try (Reader reader = Files.newBufferedReader(file)) {
      return new LexiconFile(file.toString(), below).parse(reader);
    } catch (IOException e) {
      throw new LexiconFileException(file + ": can't be read: " + e.getMessage());
    }
  }

  /** Reads the file that comes with this class. */
  static List<LexiconEntry> bundled(String resource) {
    InputStream in = LexiconFile.class.getResourceAsStream(resource);
    try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return new LexiconFile(resource, List.of()).parse(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + resource, e);
    }
  }

  private List<LexiconEntry> parse(Reader reader) throws IOException {
    try (CSVParser parser = TsvResource.parser(reader)) {
      for (String column : COLUMNS) {
        if (!parser.getHeaderNames().contains(column)) {
          throw problem("the first row must name the columns; '" + column + "' is missing");
        }
      }
      for (CSVRecord row : parser) {
        line = parser.getCurrentLineNumber();
        put(row);
      }
      return List.copyOf(entries.values());
    } catch (CSVException | IllegalArgumentException e) {
      throw e instanceof LexiconFileException known ? known : problem(e.getMessage());
    }
  }

  private void put(CSVRecord row) {
    String id = row.get("id");
    if (!own.add(id)) {
      throw problem("a second entry has the id '" + id + "'");
    }
    if (row.size() > 1 && row.get("pos").equals(OFF)) {
      if (entries.remove(id) == null) {
        throw problem("there is no '" + id + "'; " + NearestWord.hint(id, entries.keySet()));
      }
      return;
    }
    if (row.size() < COLUMNS.size() || hasGap(row)) {
      throw problem("an entry has " + COLUMNS.size() + " columns; only 'needs' may be empty");
    }
    entries.put(id, entry(row));
  }

  private static boolean hasGap(CSVRecord row) {
    return COLUMNS.stream().anyMatch(c -> !c.equals("needs") && row.get(c).isBlank());
  }

  private LexiconEntry entry(CSVRecord row) {
    String needs = row.get("needs").strip();
    Set<String> all = needs.isEmpty() ? Set.of() : new TreeSet<>(List.of(needs.split(" +")));
    all.forEach(need -> oneOf(need, NEEDS));
    return new LexiconEntry(
        row.get("id"),
        pattern(row.get("pattern")),
        oneOf(row.get("pos"), PARTS_OF_SPEECH).charAt(0),
        acts.get(oneOf(row.get("act"), acts.keySet())),
        frames.get(oneOf(row.get("frame"), frames.keySet())),
        all,
        row.get("example"),
        row.get("counterexample"));
  }

  private Pattern pattern(String notation) {
    try {
      return Pattern.parse(notation);
    } catch (IllegalArgumentException e) {
      throw problem(e.getMessage());
    }
  }

  private String oneOf(String word, Collection<String> known) {
    if (!known.contains(word)) {
      throw problem("there is no '" + word + "'; " + NearestWord.hint(word, known));
    }
    return word;
  }

  private LexiconFileException problem(String message) {
    return new LexiconFileException(name + ":" + Math.max(1, line) + ": " + message);
  }
}
