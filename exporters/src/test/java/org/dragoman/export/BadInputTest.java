package org.dragoman.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dragoman.export.format.ExportFormat;
import org.dragoman.export.format.StandardFormats;
import org.dragoman.model.DocumentResult;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every format of this module is given names and ids that break careless writers. */
class BadInputTest {

  private static final List<String> TEXTS =
      List.of(
          SampleResults.NASTY,
          "He said \"no\", twice; 'so', he said",
          "line\nline\r\nline\rtab\tend",
          "=HYPERLINK(\"x\")",
          "+1",
          "-1",
          "@a",
          "\t=1",
          "</script><script>alert(1)</script><!-- ]]> -->",
          "&lt; &amp; <b> %s {0} ${x} `x` \\\\",
          "\u202Eabc\u202C \u200F\u200E",
          "\uD83D\uDC69\u200D\uD83D\uDE80 e\u0301",
          "a" + SampleResults.LONE + "b",
          "\u0000\u0001\u000B\u000C\u001F\u007F\u0085\u2028\u2029\uFEFF\uFFFE\uFFFF",
          "NULL",
          "null",
          "NA",
          "",
          " ");
  private static final List<String> IDS =
      List.of(
          "../../x", "/etc/x", "CON", "con", "nul.txt", "A", "a", "C:\\x", "%41", "é", ".", "d\0");

  @TempDir Path folder;

  static Stream<ExportFormat> formats() {
    return new StandardFormats().formats().stream();
  }

  @ParameterizedTest
  @MethodSource("formats")
  void everyFileStaysInItsFolderAndCanBeReadAsWhatItIs(ExportFormat format) throws Exception {
    Path out = folder.resolve("deep/er/out");
    DocumentResult[] results =
        Stream.concat(
                IntStream.range(0, TEXTS.size())
                    .mapToObj(i -> SampleResults.acting("d" + i, TEXTS.get(i))),
                Stream.concat(
                    IDS.stream().map(id -> SampleResults.acting(id, id)),
                    Stream.of(SampleResults.around("long", "x".repeat(1 << 20)))))
            .toArray(DocumentResult[]::new);
    try (StagedFiles files = StagedFiles.in(out);
        ResultWriter writer = format.opener().open(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), List.of());
      files.commit();
    }
    List<String> all = FileTree.files(folder);
    assertThat(all).isNotEmpty().allMatch(name -> name.startsWith("deep/er/out/"));
    Set<String> lower = new HashSet<>();
    for (String name : all) {
      assertThat(lower.add(name.toLowerCase(Locale.ROOT))).as(name).isTrue();
      assertThat(name.substring(name.lastIndexOf('/') + 1)).matches("[a-z%][a-z0-9%_.-]*");
      read(folder.resolve(name));
    }
  }

  private static void read(Path file) throws Exception {
    String name = file.getFileName().toString();
    byte[] bytes = Files.readAllBytes(file);
    if (name.endsWith(".gz")) {
      bytes = new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
      name = name.substring(0, name.length() - 3);
    }
    String text =
        StandardCharsets.UTF_8.newDecoder().decode(java.nio.ByteBuffer.wrap(bytes)).toString();
    InputStream in = new ByteArrayInputStream(bytes);
    switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "json", "geojson" -> new ObjectMapper().readTree(text);
      case "jsonl" -> {
        for (String line : text.split("\n")) {
          assertThat(new ObjectMapper().readTree(line).path("document_id").isTextual()).isTrue();
        }
      }
      case "csv" -> rows(text);
      case "graphml" -> DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
      case "ttl" -> assertThat(Rio.parse(in, RDFFormat.TURTLE)).isNotEmpty();
      case "html" ->
          assertThat(text.split("</script>", -1))
              .as("no text ends a script")
              .hasSize(TEXTS.size() + IDS.size() + 4);
      case "ann" ->
          annotations(text, Files.readString(file.resolveSibling(name.replace(".ann", ".txt"))));
      default -> assertThat(text).isNotEmpty();
    }
  }

  private static void rows(String text) throws IOException {
    try (CSVParser rows = CSVParser.parse(text, CSVFormat.RFC4180)) {
      assertThat(rows.stream().map(row -> row.size()).distinct()).hasSize(1);
    }
  }

  private static void annotations(String lines, String text) {
    int length = text.codePointCount(0, text.length());
    for (String line : lines.split("\n")) {
      if (line.startsWith("T")) {
        for (String span : line.split("\t")[1].split(" ", 2)[1].split(";")) {
          assertThat(Integer.parseInt(span.split(" ")[1])).as(line).isLessThanOrEqualTo(length);
        }
      }
    }
  }
}
