package org.dragoman.train.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.NamedText.Name;
import org.dragoman.train.data.NamedText.Span;

/**
 * Reads data sets of names: JSON Lines, gzipped or not, a record {@code {"id","text","entities":
 * [{"begin","end","type","orig"}],"sentences":[[begin,end],...]}} a line.
 */
public final class NamedTextReader {

  private static final ObjectMapper JSON = new ObjectMapper();

  private NamedTextReader() {}

  /**
   * Reads a file whole.
   *
   * @throws IOException if it can't be read; the message names file and line
   */
  public static List<NamedText> read(Path file) throws IOException {
    List<NamedText> texts = new ArrayList<>();
    try (InputStream raw = Files.newInputStream(file);
        InputStream in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int line = 0;
      for (String record = reader.readLine(); record != null; record = reader.readLine()) {
        line++;
        try {
          texts.add(text(JSON.readTree(record)));
        } catch (RuntimeException | IOException e) {
          throw new IOException(
              file + ":" + line + ": not a record of names: " + e.getMessage(), e);
        }
      }
    }
    return texts;
  }

  private static NamedText text(JsonNode record) {
    String text = record.required("text").asText();
    List<Name> names = new ArrayList<>();
    for (JsonNode entity : record.required("entities")) {
      String type = entity.required("type").asText();
      names.add(
          new Name(
              entity.required("begin").asInt(),
              entity.required("end").asInt(),
              type.equals("OTHER") ? null : EntityType.of(type),
              entity.path("orig").asText("")));
    }
    List<Span> sentences = new ArrayList<>();
    for (JsonNode sentence : record.path("sentences")) {
      sentences.add(new Span(sentence.get(0).asInt(), sentence.get(1).asInt()));
    }
    if (sentences.isEmpty()) {
      sentences.add(new Span(0, text.length()));
    }
    return new NamedText(record.required("id").asText(), text, withoutOverlap(names), sentences);
  }

  /** Of names that overlap, the longest stays. */
  private static List<Name> withoutOverlap(List<Name> names) {
    List<Name> longestFirst = new ArrayList<>(names);
    longestFirst.sort(
        Comparator.<Name>comparingInt(n -> n.begin() - n.end())
            .thenComparing(Name::begin)
            .thenComparing(n -> n.type() == null));
    List<Name> kept = new ArrayList<>();
    for (Name name : longestFirst) {
      if (kept.stream().noneMatch(k -> k.begin() < name.end() && name.begin() < k.end())) {
        kept.add(name);
      }
    }
    kept.sort(Comparator.comparingInt(Name::begin));
    return kept;
  }
}
