package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.pipeline.engines.TestEngines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every file of {@code src/test/resources/org/dragoman/pipeline/broken} ending in {@code .yaml} has
 * beside it the messages that it must give, in a file ending in {@code .txt}; {@code
 * -Ddragoman.write-docs=true} writes those anew.
 */
class BrokenPipelinesTest {

  private static final Path FOLDER = Path.of("src/test/resources/org/dragoman/pipeline/broken");
  private static final PipelineParser PARSER =
      new PipelineParser(
          Components.of(List.of(new TestEngines())), List.of("csv", "json"), Map.of());

  static Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d.*\\.yaml"))
          .map(name -> name.replace(".yaml", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyMistakeIsNamedWithItsPlaceAndTheNearestRightThing(String name) throws IOException {
    Path file = FOLDER.resolve(name + ".yaml");
    CheckedPipeline checked = PARSER.parse(file.toString(), Files.readString(file));
    String messages =
        Stream.concat(checked.problems().stream(), checked.warnings().stream())
            .map(each -> each.toString().replace(FOLDER + "/", "") + "\n")
            // the optional pipeline is on the class path under -P full only
            .map(message -> message.replace(", opennlp, or a file", ", or a file"))
            .collect(Collectors.joining());
    Path golden = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("dragoman.write-docs")) {
      Files.writeString(golden, messages);
    }

    assertThat(golden).content().isEqualTo(messages);
    assertThat(messages).as("a file that is broken").isNotEmpty();
  }

  @Test
  void thereAreFortyOfThem() throws IOException {
    assertThat(names()).hasSizeGreaterThanOrEqualTo(40);
  }
}
