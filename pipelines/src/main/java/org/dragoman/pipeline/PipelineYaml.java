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
  public static String of(Pipeline pipeline) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("name", pipeline.name());
    if (!pipeline.description().isEmpty()) {
      root.put("description", pipeline.description());
    }
    root.put("reader", Map.of(ReaderSettings.NAME, reader(pipeline.reader())));
    root.put("documentSeconds", pipeline.documentSeconds());
    root.put("steps", pipeline.steps().stream().map(PipelineYaml::step).toList());
    root.put("exporters", pipeline.exporters());
    DumpSettings settings =
        DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.BLOCK)
            .setIndicatorIndent(2)
            .setIndentWithIndicator(true)
            .setWidth(100)
            .build();
    return new Dump(settings).dumpToString(root);
  }

  private static Map<String, Object> reader(ReaderSettings reader) {
    Map<String, Object> values = new LinkedHashMap<>();
    ReaderSettings.PARAMETERS.forEach(each -> values.put(each.name(), reader.valueOf(each)));
    return values;
  }

  private static Object step(Step step) {
    if (step.component().parameters().isEmpty()) {
      return step.component().name();
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (Parameter parameter : step.component().parameters()) {
      Object value = step.valueOf(parameter);
      values.put(parameter.name(), value instanceof List<?> list ? List.copyOf(list) : value);
    }
    return Map.of(step.component().name(), values);
  }
}
