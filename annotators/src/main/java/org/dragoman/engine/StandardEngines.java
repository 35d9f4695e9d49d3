package org.dragoman.engine;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.time.TimeExpressionAnnotator;

/** The engines of this module, in the order in which they usually run. */
public final class StandardEngines implements EngineProvider {

  @Override
  public List<Class<? extends AnalysisComponent>> engines() {
    return List.of(StructureAnnotator.class, TimeExpressionAnnotator.class);
  }
}
