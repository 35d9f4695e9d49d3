package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.problem.NearestName;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/**
 * Puts values in the place of <code>${name}</code>. The first that knows a name decides: the
 * command line, the environment variable {@code DRAGOMAN_NAME}, the file, the files it extends, the
 * environment variable {@code name} itself. <code>$${</code> stands for <code>${</code>.
 */
final class Variables {

  private static final Pattern USE = Pattern.compile("\\$?\\$\\{([^}]*)\\}");

  private final Map<String, String> given;
  private final UnaryOperator<String> environment;
  private final Map<String, String> declared = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Problems problems;

  Variables(Map<String, String> given, UnaryOperator<String> environment, Problems problems) {
    this.given = given;
    this.environment = environment;
    this.problems = problems;
  }

  /** Takes the defaults of a file; those taken before win. */
  void declare(Node variables) {
    if (!(variables instanceof MappingNode mapping)) {
      problems.add(
          variables, "the variables must be {name: value}, not " + YamlText.describe(variables));
      return;
    }
    for (NodeTuple pair : mapping.getValue()) {
      if (pair.getValueNode() instanceof ScalarNode value) {
        declared.putIfAbsent(YamlText.of(pair.getKeyNode()), value.getValue());
      } else {
        problems.add(
            pair.getValueNode(),
            "a variable is one value, not " + YamlText.describe(pair.getValueNode()));
      }
    }
  }

  /** Names the values from the command line that stand for nothing. */
  void reportUnused() {
    for (String name : given.keySet()) {
      if (!used.contains(name) && !declared.containsKey(name)) {
        Set<String> known = new HashSet<>(declared.keySet());
        known.addAll(used);
        problems.add(
            Optional.empty(),
            "no variable is called '%s'%s".formatted(name, NearestName.hint(name, known)));
      }
    }
  }

  /** Returns a node with values in the place of all variables below it. */
  Node resolve(Node node) {
    if (node instanceof ScalarNode scalar) {
      return resolve(scalar);
    }
    if (node instanceof SequenceNode sequence) {
      List<Node> values = new ArrayList<>();
      sequence.getValue().forEach(each -> values.add(resolve(each)));
      return new SequenceNode(
          node.getTag(),
          true,
          values,
          sequence.getFlowStyle(),
          node.getStartMark(),
          node.getEndMark());
    }
    if (node instanceof MappingNode mapping) {
      List<NodeTuple> pairs = new ArrayList<>();
      mapping
          .getValue()
          .forEach(
              each -> pairs.add(new NodeTuple(each.getKeyNode(), resolve(each.getValueNode()))));
      return new MappingNode(
          node.getTag(),
          true,
          pairs,
          mapping.getFlowStyle(),
          node.getStartMark(),
          node.getEndMark());
    }
    return node;
  }

  private Node resolve(ScalarNode scalar) {
    if (!scalar.getValue().contains("${")) {
      return scalar;
    }
    StringBuilder text = new StringBuilder();
    Matcher use = USE.matcher(scalar.getValue());
    while (use.find()) {
      String value =
          use.group().startsWith("$$") ? use.group().substring(1) : value(use.group(1), scalar);
      use.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    use.appendTail(text);
    // Within {...} YAML wants quotes around a variable; that makes no text of a number.
    boolean whole = USE.matcher(scalar.getValue()).matches();
    Tag tag =
        whole || scalar.getScalarStyle() == ScalarStyle.PLAIN
            ? new CoreSchema().getScalarResolver().resolve(text.toString(), true)
            : Tag.STR;
    return new ScalarNode(
        tag.equals(Tag.ENV_TAG) ? Tag.STR : tag,
        true,
        text.toString(),
        scalar.getScalarStyle(),
        scalar.getStartMark(),
        scalar.getEndMark());
  }

  private String value(String name, Node place) {
    used.add(name);
    String ours = "DRAGOMAN_" + name.toUpperCase(Locale.ROOT).replace('-', '_');
    for (String value :
        new String[] {given.get(name), environment.apply(ours), declared.get(name)}) {
      if (value != null) {
        return value;
      }
    }
    String outside = environment.apply(name);
    if (outside != null) {
      return outside;
    }
    problems.add(
        place,
        "the variable '%s' has no value%s; give it under 'variables' or with --set %s=..."
            .formatted(name, NearestName.hint(name, declared.keySet()), name));
    return "";
  }
}
