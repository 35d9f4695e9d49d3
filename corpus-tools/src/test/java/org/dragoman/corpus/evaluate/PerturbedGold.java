package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * Makes a faulty system out of gold: drops, moves, retypes and doubles annotations, merges and
 * splits entities, loses documents. The same seed gives the same system.
 */
final class PerturbedGold {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> TYPES = List.of("PER", "ORG", "LOC");

  private final Random random;
  private final double rate;

  PerturbedGold(long seed, double rate) {
    this.random = new Random(seed);
    this.rate = rate;
  }

  void write(Path gold, Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> files;
    try (Stream<Path> all = Files.list(gold)) {
      files = all.filter(f -> f.toString().endsWith(".json")).sorted().toList();
    }
    for (Path file : files) {
      ObjectNode raw = (ObjectNode) JSON.readTree(file.toFile());
      perturb(raw);
      if (random.nextDouble() > rate / 3) {
        JSON.writeValue(folder.resolve(file.getFileName().toString()).toFile(), raw);
      }
    }
    ObjectNode unasked = (ObjectNode) JSON.readTree(files.get(0).toFile());
    JSON.writeValue(
        folder.resolve("unasked.json").toFile(), unasked.put("document", "unasked.txt"));
  }

  private void perturb(ObjectNode raw) {
    List<String> entities = new ArrayList<>();
    raw.get("entities").forEach(e -> entities.add(e.get("id").asText()));
    raw.set(
        "mentions",
        changed(
            raw.get("mentions"),
            m -> {
              if (hit()) {
                shift(m);
              }
              if (hit()) {
                m.put("type", pick(TYPES));
              }
              if (hit()) {
                m.put("entity", pick(entities));
              }
            }));
    raw.set(
        "entities",
        changed(
            raw.get("entities"),
            e -> {
              if (hit()) {
                e.put("wikidata", "Q" + random.nextInt(1000));
              }
            }));
    raw.set(
        "relations",
        changed(
            raw.get("relations"),
            r -> {
              r.remove("optional");
              if (hit()) {
                r.put("from", pick(entities));
              }
              if (hit()) {
                r.put("to", pick(entities));
              }
              if (hit()) {
                r.put("type", "family");
              }
              if (hit()) {
                swap(r);
              }
            }));
    raw.set(
        "events",
        changed(
            raw.get("events"),
            v -> {
              // most of what is optional in gold is found by a system
              if (random.nextBoolean()) {
                v.remove("optional");
              }
              mergeOptional(v, "actors");
              mergeOptional(v, "recipients");
              if (hit()) {
                shift((ObjectNode) v.get("trigger"));
              }
              if (hit()) {
                v.put("type", pick(List.of("CONSULT", "REQUEST", "ASSAULT", "SUPPORT")));
              }
              if (hit()) {
                v.put("status", pick(List.of("occurred", "planned", "denied")));
              }
              if (hit()) {
                v.put("date", "2025-08-2" + random.nextInt(10));
              }
              if (hit()) {
                ((ArrayNode) v.get("actors")).add(pick(entities));
              }
              if (hit()) {
                ((ArrayNode) v.get("recipients")).add(pick(entities));
              }
              if (hit()) {
                ((ArrayNode) v.get("recipients")).removeAll();
              }
            }));
    if (hit()) {
      shuffle(raw, "events");
      shuffle(raw, "mentions");
    }
  }

  private ArrayNode changed(JsonNode list, Consumer<ObjectNode> change) {
    ArrayNode result = JSON.createArrayNode();
    for (JsonNode node : list) {
      if (!hit()) {
        ObjectNode copy = node.deepCopy();
        change.accept(copy);
        result.add(copy);
      }
      if (hit()) {
        ObjectNode twin = node.deepCopy();
        change.accept(twin);
        result.add(twin);
      }
    }
    return result;
  }

  private void mergeOptional(ObjectNode event, String side) {
    JsonNode optional = event.remove(side + "_optional");
    if (optional != null && random.nextBoolean()) {
      ((ArrayNode) event.get(side)).addAll((ArrayNode) optional);
    }
  }

  private void swap(ObjectNode relation) {
    JsonNode from = relation.get("from");
    relation.set("from", relation.get("to"));
    relation.set("to", from);
  }

  private void shift(ObjectNode span) {
    span.put("begin", Math.max(0, span.get("begin").asInt() + random.nextInt(7) - 3));
    span.put("end", span.get("end").asInt() + random.nextInt(7));
  }

  private void shuffle(ObjectNode raw, String list) {
    List<JsonNode> nodes = new ArrayList<>();
    raw.get(list).forEach(nodes::add);
    Collections.shuffle(nodes, random);
    raw.set(list, JSON.createArrayNode().addAll(nodes));
  }

  private boolean hit() {
    return random.nextDouble() < rate;
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }
}
