package org.dragoman.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The README's table is measured, not remembered: a failure shows the table that is right. */
class DensityTableTest {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  @Test
  void tableOfTheReadmeIsWhatTheGoldHolds() throws IOException {
    assertThat(Files.readString(Path.of("README.md"))).contains(table());
  }

  @Test
  void charactersOfTheReadmeAreThoseOfTheTexts() throws IOException {
    int characters =
        SeedCorpus.bundled().documents().stream().mapToInt(d -> d.text().length()).sum();
    String figure = String.format(Locale.ROOT, "The reports hold %,d UTF-16", characters);
    assertThat(Files.readString(Path.of("README.md"))).contains(figure);
  }

  private static String table() throws IOException {
    List<JsonNode> ours = new ArrayList<>();
    for (SeedDocument document : SeedCorpus.bundled().documents()) {
      ours.add(JSON.readTree(document.gold()));
    }
    List<JsonNode> theirs = new ArrayList<>();
    try (InputStream in = SeedCorpus.class.getResourceAsStream("originals/manifest.csv")) {
      for (SeedRow row :
          SeedRow.parse("manifest.csv", new String(in.readAllBytes(), StandardCharsets.UTF_8))) {
        theirs.add(
            JSON.readTree(
                SeedCorpus.class.getResource("originals/gold/" + row.source() + ".json")));
      }
    }
    StringBuilder table = new StringBuilder("| | reports | originals |\n|---|---:|---:|\n");
    count(table, "entities", "type", ours, theirs);
    count(table, "mentions", "type", ours, theirs);
    count(table, "relations", "type", ours, theirs);
    count(table, "events", "type", ours, theirs);
    count(table, "events", "status", ours, theirs);
    return table.toString();
  }

  private static void count(
      StringBuilder table, String list, String field, List<JsonNode> ours, List<JsonNode> theirs) {
    Map<String, Integer> left = counts(list, field, ours);
    Map<String, Integer> right = counts(list, field, theirs);
    if (field.equals("type")) {
      row(table, "**" + list + "**", sum(left), sum(right));
    }
    TreeSet<String> keys = new TreeSet<>(left.keySet());
    keys.addAll(right.keySet());
    for (String key : keys) {
      row(table, key, left.getOrDefault(key, 0), right.getOrDefault(key, 0));
    }
  }

  private static Map<String, Integer> counts(String list, String field, List<JsonNode> golds) {
    Map<String, Integer> counts = new TreeMap<>();
    for (JsonNode gold : golds) {
      for (JsonNode node : gold.path(list)) {
        counts.merge(node.path(field).asText("undecided"), 1, Integer::sum);
      }
    }
    return counts;
  }

  private static int sum(Map<String, Integer> counts) {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static void row(StringBuilder table, String name, int ours, int theirs) {
    table.append("| ").append(name).append(" | ").append(ours);
    table.append(" | ").append(theirs).append(" |\n");
  }
}
