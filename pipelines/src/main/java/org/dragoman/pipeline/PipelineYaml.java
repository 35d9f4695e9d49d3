package org.dragoman.pipeline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * Prints a pipeline as a file that the parser accepts, with every parameter and its default written
 * out.
 */
public final class PipelineYaml {

  private PipelineYaml() {}

  /** Returns the file; equal pipelines give equal text. */
  public static String of(PipelineDefinition pipeline) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("name", escaped(pipeline.name()));
    if (!pipeline.description().isEmpty()) {
      root.put("description", escaped(pipeline.description()));
    }
    root.put("license", pipeline.license());
    root.put("reader", Map.of(pipeline.reader().name(), reader(pipeline.reader())));
    root.put("documentSeconds", pipeline.documentSeconds());
    root.put("steps", pipeline.steps().stream().map(PipelineYaml::step).toList());
    root.put("exporters", pipeline.exporters());
    return dump(root);
  }

  /** Returns a component as the only step of a list, with the default of every parameter. */
  static String step(Component component) {
    return dump(List.of(step(new Step(component, Map.of()))));
  }

  private static String dump(Object node) {
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100)
            .build();
    return new Dump(settings).dumpToString(node);
  }

  /** Returns a value in which nothing looks like a variable. */
  private static Object escaped(Object value) {
    return value instanceof String text ? text.replace("${", "$${") : value;
  }

  private static Map<String, Object> reader(ReaderSettings reader) {
    Map<String, Object> values = new LinkedHashMap<>();
    ReaderSettings.PARAMETERS.forEach(each -> values.put(each.name(), reader.valueOf(each)));
    return values;
  }

  private static Object step(Step step) {
    if (step.component().parameters().isEmpty()) {
      return step.component().key();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : step.component().parameters()) {
      Object value = step.valueOf(parameter);
      values.put(
          parameter.name(),
          value instanceof List<?> list
              ? list.stream().map(PipelineYaml::escaped).toList()
              : escaped(value));
    }
    return Map.of(step.component().key(), values);
  }
}
