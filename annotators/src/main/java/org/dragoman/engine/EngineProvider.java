package org.dragoman.engine;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;

/**
 * Offers engines to whoever composes a pipeline; found by {@link java.util.ServiceLoader}. The
 * short name, description and parameters of an engine are read from its uimaFIT annotations: {@code
 * ResourceMetaData.name} is its lower-case-hyphen name.
 */
public interface EngineProvider {

  /** Returns the classes of the engines, in the order in which they usually run; never null. */
  List<Class<? extends AnalysisComponent>> engines();
}
