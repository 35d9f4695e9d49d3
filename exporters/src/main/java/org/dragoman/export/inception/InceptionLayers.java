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

/**
 * The layers as INCEpTION knows them. Names go to its own NamedEntity layer; events, references and
 * words of participants are span layers of primitive features, relations a relation layer between
 * named entities, participants of an event a slot.
 */
final class InceptionLayers {

  static final String EVENT = "webanno.custom.DiplomaticEvent";
  static final String PARTICIPANTS = "participants";
  static final String LINK = "webanno.custom.DiplomaticEventParticipantsLink";
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
    span(
        layers,
        EVENT,
        List.of(
            "act",
            "status",
            "date",
            "plover",
            "cameo",
            "quadClass",
            "place",
            "attributedTo",
            "rule",
            "reviewStatus"));
    TypeDescription link = layers.addType(LINK, "Who takes part.", CAS.TYPE_NAME_TOP);
    link.addFeature(ROLE, "Actor, recipient and so on.", CAS.TYPE_NAME_STRING);
    link.addFeature(TARGET, "The words.", CAS.TYPE_NAME_ANNOTATION);
    layers
        .getType(EVENT)
        .addFeature(PARTICIPANTS, "Who takes part.", CAS.TYPE_NAME_FS_ARRAY, LINK, false);
    span(layers, PARTICIPANT, List.of("entity", "country"));
    span(layers, REFERENCE, List.of("kind", "entity", "rule", "reviewStatus"));
    TypeDescription relation = layers.addType(RELATION, "A relation.", CAS.TYPE_NAME_ANNOTATION);
    for (String end : List.of(GOVERNOR, DEPENDENT)) {
      relation.addFeature(end, "One of its ends.", NamedEntity._TypeName);
    }
    for (String feature : List.of("relationType", "status", "label", "rule", "reviewStatus")) {
      relation.addFeature(feature, feature, CAS.TYPE_NAME_STRING);
    }
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

  private static void span(TypeSystemDescription layers, String name, List<String> features) {
    TypeDescription layer =
        layers.addType(name, name.substring(name.lastIndexOf('.') + 1), CAS.TYPE_NAME_ANNOTATION);
    features.forEach(feature -> layer.addFeature(feature, feature, CAS.TYPE_NAME_STRING));
  }

  private static boolean isNeeded(String type) {
    return type.startsWith(DKPRO);
  }
}
