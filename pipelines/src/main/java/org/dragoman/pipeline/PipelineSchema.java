package org.dragoman.pipeline;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * Writes the JSON Schema (2020-12) of pipeline files, so that an editor completes the names of
 * steps and parameters and marks what is wrong while it is typed. It knows less than the check: not
 * which step must stand before which, nor the parameters of engines named by their class.
 */
public final class PipelineSchema {

  private static final String VARIABLE = "\\$\\{[^}]*\\}";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private PipelineSchema() {}

  /**
   * Returns the schema.
   *
   * @param formats what an exporter may be
   */
  public static String of(Components components, List<String> formats) {
    ObjectNode root = JSON.createObjectNode();
    root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    root.put("title", "Pipeline of Dragoman");
    root.put("type", "object");
    root.putArray("required").add("name");
    root.putArray("anyOf").add(required("steps")).add(required("extends"));
    root.put("additionalProperties", false);
    ObjectNode properties = root.putObject("properties");
    text(properties, "name", "Its name.").put("minLength", 1);
    text(properties, "description", "A line on what it is for.");
    text(properties, "extends", "The name or file of a pipeline whose steps this one changes.");
    properties
        .putObject("variables")
        .put("description", "Values for ${name}; --set name=value wins over them.")
        .put("type", "object")
        .putObject("additionalProperties")
        .putArray("type")
        .add("string")
        .add("number")
        .add("boolean");
    properties
        .putObject("license")
        .put("description", "permissive: no engine under a licence of the GPL family.")
        .putArray("enum")
        .add(PipelineDefinition.ANY_LICENSE)
        .add(PipelineDefinition.PERMISSIVE);
    properties.set("reader", reader());
    properties
        .putObject("documentSeconds")
        .put("description", "Seconds after which the work on a document is given up.")
        .put("type", "integer")
        .put("minimum", 1)
        .put("default", PipelineDefinition.DEFAULT_DOCUMENT_SECONDS);
    list(properties, "exporters", "Formats written beside csv and json.")
        .putObject("items")
        .set("enum", JSON.valueToTree(formats));
    list(properties, "steps", "The engines in their order, or changes to those of 'extends'.")
        .putObject("items")
        .putArray("anyOf")
        .add(reference("step"))
        .add(reference("change"));
    ObjectNode definitions = root.putObject("$defs");
    definitions.set("step", step(components));
    definitions.set("change", change());
    return text(root);
  }

  private static ObjectNode reader() {
    ObjectNode reader = JSON.createObjectNode();
    reader.put("description", "How documents are read.");
    ArrayNode any = reader.putArray("anyOf");
    for (String name : ReaderSettings.NAMES) {
      any.addObject().put("const", name);
      any.add(named(name, ReaderSettings.PARAMETERS));
    }
    return reader;
  }

  private static ObjectNode step(Components components) {
    ObjectNode step = JSON.createObjectNode();
    ArrayNode any = step.putArray("anyOf");
    for (Component component : components.all()) {
      any.addObject().put("const", component.name()).put("description", component.description());
      ObjectNode withParameters = named(component.name(), component.parameters());
      any.add(withParameters.put("description", component.description()));
    }
    String className = "^[A-Za-z_$][\\w$]*(\\.[A-Za-z_$][\\w$]*)+$";
    any.addObject()
        .put("description", "A uimaFIT engine by its class.")
        .put("type", "string")
        .put("pattern", className);
    ObjectNode engine = any.addObject();
    engine.put("description", "A uimaFIT engine by its class, with parameters.");
    engine.put("type", "object").put("minProperties", 1).put("maxProperties", 1);
    engine
        .putObject("patternProperties")
        .putObject(className)
        .putArray("type")
        .add("object")
        .add("null");
    engine.put("additionalProperties", false);
    return step;
  }

  private static ObjectNode named(String name, List<Parameter> parameters) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "object").put("additionalProperties", false);
    node.putArray("required").add(name);
    ObjectNode settings = node.putObject("properties").putObject(name);
    settings.putArray("type").add("object").add("null");
    settings.put("additionalProperties", false);
    ObjectNode properties = settings.putObject("properties");
    for (Parameter parameter : parameters) {
      properties.set(parameter.name(), parameter(parameter));
    }
    ArrayNode required = JSON.createArrayNode();
    parameters.stream()
        .filter(each -> each.mandatory() && each.defaultValue() == null)
        .forEach(each -> required.add(each.name()));
    if (!required.isEmpty()) {
      settings.set("required", required);
    }
    return node;
  }

  private static ObjectNode parameter(Parameter parameter) {
    ObjectNode node = JSON.createObjectNode();
    node.put("description", parameter.description());
    if (parameter.defaultValue() != null) {
      node.set("default", JSON.valueToTree(parameter.defaultValue()));
    }
    ArrayNode any = node.putArray("anyOf");
    if (parameter.multiValued()) {
      ObjectNode list = any.addObject().put("type", "array");
      list.putObject("items").set("anyOf", values(parameter));
    } else {
      any.addAll(values(parameter));
    }
    any.addObject().put("type", "null");
    return node;
  }

  private static ArrayNode values(Parameter parameter) {
    ArrayNode values = JSON.createArrayNode();
    if (!parameter.choices().isEmpty()) {
      values.addObject().set("enum", JSON.valueToTree(parameter.choices()));
    } else if (parameter.type() == ParameterType.STRING) {
      values.addObject().putArray("type").add("string").add("number").add("boolean");
    } else {
      values.addObject().put("type", parameter.type().jsonName());
    }
    values.addObject().put("type", "string").put("pattern", VARIABLE);
    return values;
  }

  private static ObjectNode change() {
    ObjectNode change = JSON.createObjectNode();
    ArrayNode any = change.putArray("anyOf");
    any.add(change("remove", null));
    any.add(change("replace", "with"));
    any.add(change("before", "insert"));
    any.add(change("after", "insert"));
    return change;
  }

  private static ObjectNode change(String verb, String companion) {
    ObjectNode node = JSON.createObjectNode();
    node.put("type", "object").put("additionalProperties", false);
    ArrayNode required = node.putArray("required").add(verb);
    ObjectNode properties = node.putObject("properties");
    text(properties, verb, "A step of the pipeline that is extended.");
    if (companion != null) {
      required.add(companion);
      ArrayNode any = properties.putObject(companion).putArray("anyOf");
      any.add(reference("step"));
      any.addObject().put("type", "array").set("items", reference("step"));
    }
    return node;
  }

  private static ObjectNode required(String key) {
    ObjectNode node = JSON.createObjectNode();
    node.putArray("required").add(key);
    return node;
  }

  private static ObjectNode reference(String definition) {
    return JSON.createObjectNode().put("$ref", "#/$defs/" + definition);
  }

  private static ObjectNode text(ObjectNode properties, String name, String description) {
    return properties.putObject(name).put("description", description).put("type", "string");
  }

  private static ObjectNode list(ObjectNode properties, String name, String description) {
    return properties.putObject(name).put("description", description).put("type", "array");
  }

  private static String text(ObjectNode root) {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree is always JSON", e);
    }
  }
}
