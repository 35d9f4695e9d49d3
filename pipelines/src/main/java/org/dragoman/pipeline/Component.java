package org.dragoman.pipeline;

import java.util.List;
import java.util.Optional;
import org.apache.uima.analysis_component.AnalysisComponent;

/**
 * An engine as a pipeline file sees it.
 *
 * @param name its lower-case-hyphen name, or its class name if it has none
 * @param key how a pipeline file names it: by its name if a provider offers it, else by its class
 * @param description what it does; never null
 * @param type its class
 * @param parameters its settings, by name
 * @param inputs names of the types it reads
 * @param outputs names of the types it writes
 */
public record Component(
    String name,
    String key,
    String description,
    Class<? extends AnalysisComponent> type,
    List<Parameter> parameters,
    List<String> inputs,
    List<String> outputs) {

  /** Copies the lists, so that they can't change. */
  public Component {
    parameters = List.copyOf(parameters);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** Returns a parameter by its name. */
  public Optional<Parameter> parameter(String parameterName) {
    return parameters.stream().filter(each -> each.name().equals(parameterName)).findFirst();
  }

  /** Returns its licence; empty if nothing says it. */
  public Optional<String> licence() {
    return Optional.ofNullable(Licence.of(type).name());
  }

  /** Returns the step as it stands in a pipeline file, with every parameter and its default. */
  public String example() {
    return PipelineYaml.step(this);
  }
}
