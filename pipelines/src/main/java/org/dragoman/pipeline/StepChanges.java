package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.dragoman.problem.NearestName;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * Applies what a file lists under {@code steps} to those of the pipeline it extends: a step is put
 * at the end; {@code remove: NAME}, {@code replace: NAME} with {@code with}, {@code before: NAME}
 * or {@code after: NAME} with {@code insert} change what is there.
 */
final class StepChanges {

  private static final Map<String, String> COMPANIONS = new LinkedHashMap<>();

  static {
    COMPANIONS.put("remove", "");
    COMPANIONS.put("replace", "with");
    COMPANIONS.put("before", "insert");
    COMPANIONS.put("after", "insert");
  }

  private final List<PlacedStep> steps;
  private final boolean extending;
  private final Function<Node, PlacedStep> parser;
  private final Problems problems;

  /**
   * Makes it.
   *
   * @param steps are changed
   * @param extending whether the file extends another; if not, it can have no changes
   * @param parser reads a step
   */
  StepChanges(
      List<PlacedStep> steps,
      boolean extending,
      Function<Node, PlacedStep> parser,
      Problems problems) {
    this.steps = steps;
    this.extending = extending;
    this.parser = parser;
    this.problems = problems;
  }

  /** Applies one element of the list. */
  void apply(Node node) {
    Map<String, NodeTuple> parts = parts(node);
    String verb = COMPANIONS.keySet().stream().filter(parts::containsKey).findFirst().orElse(null);
    if (verb == null) {
      steps.add(parser.apply(node));
    } else if (!extending) {
      problems.add(node, "'" + verb + "' changes a step of another pipeline; 'extends' is missing");
    } else {
      change(verb, node, parts);
    }
  }

  private void change(String verb, Node node, Map<String, NodeTuple> parts) {
    String companion = COMPANIONS.get(verb);
    for (Map.Entry<String, NodeTuple> part : parts.entrySet()) {
      if (!part.getKey().equals(verb) && !part.getKey().equals(companion)) {
        problems.add(
            part.getValue().getKeyNode(),
            "'%s' has no '%s'%s"
                .formatted(
                    verb, part.getKey(), NearestName.hint(part.getKey(), List.of(companion))));
      }
    }
    List<PlacedStep> added = new ArrayList<>();
    if (!companion.isEmpty()) {
      if (!parts.containsKey(companion)) {
        problems.add(node, "'" + verb + "' needs '" + companion + "'");
        return;
      }
      Node what = parts.get(companion).getValueNode();
      List<Node> each = what instanceof SequenceNode list ? list.getValue() : List.of(what);
      each.forEach(step -> added.add(parser.apply(step)));
    }
    int at = find(parts.get(verb).getValueNode());
    if (at < 0) {
      return;
    }
    if (verb.equals("remove") || verb.equals("replace")) {
      steps.remove(at);
    }
    steps.addAll(verb.equals("after") ? at + 1 : at, added);
  }

  /** Returns the index of a step that is there; -1, and a problem, if it is not or not alone. */
  private int find(Node target) {
    String name = YamlText.of(target);
    List<Integer> found =
        IntStream.range(0, steps.size())
            .filter(
                i ->
                    steps.get(i).name().equals(name)
                        || steps.get(i).step() != null
                            && steps.get(i).step().component().type().getName().equals(name))
            .boxed()
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<String> names = steps.stream().map(PlacedStep::name).toList();
    problems.add(
        target,
        found.isEmpty()
            ? "the pipeline that is extended has no step '%s'%s"
                .formatted(name, NearestName.hint(name, names))
            : "the pipeline that is extended has more than one step '%s'".formatted(name));
    return -1;
  }

  private static Map<String, NodeTuple> parts(Node node) {
    Map<String, NodeTuple> parts = new LinkedHashMap<>();
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(each -> parts.put(YamlText.of(each.getKeyNode()), each));
    }
    return parts;
  }
}
