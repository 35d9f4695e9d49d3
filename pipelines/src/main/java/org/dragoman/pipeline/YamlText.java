package org.dragoman.pipeline;

import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Words for a YAML node in messages. */
final class YamlText {

  private YamlText() {}

  /** Returns the text of a scalar; what it is if it is none. */
  static String of(Node node) {
    return node instanceof ScalarNode scalar ? scalar.getValue() : describe(node);
  }

  /** Returns what a node is: {@code 'text'}, {@code a list}, {@code a mapping}. */
  static String describe(Node node) {
    if (node.getTag().equals(Tag.NULL)) {
      return "nothing";
    }
    if (node instanceof ScalarNode scalar) {
      return "'" + scalar.getValue() + "'";
    }
    return node instanceof MappingNode ? "a mapping" : "a list";
  }
}
