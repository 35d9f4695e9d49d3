package org.dragoman.entity.encoder;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dragoman.engine.EngineProvider;
import org.dragoman.text.encoder.EncoderSyntaxAnnotator;

/** The engines of this module. */
public final class EncoderEngines implements EngineProvider {

  @Override
  public List<Class<? extends AnalysisComponent>> engines() {
    return List.of(EncoderSyntaxAnnotator.class, EncoderNamesAnnotator.class);
  }
}
