package org.dragoman.read;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads inputs whole. */
final class ReadFolder {

  private ReadFolder() {}

  static List<InputItem> items(Path... inputs) {
    List<InputItem> items = new ArrayList<>();
    try (CorpusReader reader = reader(inputs)) {
      reader.forEachRemaining(items::add);
    }
    return items;
  }

  static CorpusReader reader(Path... inputs) {
    return new CorpusReader(
        List.of(inputs).stream().map(Path::toString).toList(),
        null,
        null,
        new ReadLimits(10_000, 5_000),
        InputStream.nullInputStream());
  }

  static RawDocument document(Path input) {
    return (RawDocument) items(input).get(0);
  }

  /** Sources of documents; for what can't be read {@code file:line: reason}. */
  static List<String> lines(Path... inputs) {
    return items(inputs).stream()
        .map(
            item ->
                item instanceof UnreadableInput bad
                    ? bad.place().replaceAll("^.*/", "") + ": " + bad.reason()
                    : item.source())
        .toList();
  }
}
