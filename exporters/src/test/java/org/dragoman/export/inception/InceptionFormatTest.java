package org.dragoman.export.inception;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.dragoman.export.cas.XmiFormat;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.EventParticipant;
import org.junit.jupiter.api.Test;

class InceptionFormatTest {

  private static final String TEXT = "Ana Quispe of Peru met envoys. Out of it";

  @Test
  void namesRelationsAndEventsArriveOnLayersThatCanBeImported() throws Exception {
    CAS read = roundTrip(cas());
    assertThat(InceptionRules.problems(read)).isEmpty();
    assertThat(read.getDocumentText()).isEqualTo(TEXT);
    assertThat(all(read, NamedEntity._TypeName))
        .extracting(AnnotationFS::getCoveredText)
        .containsExactly("Ana Quispe", "Peru");
    AnnotationFS peru = all(read, NamedEntity._TypeName).get(1);
    assertThat(text(peru, "identifier")).isEqualTo("http://www.wikidata.org/entity/Q419");
    AnnotationFS relation = only(read, InceptionLayers.RELATION);
    assertThat(relation.getCoveredText()).isEqualTo("Peru");
    assertThat(text(relation, "relationType")).isEqualTo("holds_position");
    AnnotationFS event = only(read, InceptionLayers.EVENT);
    assertThat(event.getCoveredText()).isEqualTo("met");
    ArrayFS<?> slots =
        (ArrayFS<?>)
            event.getFeatureValue(
                event.getType().getFeatureByBaseName(InceptionLayers.PARTICIPANTS));
    assertThat(slots.size()).isEqualTo(2);
    assertThat(text(slots.get(1), "role")).isEqualTo("recipient");
    assertThat(only(read, InceptionLayers.PARTICIPANT).getCoveredText()).isEqualTo("envoys");
  }

  @Test
  void whatTheRulesForbidIsLeftOut() throws Exception {
    JCas jcas = cas();
    mention(jcas, TEXT.indexOf("Out"), TEXT.indexOf("Out") + 3, "ORG", null);
    mention(jcas, 3, 4, "ORG", null);
    mention(jcas, 5, 5, "ORG", null);
    CAS read = roundTrip(jcas);
    assertThat(InceptionRules.problems(read)).isEmpty();
    assertThat(all(read, NamedEntity._TypeName)).hasSize(2);
  }

  @Test
  void linterFindsWhatInceptionRefuses() throws Exception {
    CAS cas = InceptionLayers.newCas();
    cas.setDocumentText("\uFEFFAna met Bo.");
    JCas jcas = cas.getJCas();
    new Sentence(jcas, 1, 12).addToIndexes();
    NamedEntity ana = new NamedEntity(jcas, 1, 4);
    ana.addToIndexes();
    new NamedEntity(jcas, 4, 8).addToIndexes();
    new NamedEntity(jcas, 2, 2).addToIndexes();
    new NamedEntity(jcas, 0, 4).addToIndexes();
    AnnotationFS relation = cas.createAnnotation(type(cas, InceptionLayers.RELATION), 5, 8);
    for (String end : new String[] {InceptionLayers.GOVERNOR, InceptionLayers.DEPENDENT}) {
      relation.setFeatureValue(relation.getType().getFeatureByBaseName(end), ana);
    }
    cas.addFsToIndexes(relation);
    cas.addFsToIndexes(cas.createAnnotation(type(cas, InceptionLayers.RELATION), 9, 11));
    assertThat(InceptionRules.problems(cas))
        .containsExactlyInAnyOrder(
            "the text begins with a byte order mark",
            "NamedEntity at 0-4 begins or ends in white space",
            "NamedEntity at 0-4 lies in no sentence",
            "NamedEntity at 4-8 begins or ends in white space",
            "NamedEntity at 2-2 covers no text",
            "EntityRelation at 5-8 does not lie over its Dependent",
            "EntityRelation at 9-11 has an end that is not there");
  }

  @Test
  void linterFindsLayersThatAreSkipped() throws Exception {
    TypeSystemDescription types = InceptionLayers.description();
    types.addType("webanno.custom.Person", "", InceptionLayers.REFERENCE);
    types
        .addType("webanno.custom.Pointer", "", CAS.TYPE_NAME_ANNOTATION)
        .addFeature("to", "", NamedEntity._TypeName);
    CAS cas = CasCreationUtils.createCas(types, null, null);
    cas.setDocumentText("x");
    assertThat(InceptionRules.problems(cas))
        .containsExactlyInAnyOrder(
            "webanno.custom.Person does not inherit from Annotation itself: it is skipped",
            "webanno.custom.Pointer is skipped for its feature to");
  }

  private static CAS roundTrip(JCas jcas) throws Exception {
    InceptionFormat format = new InceptionFormat();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(jcas.getCas(), out);
    byte[] layers = format.types(jcas.getTypeSystem()).orElseThrow();
    TypeSystemDescription types =
        UIMAFramework.getXMLParser()
            .parseTypeSystemDescription(new XMLInputSource(new ByteArrayInputStream(layers), null));
    CAS read =
        CasCreationUtils.createCas(
            CasCreationUtils.mergeTypeSystems(
                List.of(types, TypeSystemDescriptionFactory.createTypeSystemDescription())),
            null,
            null);
    XmiFormat.read(new ByteArrayInputStream(out.toByteArray()), read);
    return read;
  }

  static JCas cas() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    DocumentMetaData metadata = new DocumentMetaData(jcas);
    metadata.setDocumentId("d1");
    metadata.addToIndexes();
    jcas.setDocumentText(TEXT);
    new Sentence(jcas, 0, TEXT.indexOf('.') + 2).addToIndexes();
    new Token(jcas, 0, 3).addToIndexes();
    Entity peru = new Entity(jcas);
    peru.setName("Peru");
    peru.setWikidataId("Q419");
    EntityMention quispe = mention(jcas, 0, 10, "PER", null);
    EntityMention country = mention(jcas, 14, 18, "LOC", peru);
    EntityRelation relation = new EntityRelation(jcas);
    relation.setRelationType("holds_position");
    relation.setSubject(quispe);
    relation.setObject(country);
    relation.addToIndexes();
    EventParticipant actor = new EventParticipant(jcas, 0, 10);
    actor.setRole("actor");
    actor.setMention(quispe);
    EventParticipant recipient = new EventParticipant(jcas, 23, 29);
    recipient.setRole("recipient");
    DiplomaticEvent event = new DiplomaticEvent(jcas, 19, 22);
    event.setEventType("CONSULT");
    event.setParticipants(FSArray.create(jcas, new EventParticipant[] {actor, recipient}));
    event.addToIndexes();
    return jcas;
  }

  private static EntityMention mention(JCas jcas, int begin, int end, String value, Entity entity) {
    EntityMention mention = new EntityMention(jcas, begin, end);
    mention.setValue(value);
    mention.setEntity(entity);
    mention.addToIndexes();
    return mention;
  }

  private static Type type(CAS cas, String name) {
    return cas.getTypeSystem().getType(name);
  }

  private static List<AnnotationFS> all(CAS cas, String name) {
    List<AnnotationFS> all = new ArrayList<>();
    cas.getAnnotationIndex(type(cas, name)).forEach(all::add);
    return all;
  }

  private static AnnotationFS only(CAS cas, String layer) {
    assertThat(all(cas, layer)).hasSize(1);
    return all(cas, layer).get(0);
  }

  private static String text(FeatureStructure structure, String feature) {
    return structure.getStringValue(structure.getType().getFeatureByBaseName(feature));
  }
}
