package org.dragoman.export.brat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BratWriterTest {

  /** The grammar of standoff: text-bound, relation, event, attribute, normalisation, note. */
  private static final Pattern LINE =
      Pattern.compile(
          "T\\d+\t[A-Za-z0-9_-]+ \\d+ \\d+(;\\d+ \\d+)*\t.+"
              + "|R\\d+\t[A-Za-z0-9_-]+ Arg1:T\\d+ Arg2:T\\d+\t"
              + "|E\\d+\t[A-Za-z0-9_-]+:T\\d+( [A-Za-z]+\\d*:[TE]\\d+)*"
              + "|A\\d+\t[A-Za-z]+ E\\d+ \\w+"
              + "|N\\d+\tReference T\\d+ \\w+:\\w+\t.*"
              + "|#\\d+\tAnnotatorNotes [TRE]\\d+\t.*");

  @TempDir Path folder;

  @Test
  void eventsRelationsAndLinksPointToSpans() throws IOException {
    List<String> lines = write(SampleResults.peru());
    assertThat(lines)
        .contains("T2\tPER 44 54\tAna Quispe")
        .contains("N1\tReference T1 Wikidata:Q419\tPeru")
        .contains("R1\tholds_position Arg1:T2 Arg2:T3\t")
        .anyMatch(line -> line.matches("E1\tCONSULT:T\\d+ Actor:T2 Recipient:T4"))
        .anyMatch(line -> line.matches("E3\tCOOPERATE:T\\d+ ContentOf:E2"))
        .contains("A3\tStatus E3 possible");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {SampleResults.NASTY, "two\nlines", "a\r\n\tb\u2028c", "\uD83D\uDD4A dove", "1\t2"})
  void everyLineIsStandoffAndCoversItsText(String text) throws IOException {
    for (DocumentResult result : List.of(SampleResults.peru(), SampleResults.around("d5", text))) {
      List<String> lines = write(result);
      int[] codePoints = Files.readString(file(result, ".txt")).codePoints().toArray();
      for (String line : lines) {
        assertThat(line).matches(LINE);
        Matcher span = Pattern.compile("T\\d+\t\\S+ ([^\t]+)\t(.*)").matcher(line);
        if (span.matches()) {
          List<String> covered = new ArrayList<>();
          for (String fragment : span.group(1).split(";")) {
            int begin = Integer.parseInt(fragment.split(" ")[0]);
            int end = Integer.parseInt(fragment.split(" ")[1]);
            covered.add(new String(codePoints, begin, end - begin));
          }
          assertThat(String.join(" ", covered)).isEqualTo(span.group(2));
        }
      }
    }
  }

  @Test
  void configurationNamesEveryType() throws IOException {
    write(SampleResults.peru());
    assertThat(Files.readString(folder.resolve("brat/annotation.conf")))
        .contains("[entities]\nPER\n", "holds_position\tArg1:<ENTITY>, Arg2:<ENTITY>")
        .contains("ASSAULT\tActor*:<ENTITY>, Recipient*:<ENTITY>")
        .contains("Value:occurred|ongoing|planned|possible|denied");
  }

  private List<String> write(DocumentResult result) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        BratWriter writer = new BratWriter(files)) {
      writer.write(result);
      writer.finish(List.of(), List.of());
      files.commit();
    }
    return List.of(Files.readString(file(result, ".ann")).split("\n"));
  }

  private Path file(DocumentResult result, String extension) {
    return folder.resolve("brat").resolve(result.document().id() + extension);
  }
}
