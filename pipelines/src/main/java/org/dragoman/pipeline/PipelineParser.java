package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.problem.NearestName;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.AnchorNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Reads and checks a pipeline file. All problems are found in one go. Tags of YAML are refused, so
 * that a file can make no object but text, numbers and lists.
 */
public final class PipelineParser {

  private static final List<String> KEYS =
      List.of("name", "description", "reader", "steps", "exporters", "documentSeconds");

  /** What YAML itself says of a value that has no tag. */
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);

  private static final Parameter DOCUMENT_SECONDS =
      new Parameter(
          "documentSeconds",
          ParameterType.INTEGER,
          false,
          false,
          Pipeline.DEFAULT_DOCUMENT_SECONDS,
          List.of(),
          "");

  private final Components components;
  private final List<String> formats;

  /**
   * Makes a parser.
   *
   * @param components what a step may be
   * @param formats what an exporter may be
   */
  public PipelineParser(Components components, List<String> formats) {
    this.components = components;
    this.formats = List.copyOf(formats);
  }

  /**
   * Reads a file.
   *
   * @param file its name, for messages
   * @param yaml its text
   * @return the pipeline, or all that is wrong with it; never null
   */
  public CheckedPipeline parse(String file, String yaml) {
    Problems problems = new Problems(file);
    Pipeline pipeline = null;
    try {
      LoadSettings settings =
          LoadSettings.builder().setLabel(file).setSchema(new CoreSchema()).build();
      Optional<Node> root = new Compose(settings).composeString(yaml);
      if (root.isPresent() && root.get() instanceof MappingNode mapping) {
        refuseTags(mapping, problems);
        pipeline = new Parse(problems).pipeline(mapping);
      } else {
        problems.add(root.flatMap(Node::getStartMark), "a pipeline file needs 'name' and 'steps'");
      }
    } catch (MarkedYamlEngineException e) {
      problems.add(e.getProblemMark(), "no YAML: " + e.getProblem());
    } catch (YamlEngineException e) {
      problems.add(Optional.empty(), "no YAML: " + e.getMessage());
    }
    return new CheckedPipeline(problems.isEmpty() ? pipeline : null, problems.inOrder());
  }

  private static void refuseTags(Node node, Problems problems) {
    if (node instanceof AnchorNode) {
      problems.add(node, "aliases are not allowed");
    } else if (!PLAIN_TAGS.contains(node.getTag())) {
      problems.add(node, "tags are not allowed: " + node.getTag().getValue());
    } else if (node instanceof MappingNode mapping) {
      for (NodeTuple pair : mapping.getValue()) {
        refuseTags(pair.getKeyNode(), problems);
        refuseTags(pair.getValueNode(), problems);
      }
    } else if (node instanceof SequenceNode sequence) {
      sequence.getValue().forEach(each -> refuseTags(each, problems));
    }
  }

  /** One file being read. */
  private final class Parse {

    private final Problems problems;
    private final SettingsParser settings;

    private Parse(Problems problems) {
      this.problems = problems;
      this.settings = new SettingsParser(problems);
    }

    private Pipeline pipeline(MappingNode root) {
      Map<String, Node> entries = entries(root);
      for (String needed : List.of("name", "steps")) {
        if (!entries.containsKey(needed)) {
          problems.add(root, "'" + needed + "' is missing");
        }
      }
      String name = text(entries.get("name"));
      if (name != null && name.isBlank()) {
        problems.add(entries.get("name"), "the name is empty");
      }
      return new Pipeline(
          name == null ? "" : name,
          Optional.ofNullable(text(entries.get("description"))).orElse(""),
          reader(entries.get("reader")),
          steps(entries.get("steps")),
          exporters(entries.get("exporters")),
          seconds(entries.get("documentSeconds")));
    }

    private Map<String, Node> entries(MappingNode root) {
      Map<String, Node> entries = new LinkedHashMap<>();
      for (NodeTuple pair : root.getValue()) {
        String key = YamlText.of(pair.getKeyNode());
        if (!KEYS.contains(key)) {
          problems.add(
              pair.getKeyNode(), "unknown key '" + key + "'" + NearestName.hint(key, KEYS));
        } else if (entries.put(key, pair.getValueNode()) != null) {
          problems.add(pair.getKeyNode(), "'" + key + "' is given twice");
        }
      }
      return entries;
    }

    private String text(Node node) {
      if (node == null) {
        return null;
      }
      if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
        return scalar.getValue();
      }
      problems.add(node, "a text is needed here, not " + YamlText.describe(node));
      return null;
    }

    private List<Node> list(Node node, String what) {
      if (node == null) {
        return List.of();
      }
      if (node instanceof SequenceNode sequence) {
        return sequence.getValue();
      }
      problems.add(node, what + " must be a list, not " + YamlText.describe(node));
      return List.of();
    }

    private int seconds(Node node) {
      if (node == null) {
        return Pipeline.DEFAULT_DOCUMENT_SECONDS;
      }
      Object value =
          settings.value(DOCUMENT_SECONDS, node).orElse(Pipeline.DEFAULT_DOCUMENT_SECONDS);
      if ((Integer) value <= 0) {
        problems.add(node, "documentSeconds must be more than 0");
      }
      return (Integer) value;
    }

    private List<String> exporters(Node node) {
      List<String> found = new ArrayList<>();
      for (Node each : list(node, "the exporters")) {
        String format = text(each);
        if (format != null && !formats.contains(format)) {
          problems.add(
              each, "unknown exporter '" + format + "'" + NearestName.hint(format, formats));
        } else if (format != null) {
          found.add(format);
        }
      }
      return found;
    }

    private ReaderSettings reader(Node node) {
      if (node == null) {
        return ReaderSettings.DEFAULT;
      }
      Named named = named(node, "the reader");
      if (named == null) {
        return ReaderSettings.DEFAULT;
      }
      if (!named.name().equals(ReaderSettings.NAME)) {
        problems.add(
            named.place(),
            "unknown reader '" + named.name() + "'; did you mean '" + ReaderSettings.NAME + "'?");
        return ReaderSettings.DEFAULT;
      }
      return ReaderSettings.of(
          settings.parse(named.name(), named.place(), named.settings(), ReaderSettings.PARAMETERS));
    }

    private List<Step> steps(Node node) {
      List<Step> steps = new ArrayList<>();
      for (Node each : list(node, "the steps")) {
        Named named = named(each, "a step");
        if (named != null) {
          step(named).ifPresent(steps::add);
        }
      }
      return steps;
    }

    private Optional<Step> step(Named named) {
      Optional<Component> component = components.find(named.name());
      if (component.isEmpty()) {
        List<String> known = components.all().stream().map(Component::name).toList();
        problems.add(
            named.place(),
            "unknown step '" + named.name() + "'" + NearestName.hint(named.name(), known));
        return Optional.empty();
      }
      return Optional.of(
          new Step(
              component.get(),
              settings.parse(
                  named.name(), named.place(), named.settings(), component.get().parameters())));
    }

    /** Reads {@code name} or {@code name: {parameter: value}}. */
    private Named named(Node node, String what) {
      if (node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)) {
        return new Named(scalar.getValue(), node, null);
      }
      if (node instanceof MappingNode mapping && mapping.getValue().size() == 1) {
        NodeTuple pair = mapping.getValue().get(0);
        return new Named(YamlText.of(pair.getKeyNode()), pair.getKeyNode(), pair.getValueNode());
      }
      problems.add(
          node, what + " is a name or {name: {parameter: value}}, not " + YamlText.describe(node));
      return null;
    }
  }

  private record Named(String name, Node place, Node settings) {}
}
