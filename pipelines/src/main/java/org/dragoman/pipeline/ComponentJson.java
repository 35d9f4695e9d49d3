package org.dragoman.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;

/** Describes components for programs. */
public final class ComponentJson {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private ComponentJson() {}

  /** Returns an array with an object for each component. */
  public static String of(Collection<Component> components) {
    ArrayNode all = JSON.createArrayNode();
    components.forEach(each -> all.add(node(each)));
    return text(all);
  }

  /** Returns one component as an object. */
  public static String of(Component component) {
    return text(node(component));
  }

  private static ObjectNode node(Component component) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", component.name());
    node.put("description", component.description());
    node.put("class", component.type().getName());
    node.put("licence", component.licence().orElse(null));
    node.set("reads", JSON.valueToTree(component.inputs()));
    node.set("writes", JSON.valueToTree(component.outputs()));
    ArrayNode parameters = node.putArray("parameters");
    component.parameters().forEach(each -> parameters.add(node(each)));
    node.put("example", component.example());
    return node;
  }

  private static ObjectNode node(Parameter parameter) {
    ObjectNode node = JSON.createObjectNode();
    node.put("name", parameter.name());
    node.put("type", parameter.type().jsonName());
    node.put("list", parameter.multiValued());
    node.put("mandatory", parameter.mandatory() && parameter.defaultValue() == null);
    node.set("default", JSON.valueToTree(parameter.defaultValue()));
    node.set("choices", JSON.valueToTree(parameter.choices()));
    node.put("description", parameter.description());
    return node;
  }

  private static String text(Object node) {
    try {
      return JSON.writeValueAsString(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    }
  }
}
