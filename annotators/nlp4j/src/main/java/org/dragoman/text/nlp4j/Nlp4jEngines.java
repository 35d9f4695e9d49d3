package org.dragoman.text.nlp4j;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dragoman.engine.EngineProvider;

/** Offers the parser of this module. */
public final class Nlp4jEngines implements EngineProvider {

  @Override
  public List<Class<? extends AnalysisComponent>> engines() {
    return List.of(Nlp4jParser.class);
  }
}
