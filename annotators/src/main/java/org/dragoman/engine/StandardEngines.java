package org.dragoman.engine;

import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dragoman.entity.DocumentNamesAnnotator;
import org.dragoman.entity.EntityAnnotator;
import org.dragoman.entity.GazetteerAnnotator;
import org.dragoman.entity.LinearNameAnnotator;
import org.dragoman.entity.LocationAnnotator;
import org.dragoman.entity.NameListAnnotator;
import org.dragoman.entity.NameRunAnnotator;
import org.dragoman.entity.NamedEntityAnnotator;
import org.dragoman.entity.OrganizationAnnotator;
import org.dragoman.entity.PersonAnnotator;
import org.dragoman.entity.ReferenceAnnotator;
import org.dragoman.event.DiplomaticEventAnnotator;
import org.dragoman.relation.RelationAnnotator;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.time.TimeExpressionAnnotator;

/** The engines of this module, in the order in which they usually run. */
public final class StandardEngines implements EngineProvider {

  @Override
  public List<Class<? extends AnalysisComponent>> engines() {
    return List.of(
        StructureAnnotator.class,
        TokenAnnotator.class,
        NameListAnnotator.class,
        NamedEntityAnnotator.class,
        GazetteerAnnotator.class,
        NameRunAnnotator.class,
        LinearNameAnnotator.class,
        PersonAnnotator.class,
        OrganizationAnnotator.class,
        LocationAnnotator.class,
        DocumentNamesAnnotator.class,
        EntityAnnotator.class,
        ReferenceAnnotator.class,
        TimeExpressionAnnotator.class,
        RelationAnnotator.class,
        DiplomaticEventAnnotator.class);
  }
}
