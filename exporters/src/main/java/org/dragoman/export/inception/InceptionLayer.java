package org.dragoman.export.inception;

import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.Arrays;
import java.util.List;

/**
 * A layer: a type of annotation with features that a reviewer sees and edits.
 *
 * @param name name of its UIMA type
 * @param label what a person calls it
 * @param description a sentence
 * @param kind span or relation
 * @param features its features, in the order in which they are shown
 */
record InceptionLayer(
    String name, String label, String description, Kind kind, List<Feature> features) {

  static final InceptionLayer TOKEN = span(Token._TypeName, "Token", "Words.");
  static final InceptionLayer SENTENCE = span(Sentence._TypeName, "Sentence", "Sentences.");
  static final InceptionLayer NAME =
      span(
          NamedEntity._TypeName,
          "Named entity",
          "Names of persons, organisations and places.",
          Feature.of("value", InceptionTagSets.ENTITY_TYPES),
          Feature.of("identifier"));
  static final InceptionLayer EVENT =
      span(
          InceptionLayers.EVENT,
          "Diplomatic event",
          "An act: the words that name it, and who takes part.",
          Feature.of("act", InceptionTagSets.ACTS),
          Feature.of("status", InceptionTagSets.EVENT_STATUSES),
          Feature.of("date"),
          Feature.of("plover"),
          Feature.of("cameo"),
          Feature.of("quadClass", InceptionTagSets.QUAD_CLASSES),
          Feature.of("place"),
          Feature.of("attributedTo"),
          Feature.of("rule"),
          Feature.of("reviewStatus", InceptionTagSets.REVIEW),
          new Feature(InceptionLayers.PARTICIPANTS, InceptionTagSets.ROLES, true));
  static final InceptionLayer PARTICIPANT =
      span(
          InceptionLayers.PARTICIPANT,
          "Event participant",
          "Words that stand for a participant and are no name.",
          Feature.of("entity"),
          Feature.of("country"));
  static final InceptionLayer REFERENCE =
      span(
          InceptionLayers.REFERENCE,
          "Entity reference",
          "A pronoun or description that stands for an entity.",
          Feature.of("kind", InceptionTagSets.REFERENCE_KINDS),
          Feature.of("entity"),
          Feature.of("rule"),
          Feature.of("reviewStatus", InceptionTagSets.REVIEW));
  static final InceptionLayer RELATION =
      new InceptionLayer(
          InceptionLayers.RELATION,
          "Entity relation",
          "A relation from one name to another.",
          Kind.RELATION,
          List.of(
              Feature.of("relationType", InceptionTagSets.RELATION_TYPES),
              Feature.of("status", InceptionTagSets.RELATION_STATUSES),
              Feature.of("label"),
              Feature.of("rule"),
              Feature.of("reviewStatus", InceptionTagSets.REVIEW)));

  /** What an annotation of a layer is. */
  enum Kind {
    SPAN,
    RELATION
  }

  /**
   * A feature that holds a text, or a slot for annotations with roles.
   *
   * @param name its name
   * @param tagSet name of the set its values, or the roles of a slot, are chosen from; null if any
   * @param isSlot whether it is a slot
   */
  record Feature(String name, String tagSet, boolean isSlot) {

    static Feature of(String name) {
      return new Feature(name, null, false);
    }

    static Feature of(String name, String tagSet) {
      return new Feature(name, tagSet, false);
    }
  }

  /** Returns the layers that INCEpTION does not have by itself. */
  static List<InceptionLayer> own() {
    return List.of(EVENT, PARTICIPANT, REFERENCE, RELATION);
  }

  /** Returns every layer of the project. */
  static List<InceptionLayer> all() {
    return List.of(TOKEN, SENTENCE, NAME, EVENT, PARTICIPANT, REFERENCE, RELATION);
  }

  /** Says whether INCEpTION has it by itself. */
  boolean isBuiltIn() {
    return !own().contains(this);
  }

  /** Returns the name of the type that links to what stands in a slot. */
  String linkType(String slot) {
    return name + Character.toUpperCase(slot.charAt(0)) + slot.substring(1) + "Link";
  }

  private static InceptionLayer span(
      String name, String label, String description, Feature... features) {
    return new InceptionLayer(name, label, description, Kind.SPAN, Arrays.asList(features));
  }
}
