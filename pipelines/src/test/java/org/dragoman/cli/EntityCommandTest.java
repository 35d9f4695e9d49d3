package org.dragoman.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityCommandTest {

  @TempDir private Path folder;
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void write() throws IOException {
    write("in/a.txt", "Name1 met Name2.");
    write("in/b.txt", "Name3 left.");
    write("names.yaml", "name: names\nsteps: [org.dragoman.run.TroubleAnnotator]\n");
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private int annotate(String to, String... more) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("annotate", path("in"), "-o", path(to), "-p", path("names.yaml"), "-q"));
    arguments.addAll(List.of(more));
    return run(arguments.toArray(String[]::new));
  }

  private int run(String... arguments) {
    return Dragoman.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private List<String> lines(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name));
  }

  @Test
  void judgementsJoinEntitiesAndARegistryNamesTheIdThatIsNoMore() throws Exception {
    assertThat(annotate("one")).as(err.toString()).isZero();
    write(
        "identities.csv", "left,right,judgement,who,when,why\nName1,Name3,same,Ines,2026-11-20,\n");
    int code =
        annotate(
            "two", "--registry", path("one/entities.csv"), "--identities", path("identities.csv"));

    assertThat(code).as(err.toString()).isZero();
    assertThat(lines("one/entities.csv")).hasSize(4);
    assertThat(lines("two/entities.csv")).hasSize(3);
    List<String> aliases = lines("two/entity_aliases.csv");
    assertThat(aliases).hasSize(2);
    String[] alias = aliases.get(1).split(",");
    assertThat(String.join("\n", lines("one/entities.csv"))).contains(alias[0], alias[1]);
    assertThat(String.join("\n", lines("two/entities.csv")))
        .contains(alias[1])
        .doesNotContain(alias[0]);
  }

  @Test
  void aMistakeInTheJudgementsIsNamedBeforeAnythingIsWritten() throws Exception {
    write("identities.csv", "left,right,judgement\nName1,Name3,maybe\n");
    assertThat(annotate("one", "--identities", path("identities.csv"))).isEqualTo(2);
    assertThat(err.toString()).contains("identities.csv:2").contains("maybe");
    assertThat(folder.resolve("one/entities.csv")).doesNotExist();
  }

  @Test
  void candidatesAreATableThatCanBeFilledIn() {
    assertThat(annotate("one")).as(err.toString()).isZero();
    assertThat(run("entity", "candidates", path("one"))).as(err.toString()).isZero();
    assertThat(out.toString()).startsWith("left,right,judgement,who,when,why,left_name");
  }

  @Test
  void aFolderWithoutAResultIsAUsageError() {
    assertThat(run("entity", "candidates", path("nowhere"))).isEqualTo(2);
    assertThat(err.toString()).contains("nowhere");
  }
}
