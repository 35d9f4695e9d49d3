package org.dragoman.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.OptionalParts;
import org.dragoman.problem.UsageException;
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
      List.of(
          "name",
          "description",
          "extends",
          "variables",
          "license",
          "reader",
          "steps",
          "exporters",
          "documentSeconds");

  private static final List<String> LICENSES =
      List.of(PipelineDefinition.ANY_LICENSE, PipelineDefinition.PERMISSIVE);

  /** What YAML itself says of a value that has no tag. */
  private static final Set<Tag> PLAIN_TAGS =
      Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ, Tag.ENV_TAG);

  private static final Parameter DOCUMENT_SECONDS =
      new Parameter(
          "documentSeconds",
          ParameterType.INTEGER,
          false,
          false,
          PipelineDefinition.DEFAULT_DOCUMENT_SECONDS,
          List.of(),
          false,
          "");

  private final Components components;
  private final List<String> formats;
  private final Map<String, String> variables;

  /**
   * Makes a parser without values for variables.
   *
   * @param components what a step may be
   * @param formats what an exporter may be
   */
  public PipelineParser(Components components, List<String> formats) {
    this(components, formats, Map.of());
  }

  /**
   * Makes a parser.
   *
   * @param components what a step may be
   * @param formats what an exporter may be
   * @param variables values of variables by name, which win over those of the files
   */
  public PipelineParser(
      Components components, List<String> formats, Map<String, String> variables) {
    this.components = components;
    this.formats = List.copyOf(formats);
    this.variables = new TreeMap<>(variables);
  }

  /**
   * Reads a file and those that it extends.
   *
   * @param file its path, for messages and for the paths in it
   * @param yaml its text
   * @return the pipeline, or all that is wrong with it; never null
   */
  public CheckedPipeline parse(String file, String yaml) {
    Problems problems = new Problems(file);
    List<Map<String, Node>> layers = new ArrayList<>();
    new Layers(problems).read(new PipelineText(file, yaml), layers);
    PipelineDefinition pipeline =
        layers.isEmpty() ? null : new Parse(problems).pipeline(resolved(layers, problems));
    return new CheckedPipeline(
        problems.isEmpty() ? pipeline : null, problems.inOrder(), problems.warningsInOrder());
  }

  /** Puts values in the place of variables. */
  private List<Map<String, Node>> resolved(List<Map<String, Node>> layers, Problems problems) {
    Variables values = new Variables(variables, System::getenv, problems);
    layers.stream()
        .filter(layer -> layer.containsKey("variables"))
        .forEach(layer -> values.declare(layer.get("variables")));
    for (Map<String, Node> layer : layers) {
      layer.replaceAll((key, node) -> key.equals("variables") ? node : values.resolve(node));
    }
    values.reportUnused();
    return layers;
  }

  /** Reads a file and those that it extends as YAML. */
  private static final class Layers {

    private final Problems problems;
    private final List<String> read = new ArrayList<>();

    private Layers(Problems problems) {
      this.problems = problems;
    }

    /** Adds a file's entries by their keys, then those of the file that it extends, and so on. */
    void read(PipelineText text, List<Map<String, Node>> layers) {
      read.add(text.file());
      Optional<MappingNode> root = root(text);
      if (root.isEmpty()) {
        return;
      }
      Map<String, Node> entries = entries(root.get());
      layers.add(entries);
      List<String> needed =
          entries.containsKey("extends") ? List.of("name") : List.of("name", "steps");
      for (String key : needed) {
        if (!entries.containsKey(key)) {
          problems.add(root.get(), "'" + key + "' is missing");
        }
      }
      if (entries.containsKey("extends")) {
        base(text, entries.get("extends")).ifPresent(base -> read(base, layers));
      }
    }

    private Optional<PipelineText> base(PipelineText text, Node node) {
      if (!(node instanceof ScalarNode name) || name.getValue().isBlank()) {
        problems.add(
            node,
            "'extends' takes the name or file of one pipeline, not " + YamlText.describe(node));
        return Optional.empty();
      }
      try {
        PipelineText base = PipelineText.find(name.getValue(), Path.of(text.file()).getParent());
        if (!read.contains(base.file())) {
          return Optional.of(base);
        }
        problems.add(node, "the pipeline extends itself, by way of '" + base.file() + "'");
      } catch (UsageException e) {
        problems.add(node, e.getMessage());
      }
      return Optional.empty();
    }

    private Optional<MappingNode> root(PipelineText text) {
      LoadSettings settings =
          LoadSettings.builder().setLabel(text.file()).setSchema(new CoreSchema()).build();
      try {
        Optional<Node> root = new Compose(settings).composeString(text.yaml());
        if (root.isPresent() && root.get() instanceof MappingNode mapping) {
          refuseTags(mapping);
          return Optional.of(mapping);
        }
        problems.add(root.flatMap(Node::getStartMark), "a pipeline file needs 'name' and 'steps'");
      } catch (MarkedYamlEngineException e) {
        problems.add(e.getProblemMark(), "no YAML: " + e.getProblem() + hint(text, e));
      } catch (YamlEngineException e) {
        problems.add(Optional.empty(), "no YAML: " + e.getMessage());
      }
      return Optional.empty();
    }

    private static String hint(PipelineText text, MarkedYamlEngineException e) {
      String line =
          e.getProblemMark()
              .flatMap(mark -> text.yaml().lines().skip(mark.getLine()).findFirst())
              .orElse("");
      return line.contains("${") ? "; within {...} a variable stands in quotes: \"${name}\"" : "";
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

    private void refuseTags(Node node) {
      if (node instanceof AnchorNode) {
        problems.add(node, "aliases are not allowed");
      } else if (!PLAIN_TAGS.contains(node.getTag())) {
        problems.add(node, "tags are not allowed: " + node.getTag().getValue());
      } else if (node instanceof MappingNode mapping) {
        for (NodeTuple pair : mapping.getValue()) {
          refuseTags(pair.getKeyNode());
          refuseTags(pair.getValueNode());
        }
      } else if (node instanceof SequenceNode sequence) {
        sequence.getValue().forEach(this::refuseTags);
      }
    }
  }

  /** What a file says, with all that it extends. */
  private final class Parse {

    private final Problems problems;
    private final SettingsParser settings;

    private Parse(Problems problems) {
      this.problems = problems;
      this.settings = new SettingsParser(problems);
    }

    /**
     * Makes the pipeline.
     *
     * @param layers entries by key: the file's own, then those of the file that it extends, and so
     *     on
     */
    private PipelineDefinition pipeline(List<Map<String, Node>> layers) {
      Map<String, Node> entries = new LinkedHashMap<>();
      layers.forEach(layer -> layer.forEach(entries::putIfAbsent));
      String name = text(entries.get("name"));
      if (name != null && name.isBlank()) {
        problems.add(entries.get("name"), "the name is empty");
      }
      List<PlacedStep> steps = steps(layers);
      List<String> exporters = exporters(entries.get("exporters"));
      String license = license(entries.get("license"));
      ReaderSettings reader = reader(entries.get("reader"));
      new StepCheck(components, problems).check(steps, license, exporters, reader);
      return new PipelineDefinition(
          name == null ? "" : name,
          Optional.ofNullable(text(entries.get("description"))).orElse(""),
          license,
          reader,
          steps.stream().map(PlacedStep::step).filter(Objects::nonNull).toList(),
          exporters,
          seconds(entries.get("documentSeconds")));
    }

    private String license(Node node) {
      String license = node == null ? null : text(node);
      if (license != null && !LICENSES.contains(license)) {
        problems.add(
            node,
            "'license' takes one of %s, not '%s'%s"
                .formatted(
                    String.join(", ", LICENSES), license, NearestName.hint(license, LICENSES)));
      }
      return license == null ? PipelineDefinition.ANY_LICENSE : license;
    }

    /** Takes the steps of the last file and changes them as those before it say. */
    private List<PlacedStep> steps(List<Map<String, Node>> layers) {
      List<PlacedStep> steps = new ArrayList<>();
      for (int i = layers.size() - 1; i >= 0; i--) {
        boolean extending = layers.get(i).containsKey("extends");
        StepChanges changes = new StepChanges(steps, extending, this::step, problems);
        list(layers.get(i).get("steps"), "the steps").forEach(changes::apply);
      }
      return steps;
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
        return PipelineDefinition.DEFAULT_DOCUMENT_SECONDS;
      }
      Object value =
          settings
              .value(DOCUMENT_SECONDS, node)
              .orElse(PipelineDefinition.DEFAULT_DOCUMENT_SECONDS);
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
              each,
              "unknown exporter '"
                  + format
                  + "'"
                  + OptionalParts.withFormat(format)
                      .map(part -> ": " + part)
                      .orElseGet(() -> NearestName.hint(format, formats)));
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
      if (!ReaderSettings.NAMES.contains(named.name())) {
        problems.add(
            named.place(),
            "unknown reader '%s'%s (readers: %s)"
                .formatted(
                    named.name(),
                    NearestName.hint(named.name(), ReaderSettings.NAMES),
                    String.join(", ", ReaderSettings.NAMES)));
        return ReaderSettings.DEFAULT;
      }
      return ReaderSettings.of(
          named.name(),
          settings.parse(named.name(), named.place(), named.settings(), ReaderSettings.PARAMETERS));
    }

    private PlacedStep step(Node node) {
      int before = problems.size();
      Named named = named(node, "a step");
      if (named == null) {
        return new PlacedStep(null, "", node, false);
      }
      Optional<Component> component = components.find(named.name());
      if (component.isEmpty()) {
        problems.add(named.place(), components.unknown(named.name()));
        return new PlacedStep(null, named.name(), named.place(), false);
      }
      Map<String, Object> values =
          settings.parse(
              named.name(), named.place(), named.settings(), component.get().parameters());
      return new PlacedStep(
          new Step(component.get(), values),
          component.get().name(),
          named.place(),
          problems.size() == before);
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
