package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dragoman.problem.NearestName;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Reads {@code parameter: value} pairs against the parameters that there are. */
final class SettingsParser {

  private final Problems problems;

  SettingsParser(Problems problems) {
    this.problems = problems;
  }

  /**
   * Reads the values of a component.
   *
   * @param owner its name, for messages
   * @param place where it is named
   * @param settings the mapping below it; null if there is none
   * @return the values given, by parameter; without those that are wrong
   */
  Map<String, Object> parse(String owner, Node place, Node settings, List<Parameter> parameters) {
    Map<String, Object> values = new LinkedHashMap<>();
    Set<String> meant = new HashSet<>();
    if (settings instanceof MappingNode mapping) {
      for (NodeTuple pair : mapping.getValue()) {
        parse(owner, pair, parameters, values);
        meant.addAll(meantBy(pair, parameters));
      }
    } else if (settings != null && !isNull(settings)) {
      problems.add(settings, "the parameters of '" + owner + "' must be {parameter: value}");
    }
    for (Parameter parameter : parameters) {
      // One that is given wrongly or misspelt has been named already.
      if (parameter.isMissingIn(values) && !meant.contains(parameter.name())) {
        problems.add(
            place,
            "'%s' needs a value for the parameter '%s' (%s)"
                .formatted(owner, parameter.name(), parameter.typeDescription()));
      }
    }
    return values;
  }

  /** Returns the parameter that a pair gives a value to, or would if it were spelt right. */
  private static List<String> meantBy(NodeTuple pair, List<Parameter> parameters) {
    if (isNull(pair.getValueNode())) {
      return List.of();
    }
    List<String> known = parameters.stream().map(Parameter::name).toList();
    String name = YamlText.of(pair.getKeyNode());
    return known.contains(name)
        ? List.of(name)
        : NearestName.of(name, known).map(List::of).orElse(List.of());
  }

  private void parse(
      String owner, NodeTuple pair, List<Parameter> parameters, Map<String, Object> values) {
    String name = YamlText.of(pair.getKeyNode());
    Optional<Parameter> parameter =
        parameters.stream().filter(each -> each.name().equals(name)).findFirst();
    if (parameter.isEmpty()) {
      List<String> known = parameters.stream().map(Parameter::name).toList();
      problems.add(
          pair.getKeyNode(),
          "'%s' has no parameter '%s'%s%s"
              .formatted(
                  owner,
                  name,
                  NearestName.hint(name, known),
                  known.isEmpty() ? "; it has none" : ""));
    } else if (values.containsKey(name)) {
      problems.add(pair.getKeyNode(), "the parameter '" + name + "' is given twice");
    } else if (!isNull(pair.getValueNode())) {
      // A null stands for a value that is not given, as `pipeline show` prints it.
      value(parameter.get(), pair.getValueNode()).ifPresent(value -> values.put(name, value));
    }
  }

  /** Reads a value; empty, and a problem, if it is none for the parameter. */
  Optional<Object> value(Parameter parameter, Node node) {
    if (!parameter.multiValued()) {
      return single(parameter, node);
    }
    if (!(node instanceof SequenceNode sequence)) {
      wrongType(parameter, node);
      return Optional.empty();
    }
    List<Object> list = new ArrayList<>();
    for (Node each : sequence.getValue()) {
      single(parameter, each).ifPresent(list::add);
    }
    return Optional.of(list);
  }

  private Optional<Object> single(Parameter parameter, Node node) {
    Optional<Object> value =
        node instanceof ScalarNode scalar && fits(parameter.type(), scalar)
            ? parameter.type().parse(scalar.getValue())
            : Optional.empty();
    if (value.isEmpty()) {
      wrongType(parameter, node);
    } else if (!parameter.choices().isEmpty() && !parameter.choices().contains(value.get())) {
      problems.add(
          node,
          "the parameter '%s' takes one of %s, not '%s'%s"
              .formatted(
                  parameter.name(),
                  String.join(", ", parameter.choices()),
                  value.get(),
                  NearestName.hint(value.get().toString(), parameter.choices())));
      return Optional.empty();
    } else if (parameter.file() && FileValue.isMissing(value.get().toString())) {
      problems.add(
          node,
          "the parameter '%s': no such %s: '%s'"
              .formatted(
                  parameter.name(),
                  value.get().toString().startsWith("classpath:") ? "resource" : "file",
                  value.get()));
    }
    return value;
  }

  /** Says whether YAML itself takes the value for one of this type: "5" in quotes is no number. */
  private static boolean fits(ParameterType type, ScalarNode scalar) {
    return switch (type) {
      case STRING -> true;
      case INTEGER, LONG -> scalar.getTag().equals(Tag.INT);
      case FLOAT, DOUBLE -> scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT);
      case BOOLEAN -> scalar.getTag().equals(Tag.BOOL);
    };
  }

  private void wrongType(Parameter parameter, Node node) {
    problems.add(
        node,
        "the parameter '%s' takes %s, not %s%s"
            .formatted(
                parameter.name(),
                parameter.typeDescription(),
                YamlText.describe(node),
                remedy(parameter, node)));
  }

  private static String remedy(Parameter parameter, Node node) {
    if (!(node instanceof ScalarNode scalar)) {
      return "";
    }
    if (parameter.multiValued() && fits(parameter.type(), scalar)) {
      return "; write [" + scalar.getValue() + "]";
    }
    if (parameter.type() == ParameterType.BOOLEAN) {
      return scalar.getValue().matches("(?i)yes|on|y|1")
          ? "; write true"
          : scalar.getValue().matches("(?i)no|off|n|0") ? "; write false" : "";
    }
    boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
    return quoted && parameter.type().parse(scalar.getValue()).isPresent()
        ? "; leave out the quotes"
        : "";
  }

  private static boolean isNull(Node node) {
    return node.getTag().equals(Tag.NULL);
  }
}
