package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.UsageException;

/**
 * Puts a pipeline together in Java. What is wrong is said at once: an unknown step, a parameter
 * that it has not, a value of the wrong type. For one thread.
 */
public final class PipelineBuilder {

  private final Components components = Components.onClassPath();
  private final List<Step> steps = new ArrayList<>();
  private String name = "unnamed";
  private String language = ReaderSettings.DEFAULT.language();

  PipelineBuilder() {}

  /** Names the pipeline. */
  public PipelineBuilder name(String newName) {
    name = newName;
    return this;
  }

  /** Says which language texts are in: ISO 639-1, English if this is not called. */
  public PipelineBuilder language(String newLanguage) {
    language = newLanguage;
    return this;
  }

  /** Adds all steps of a pipeline that comes with Dragoman, or of a file. */
  public PipelineBuilder stepsOf(String nameOrFile) {
    steps.addAll(PipelineLibrary.onClassPath(Map.of()).find(nameOrFile).orThrow().steps());
    return this;
  }

  /**
   * Adds a step.
   *
   * @param component its short name, or the name of its class
   * @param parameters names and values in turn, as uimaFIT takes them; a list or an array where a
   *     parameter takes several
   * @throws UsageException if there is no such component or parameter, or a value does not fit
   */
  public PipelineBuilder step(String component, Object... parameters) {
    Component found =
        components
            .find(component)
            .orElseThrow(() -> new UsageException(components.unknown(component)));
    steps.add(new Step(found, values(found, parameters)));
    return this;
  }

  /**
   * Adds a uimaFIT engine by its class.
   *
   * @param parameters names and values in turn
   * @throws UsageException if there is no such parameter or a value does not fit
   */
  public PipelineBuilder step(Class<? extends AnalysisComponent> engine, Object... parameters) {
    return step(engine.getName(), parameters);
  }

  /** Returns what was put together, without making an engine. */
  public PipelineDefinition definition() {
    return PipelineDefinition.of(
        name, "", new ReaderSettings(language, ReaderSettings.DEFAULT.limits(), false), steps);
  }

  /**
   * Makes the engines.
   *
   * @throws UsageException if one of them refuses its settings
   */
  public Pipeline build() {
    return Pipeline.of(definition());
  }

  private static Map<String, Object> values(Component component, Object... pairs) {
    if (pairs.length % 2 != 0) {
      throw new UsageException(
          "the parameters of '" + component.name() + "' must be names and values in turn");
    }
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      String parameterName = String.valueOf(pairs[i]);
      List<String> known = component.parameters().stream().map(Parameter::name).toList();
      Parameter parameter =
          component
              .parameter(parameterName)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "'%s' has no parameter '%s'%s"
                              .formatted(
                                  component.name(),
                                  parameterName,
                                  NearestName.hint(parameterName, known))));
      values.put(parameterName, value(parameter, pairs[i + 1]));
    }
    for (Parameter parameter : component.parameters()) {
      if (parameter.isMissingIn(values)) {
        throw new UsageException(
            "'%s' needs a value for the parameter '%s' (%s)"
                .formatted(component.name(), parameter.name(), parameter.typeDescription()));
      }
    }
    return values;
  }

  private static Object value(Parameter parameter, Object given) {
    if (!parameter.multiValued()) {
      return single(parameter, given);
    }
    List<?> list =
        given instanceof Object[] array
            ? Arrays.asList(array)
            : given instanceof List<?> values ? values : List.of(given);
    return list.stream().map(each -> single(parameter, each)).toList();
  }

  private static Object single(Parameter parameter, Object given) {
    String written = given instanceof Enum<?> choice ? choice.name() : String.valueOf(given);
    boolean isChoice = parameter.choices().isEmpty() || parameter.choices().contains(written);
    if (!isChoice) {
      throw new UsageException(
          "the parameter '%s' takes one of %s, not '%s'"
              .formatted(parameter.name(), String.join(", ", parameter.choices()), written));
    }
    return parameter
        .type()
        .parse(written)
        .orElseThrow(
            () ->
                new UsageException(
                    "the parameter '%s' takes %s, not '%s'"
                        .formatted(parameter.name(), parameter.typeDescription(), written)));
  }
}
