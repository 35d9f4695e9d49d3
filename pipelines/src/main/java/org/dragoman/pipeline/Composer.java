package org.dragoman.pipeline;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceManager;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.dragoman.problem.UsageException;

/**
 * Makes the engines of a pipeline. All chains of a composer share one resource manager, so that an
 * external resource is loaded once. Safe for threads.
 */
public final class Composer {

  private record Described(String name, AnalysisEngineDescription description) {}

  private final List<Described> steps = new ArrayList<>();
  private final ResourceManager resources = UIMAFramework.newDefaultResourceManager();
  private final TypeSystemDescription types;

  /**
   * Prepares a pipeline; no engine is made yet.
   *
   * @throws UsageException if an engine can't be described
   */
  public Composer(PipelineDefinition pipeline) {
    try {
      types = TypeSystemDescriptionFactory.createTypeSystemDescription();
      for (Step step : pipeline.steps()) {
        steps.add(new Described(step.component().name(), describe(step)));
      }
    } catch (ResourceInitializationException e) {
      throw new UsageException("the pipeline '" + pipeline.name() + "' can't be made", e);
    }
  }

  /**
   * Makes the engines.
   *
   * @throws UsageException if one of them refuses its settings or does not find its resources
   */
  public synchronized EngineChain newChain() {
    EngineChain chain = new EngineChain();
    for (Described step : steps) {
      try {
        chain.add(
            step.name(), UIMAFramework.produceAnalysisEngine(step.description(), resources, null));
      } catch (ResourceInitializationException e) {
        throw new UsageException(
            "the step '" + step.name() + "' can't start: " + rootMessage(e), e);
      }
    }
    return chain;
  }

  /** Makes an empty CAS with all types on the class path. */
  public JCas newCas() {
    try {
      return JCasFactory.createJCas(types);
    } catch (UIMAException e) {
      throw new IllegalStateException("the type systems on the class path do not fit together", e);
    }
  }

  static AnalysisEngineDescription describe(Step step) throws ResourceInitializationException {
    List<Object> pairs = new ArrayList<>();
    step.values()
        .forEach(
            (name, value) -> {
              pairs.add(name);
              Parameter parameter = step.component().parameter(name).orElseThrow();
              pairs.add(value instanceof List<?> list ? array(list, parameter.type()) : value);
            });
    return AnalysisEngineFactory.createEngineDescription(step.component().type(), pairs.toArray());
  }

  private static Object array(List<?> values, ParameterType type) {
    Object array = Array.newInstance(type.javaType(), values.size());
    for (int i = 0; i < values.size(); i++) {
      Array.set(array, i, values.get(i));
    }
    return array;
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
  }
}
