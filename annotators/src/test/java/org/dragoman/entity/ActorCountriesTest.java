package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** The country of public actor strings; {@code docs/entities.md} gives the figure. */
class ActorCountriesTest {

  /** What the set writes for bodies without a country; the guidelines have no code for them. */
  private static final Set<String> INTERNATIONAL = Set.of("UNO", "EUR", "IGO");

  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  @Test
  void countryOfMostActorsIsRight() throws Exception {
    Path file = SharedFiles.find("eval/events/actors.dev.jsonl.gz");
    assumeTrue(Files.exists(file), "no shared evaluation data beside the project: " + file);
    List<String> faults = new ArrayList<>();
    int all = 0;
    int named = 0;
    int namedRight = 0;
    for (JsonNode actor : actors(file)) {
      String expected = actor.path("expect").path("country").asText(null);
      if (expected == null) {
        continue;
      }
      Optional<Affiliation> found =
          Affiliations.bundled().of(actor.get("text").asText(), date(actor));
      String country = found.map(Affiliation::country).orElse("");
      boolean international = found.map(Affiliation::international).orElse(false);
      boolean right =
          INTERNATIONAL.contains(expected)
              ? international
              : expected.equals(country == null ? "" : country);
      all++;
      named += expected.isEmpty() ? 0 : 1;
      namedRight += right && !expected.isEmpty() ? 1 : 0;
      if (!right) {
        faults.add(
            "%s (%s): %s, expected '%s'"
                .formatted(actor.get("text").asText(), date(actor), found.orElse(null), expected));
      }
    }
    System.out.printf(
        Locale.ROOT,
        "actor countries: %d of %d right (%.1f); where there is one: %d of %d (%.1f)%n",
        all - faults.size(),
        all,
        100.0 * (all - faults.size()) / all,
        namedRight,
        named,
        100.0 * namedRight / named);
    faults.forEach(fault -> System.out.println("  " + fault));
    assertThat(100.0 * (all - faults.size()) / all).isGreaterThanOrEqualTo(85);
  }

  private static LocalDate date(JsonNode actor) {
    Matcher year = YEAR.matcher(actor.path("date").asText("") + actor.path("context").asText(""));
    return year.find() ? LocalDate.of(Integer.parseInt(year.group()), 6, 1) : null;
  }

  private static List<JsonNode> actors(Path file) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<JsonNode> actors = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        actors.add(json.readTree(line));
      }
    }
    return actors;
  }
}
