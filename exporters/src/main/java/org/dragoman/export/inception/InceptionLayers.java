package org.dragoman.export.inception;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import java.util.List;
import org.apache.uima.cas.CAS;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.InvalidXMLException;
import org.dragoman.export.inception.InceptionLayer.Feature;
import org.dragoman.export.inception.InceptionLayer.Kind;

/**
 * The layers as INCEpTION knows them. Names go to its own NamedEntity layer; events, references and
 * words of participants are span layers of primitive features, relations a relation layer between
 * named entities, participants of an event a slot.
 */
final class InceptionLayers {

  static final String EVENT = "webanno.custom.DiplomaticEvent";
  static final String PARTICIPANTS = "participants";
  static final String LINK = EVENT + "ParticipantsLink";
  static final String ROLE = "role";
  static final String TARGET = "target";
  static final String PARTICIPANT = "webanno.custom.EventParticipant";
  static final String REFERENCE = "webanno.custom.EntityReference";
  static final String RELATION = "webanno.custom.EntityRelation";
  static final String GOVERNOR = "Governor";
  static final String DEPENDENT = "Dependent";

  private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

  private InceptionLayers() {}

  /** Returns the description of our layers and of those of its own that they need. */
  static TypeSystemDescription description() throws ResourceInitializationException {
    TypeSystemDescription layers =
        TypeSystemDescriptionFactory.createTypeSystemDescriptionFromPath();
    layers.setName("dragoman-inception");
    InceptionLayer.own().forEach(layer -> add(layer, layers));
    TypeSystemDescription own = TypeSystemDescriptionFactory.createTypeSystemDescription();
    resolve(own);
    for (TypeDescription type : own.getTypes()) {
      if (isNeeded(type.getName())) {
        layers
            .addType(type.getName(), type.getDescription(), type.getSupertypeName())
            .setFeatures(type.getFeatures());
      }
    }
    return layers;
  }

  /** Makes an empty CAS of these layers. */
  static CAS newCas() throws ResourceInitializationException {
    return CasCreationUtils.createCas(description(), null, null);
  }

  private static void resolve(TypeSystemDescription types) throws ResourceInitializationException {
    try {
      types.resolveImports();
    } catch (InvalidXMLException e) {
      throw new ResourceInitializationException(e);
    }
  }

  private static void add(InceptionLayer layer, TypeSystemDescription layers) {
    TypeDescription type =
        layers.addType(layer.name(), layer.description(), CAS.TYPE_NAME_ANNOTATION);
    if (layer.kind() == Kind.RELATION) {
      for (String end : List.of(GOVERNOR, DEPENDENT)) {
        type.addFeature(end, "One of its ends.", NamedEntity._TypeName);
      }
    }
    for (Feature feature : layer.features()) {
      if (feature.isSlot()) {
        String link = layer.linkType(feature.name());
        TypeDescription links = layers.addType(link, "Who takes part.", CAS.TYPE_NAME_TOP);
        links.addFeature(ROLE, "Actor, recipient and so on.", CAS.TYPE_NAME_STRING);
        links.addFeature(TARGET, "The words.", CAS.TYPE_NAME_ANNOTATION);
        type.addFeature(feature.name(), "Who takes part.", CAS.TYPE_NAME_FS_ARRAY, link, false);
      } else {
        type.addFeature(feature.name(), feature.name(), CAS.TYPE_NAME_STRING);
      }
    }
  }

  private static boolean isNeeded(String type) {
    return type.startsWith(DKPRO);
  }
}
