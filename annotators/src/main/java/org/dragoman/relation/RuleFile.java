package org.dragoman.relation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dragoman.engine.NearestWord;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Reads one rule file, laid over the rules that are there before. The format: docs/relations.md.
 */
final class RuleFile {

  private static final Set<String> SECTIONS = Set.of("lexicon", "rules", "off");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "relation",
          "pattern",
          "label",
          "status",
          "past",
          "wanted",
          "confidence",
          "yes",
          "no");
  private static final double CONFIDENCE = 0.8;

  private final String name;
  private final RelationRules below;

  private RuleFile(String name, RelationRules below) {
    this.name = name;
    this.below = below;
  }

  /** Reads a file of a user. */
  static RelationRules read(Path file, RelationRules below) {
    try {
      return new RuleFile(file.toString(), below).parse(Files.readString(file));
    } catch (IOException e) {
      throw new RuleFileException(file + ": can't be read: " + e.getMessage());
    }
  }

  /** Reads the file that comes with this class. */
  static RelationRules bundled(String resource) {
    try (InputStream in = RuleFile.class.getResourceAsStream(resource)) {
      return new RuleFile(resource, RelationRules.none())
          .parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + resource, e);
    }
  }

  private RelationRules parse(String yaml) {
    Optional<Node> root;
    try {
      root = new Compose(LoadSettings.builder().build()).composeString(yaml);
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(m -> m.getLine() + 1).orElse(1);
      throw new RuleFileException(name + ":" + line + ": no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      throw new RuleFileException(name + ":1: no YAML: " + e.getMessage());
    }
    return root.map(this::rules).orElse(below);
  }

  private RelationRules rules(Node root) {
    Map<String, Node> sections = fields(root, SECTIONS);
    Lexicon lexicon = below.lexicon().with(lexicon(sections.get("lexicon")));
    Map<String, RelationRule> rules = new LinkedHashMap<>();
    below.rules().forEach(r -> rules.put(r.id(), r));
    for (Node id : items(sections.get("off"))) {
      if (rules.remove(text(id)) == null) {
        throw unknown(id, text(id), rules.keySet());
      }
    }
    Set<String> own = new TreeSet<>();
    for (Node node : items(sections.get("rules"))) {
      RelationRule rule = rule(node, lexicon);
      if (!own.add(rule.id())) {
        throw problem(node, "a second rule has the id '" + rule.id() + "'");
      }
      rules.put(rule.id(), rule);
    }
    return new RelationRules(lexicon, List.copyOf(rules.values()));
  }

  private Map<String, Set<String>> lexicon(Node node) {
    Map<String, Set<String>> classes = new TreeMap<>();
    if (node != null) {
      fields(node, null)
          .forEach(
              (key, words) -> {
                Set<String> all = new TreeSet<>();
                items(words).forEach(w -> all.add(text(w)));
                classes.put(key, all);
              });
    }
    return classes;
  }

  private RelationRule rule(Node node, Lexicon lexicon) {
    Map<String, Node> fields = fields(node, KEYS);
    for (String needed : List.of("id", "relation", "pattern", "yes", "no")) {
      if (!fields.containsKey(needed)) {
        throw problem(node, "the rule has no '" + needed + "'");
      }
    }
    Node pattern = fields.get("pattern");
    PatternParser parser =
        new PatternParser(
            lexicon.names(),
            (wrong, known) ->
                known == null ? problem(pattern, wrong) : unknown(pattern, wrong, known));
    RelationStatus status = status(fields.get("status"), RelationStatus.CURRENT);
    return new RelationRule(
        text(fields.get("id")),
        type(fields.get("relation")),
        parser.parse(text(pattern)),
        fields.containsKey("label") ? text(fields.get("label")) : null,
        status,
        status(fields.get("past"), status),
        fields.containsKey("wanted") ? text(fields.get("wanted")) : null,
        confidence(fields.get("confidence")),
        texts(fields.get("yes")),
        texts(fields.get("no")));
  }

  private RelationType type(Node node) {
    List<String> labels = new ArrayList<>();
    for (RelationType type : RelationType.values()) {
      labels.add(type.label());
    }
    if (!labels.contains(text(node))) {
      throw unknown(node, text(node), labels);
    }
    return RelationType.of(text(node));
  }

  private RelationStatus status(Node node, RelationStatus otherwise) {
    if (node == null) {
      return otherwise;
    }
    List<String> labels = new ArrayList<>();
    for (RelationStatus status : RelationStatus.values()) {
      labels.add(status.label());
    }
    if (!labels.contains(text(node))) {
      throw unknown(node, text(node), labels);
    }
    return RelationStatus.of(text(node));
  }

  private double confidence(Node node) {
    if (node == null) {
      return CONFIDENCE;
    }
    if (!text(node).matches("0(\\.\\d+)?|1(\\.0+)?")) {
      throw problem(node, "confidence must be a number from 0 to 1, not '" + text(node) + "'");
    }
    return Double.parseDouble(text(node));
  }

  private List<String> texts(Node node) {
    return node instanceof ScalarNode
        ? List.of(text(node))
        : items(node).stream().map(this::text).toList();
  }

  /** Returns the fields of a mapping in file order; known null allows any. */
  private Map<String, Node> fields(Node node, Set<String> known) {
    if (!(node instanceof MappingNode mapping)) {
      throw problem(node, "here must stand 'name: value' lines");
    }
    Map<String, Node> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      String key = text(tuple.getKeyNode());
      if (known != null && !known.contains(key)) {
        throw unknown(tuple.getKeyNode(), key, known);
      }
      fields.put(key, tuple.getValueNode());
    }
    return fields;
  }

  private List<Node> items(Node node) {
    if (node == null) {
      return List.of();
    }
    if (!(node instanceof SequenceNode sequence)) {
      throw problem(node, "here must stand a list");
    }
    return sequence.getValue();
  }

  private String text(Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      throw problem(node, "here must stand a text");
    }
    return scalar.getValue();
  }

  private RuleFileException unknown(Node node, String wrong, Collection<String> known) {
    return problem(node, "there is no '" + wrong + "'; " + NearestWord.hint(wrong, known));
  }

  private RuleFileException problem(Node node, String message) {
    int line = node.getStartMark().map(m -> m.getLine() + 1).orElse(1);
    return new RuleFileException(name + ":" + line + ": " + message);
  }
}
