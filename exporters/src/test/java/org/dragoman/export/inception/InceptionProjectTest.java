package org.dragoman.export.inception;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.cas.StoredCas;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InceptionProjectTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;
  private Path archive;

  @BeforeEach
  void write() throws Exception {
    Path xmi = folder.resolve("stored");
    try (OutputStream out = Files.newOutputStream(xmi)) {
      new InceptionFormat().write(InceptionFormatTest.cas().getCas(), out);
    }
    try (StagedFiles files = StagedFiles.in(folder.resolve("out"))) {
      new InceptionFormat().complete(List.of(new StoredCas("d1.xmi", xmi)), null, files);
      files.commit();
    }
    archive = folder.resolve("out/inception/project.zip");
  }

  @Test
  void archiveHoldsSettingsAndDocumentsAndBreaksNoRule() throws IOException {
    assertThat(InceptionProjectRules.problems(archive)).isEmpty();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      assertThat(zip.stream().map(ZipEntry::getName))
          .containsExactly("exportedproject.json", "source/d1.xmi");
    }
    ObjectNode project = settings();
    assertThat(project.get("source_documents").get(0).toString())
        .isEqualTo("{\"name\":\"d1.xmi\",\"format\":\"xmi\",\"state\":\"NEW\"}");
    assertThat(project.get("layers"))
        .extracting(layer -> layer.get("uiName").asText())
        .contains("Named entity", "Diplomatic event", "Entity relation");
    assertThat(project.get("tag_sets").toString()).contains("CONSULT", "holds_position", "PER");
  }

  @Test
  void sameDocumentsGiveTheSameBytes() throws Exception {
    byte[] first = Files.readAllBytes(archive);
    write();
    assertThat(archive).hasBinaryContent(first);
  }

  @Test
  void linterNamesWhatIsWrongWithTheSettings() throws IOException {
    change(
        project -> {
          project.put("version", 0);
          ArrayNode layers = (ArrayNode) project.get("layers");
          for (var each : layers) {
            ObjectNode layer = (ObjectNode) each;
            switch (layer.get("uiName").asText()) {
              case "Entity relation" -> layer.putNull("attach_type");
              case "Event participant" -> layer.put("anchoring_mode", "WORDS");
              case "Entity reference" -> layer.put("name", "my.Reference");
              case "Diplomatic event" -> {
                ((ObjectNode) layer.get("features").get(0)).putObject("tag_set").put("name", "No");
                ((ObjectNode) layer.get("features").get(10)).putNull("link_type_name");
              }
              default -> {}
            }
          }
          layers.remove(0);
        });
    assertThat(InceptionProjectRules.problems(archive))
        .contains(
            "the version is below 1: tag sets would be read as those of WebAnno 1",
            "the layer " + InceptionLayer.TOKEN.name() + " is missing",
            "layer webanno.custom.EntityRelation relates annotations of no layer: ''",
            "layer my.Reference is neither built in nor in webanno.custom.",
            "feature webanno.custom.DiplomaticEvent:act: there is no tag set 'No'",
            "feature webanno.custom.DiplomaticEvent:participants is a slot without link type,"
                + " role or target")
        .anyMatch(each -> each.contains("anchoring_mode is none of"));
  }

  @Test
  void linterNamesDocumentsWithoutContentAndContentWithoutADocument() throws IOException {
    change(
        project -> ((ObjectNode) project.get("source_documents").get(0)).put("name", "other.xmi"));
    assertThat(InceptionProjectRules.problems(archive))
        .containsExactly(
            "document other.xmi has no content in source/", "source/d1.xmi is of no document");
  }

  @Test
  void linterReadsTheDocumentsToo() throws Exception {
    Map<String, byte[]> entries = entries();
    String xmi = new String(entries.get("source/d1.xmi"), StandardCharsets.UTF_8);
    entries.put(
        "source/d1.xmi",
        xmi.replace("value=\"PER\"", "value=\"HUMAN\"").getBytes(StandardCharsets.UTF_8));
    rewrite(entries);
    assertThat(InceptionProjectRules.problems(archive))
        .containsExactly(
            "document d1.xmi: %s at 0: 'HUMAN' is not in the tag set Entity types"
                .formatted(NamedEntity.class.getSimpleName()));
    entries.put("source/d1.xmi", "<!DOCTYPE x><x/>".getBytes(StandardCharsets.UTF_8));
    rewrite(entries);
    assertThat(InceptionProjectRules.problems(archive))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("document d1.xmi can't be read with these layers: 1:10: DOCTYPE");
  }

  @Test
  void linterKnowsWhatIsNoProject() throws IOException {
    rewrite(Map.of("readme.txt", new byte[0]));
    assertThat(InceptionProjectRules.problems(archive))
        .containsExactly("exportedproject.json is missing: it is no project");
    Files.writeString(archive, "no archive");
    assertThat(InceptionProjectRules.problems(archive).get(0)).startsWith("no ZIP archive: ");
  }

  private ObjectNode settings() throws IOException {
    return (ObjectNode) JSON.readTree(entries().get("exportedproject.json"));
  }

  private void change(Consumer<ObjectNode> change) throws IOException {
    Map<String, byte[]> entries = entries();
    ObjectNode project = settings();
    change.accept(project);
    entries.put("exportedproject.json", JSON.writeValueAsBytes(project));
    rewrite(entries);
  }

  private Map<String, byte[]> entries() throws IOException {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        entries.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
      }
    }
    return entries;
  }

  private void rewrite(Map<String, byte[]> entries) throws IOException {
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(archive))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        out.putNextEntry(new ZipEntry(entry.getKey()));
        out.write(entry.getValue());
      }
    }
  }
}
