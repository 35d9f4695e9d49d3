package org.dragoman.pipeline.engines;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.EngineProvider;
import org.dragoman.entity.EntityAnnotator;
import org.dragoman.entity.GazetteerAnnotator;
import org.dragoman.entity.LocationAnnotator;
import org.dragoman.entity.NameRunAnnotator;
import org.dragoman.entity.PersonAnnotator;
import org.dragoman.entity.ReferenceAnnotator;
import org.dragoman.relation.RelationAnnotator;
import org.dragoman.text.StructureAnnotator;

/** Some engines of Dragoman, none with a model, and some for tests. */
public final class TestEngines implements EngineProvider {

  @Override
  public List<Class<? extends AnalysisComponent>> engines() {
    return List.of(
        StructureAnnotator.class,
        GazetteerAnnotator.class,
        NameRunAnnotator.class,
        PersonAnnotator.class,
        LocationAnnotator.class,
        EntityAnnotator.class,
        ReferenceAnnotator.class,
        RelationAnnotator.class,
        Greeter.class,
        Segmenter.class,
        OtherSegmenter.class,
        Copyleft.class,
        Dates.class);
  }

  /** Does nothing. */
  private abstract static class Idle extends JCasAnnotator_ImplBase {
    @Override
    public void process(JCas jcas) {}
  }

  /** Claims to write all that a parser writes. */
  @ResourceMetaData(name = "segmenter", description = "Claims to be a parser.")
  @TypeCapability(
      outputs = {
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
        "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
        "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS",
        "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency"
      })
  public static class Segmenter extends Idle {}

  /** Claims to write sentences. */
  @ResourceMetaData(name = "other-segmenter", description = "Claims to cut sentences.")
  @TypeCapability(outputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence")
  public static class OtherSegmenter extends Idle {}

  /** Says that it is under the GPL. */
  @ResourceMetaData(
      name = "copyleft",
      description = "Is under the GPL.",
      copyright = "GNU General Public License, version 3")
  @TypeCapability(outputs = "org.dragoman.types.Person")
  public static class Copyleft extends Idle {}

  /** Writes what nobody but the event engine reads. */
  @ResourceMetaData(name = "dates", description = "Claims to find dates.")
  @TypeCapability(outputs = "org.dragoman.types.TimeExpression")
  public static class Dates extends Idle {}
}
