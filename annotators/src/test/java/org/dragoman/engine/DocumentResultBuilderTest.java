package org.dragoman.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.time.LocalDate;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ZoneKind;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Evidence;
import org.dragoman.types.Location;
import org.dragoman.types.Person;
import org.dragoman.types.Reference;
import org.dragoman.types.Zone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DocumentResultBuilderTest {

  private static final String TEXT =
      "Peru speaks\nIn Lima, Ana Rojas met Chile's envoys. She left.";

  private JCas jcas;

  @BeforeEach
  void makeCas() throws Exception {
    jcas = JCasFactory.createJCas();
    DocumentMetaData metadata = DocumentMetaData.create(jcas);
    jcas.setDocumentText(TEXT);
    jcas.setDocumentLanguage("en");
    metadata.setDocumentId("d1");
    DocumentInformation information = new DocumentInformation(jcas);
    information.setSource("a.txt");
    information.setSha256("00");
    information.setDate("2025-03-03");
    information.addToIndexes();
    new Sentence(jcas, 0, 11).addToIndexes();
    new Sentence(jcas, 12, 51).addToIndexes();
    new Sentence(jcas, 52, 61).addToIndexes();
    new Token(jcas, 0, 4).addToIndexes();
    zone("headline", 0, 11);
    zone("body", 12, 61);
  }

  @Test
  void mentionsHaveZoneSentenceEntityAndStableIds() {
    Entity peru = entity("LOC", "Peru", "Q419", "PER");
    mention("Peru", peru);
    Entity ana = entity("PER", "Ana Rojas", null, null);
    mention("Ana Rojas", ana);

    DocumentResult result = DocumentResultBuilder.build(jcas);

    assertThat(result.document().date()).isEqualTo(LocalDate.of(2025, 3, 3));
    assertThat(result.document().tokens()).isEqualTo(1);
    assertThat(result.sentences()).hasSize(3);
    MentionRecord second = result.mentions().get(1);
    assertThat(second.text()).isEqualTo("Ana Rojas");
    assertThat(second.zone()).isEqualTo(ZoneKind.BODY);
    assertThat(second.sentence()).isEqualTo(1);
    assertThat(second.entityId()).isEqualTo(result.entities().get(1).id());
    assertThat(result.entities())
        .extracting(EntityRecord::name)
        .containsExactly("Peru", "Ana Rojas");
    assertThat(second.id()).matches("m[0-9a-f]{16}");
    assertThat(DocumentResultBuilder.build(jcas)).isEqualTo(result);
  }

  @Test
  void mentionThatNoEngineResolvedGetsAnEntityOfItsName() {
    mention("Lima", null);
    mention("Chile", null);

    DocumentResult result = DocumentResultBuilder.build(jcas);

    assertThat(result.entities()).extracting(EntityRecord::name).containsExactly("Lima", "Chile");
  }

  @Test
  void nothingPointsToWhatIsNotThere() {
    EntityMention ana = mention("Ana Rojas", entity("PER", "Ana Rojas", null, null));
    Entity onlyPointedTo = entity("LOC", "Chile", "Q298", "CHL");
    onlyPointedTo.removeFromIndexes();
    Entity nameless = new Entity(jcas);
    EntityMention notIndexed = new Location(jcas, TEXT.indexOf("Lima"), TEXT.indexOf("Lima") + 4);
    notIndexed.setValue("LOC");
    Reference she = new Reference(jcas, TEXT.indexOf("She"), TEXT.indexOf("She") + 3);
    she.setKind("pronoun");
    she.setEntity(nameless);
    she.addToIndexes();
    relation("represents", ana, notIndexed);
    DiplomaticEvent met = event("met", "CONSULT");
    met.setLocation(nameless);
    met.setParticipants(
        array(
            participant("actor", "Ana Rojas", null, ana),
            participant("recipient", "Chile's envoys", onlyPointedTo, notIndexed)));

    DocumentResult result = DocumentResultBuilder.build(jcas);

    assertThat(result.relations()).isEmpty();
    assertThat(result.references().get(0).entityId()).isNull();
    EventRecord event = result.events().get(0);
    assertThat(event.locationEntityId()).isNull();
    assertThat(event.participants().get(0).entityId())
        .isEqualTo(result.mentions().get(0).entityId());
    assertThat(event.participants().get(1).mentionId()).isNull();
    assertThat(event.participants().get(1).name()).isEqualTo("Chile");
    assertThat(event.participants().get(1).country()).isEqualTo("CHL");
    assertThat(result.entities())
        .extracting(EntityRecord::id)
        .contains(event.participants().get(1).entityId());
  }

  @Test
  void relationWithEvidenceAndContentOfAnEventAreKept() {
    EntityMention ana = mention("Ana Rojas", entity("PER", "Ana Rojas", null, null));
    EntityMention peru = mention("Peru", entity("LOC", "Peru", "Q419", "PER"));
    relation("represents", ana, peru);
    DiplomaticEvent speaks = event("speaks", "REQUEST");
    DiplomaticEvent met = event("met", "CONSULT");
    met.setContentOf(speaks);

    DocumentResult result = DocumentResultBuilder.build(jcas);

    assertThat(result.relations())
        .singleElement()
        .satisfies(
            relation -> assertThat(relation.evidence().get(0).text()).isEqualTo("met Chile"));
    assertThat(result.events().get(1).contentOf()).isEqualTo(result.events().get(0).id());
    assertThat(result.events().get(1).sentence()).isEqualTo(1);
  }

  @Test
  void wordOutsideTheClosedSetIsAFaultOfTheEngine() {
    event("met", "DANCE");

    assertThatThrownBy(() -> DocumentResultBuilder.build(jcas))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("DANCE");
  }

  private void zone(String kind, int begin, int end) {
    Zone zone = new Zone(jcas, begin, end);
    zone.setKind(kind);
    zone.addToIndexes();
  }

  private Entity entity(String value, String name, String wikidata, String country) {
    Entity entity = new Entity(jcas);
    entity.setValue(value);
    entity.setName(name);
    entity.setWikidataId(wikidata);
    entity.setCountry(country);
    entity.addToIndexes();
    return entity;
  }

  private EntityMention mention(String words, Entity entity) {
    int begin = TEXT.indexOf(words);
    EntityMention mention = new Person(jcas, begin, begin + words.length());
    mention.setValue(entity == null ? "LOC" : entity.getValue());
    mention.setEntity(entity);
    mention.addToIndexes();
    return mention;
  }

  private void relation(String type, EntityMention subject, EntityMention object) {
    EntityRelation relation = new EntityRelation(jcas);
    relation.setRelationType(type);
    relation.setStatus("current");
    relation.setSubject(subject);
    relation.setObject(object);
    int begin = TEXT.indexOf("met Chile");
    relation.setEvidence(array(new Evidence(jcas, begin, begin + 9)));
    relation.addToIndexes();
  }

  private DiplomaticEvent event(String words, String type) {
    int begin = TEXT.indexOf(words);
    DiplomaticEvent event = new DiplomaticEvent(jcas, begin, begin + words.length());
    event.setEventType(type);
    event.setStatus("occurred");
    event.addToIndexes();
    return event;
  }

  private EventParticipant participant(
      String role, String words, Entity entity, EntityMention mention) {
    int begin = TEXT.indexOf(words);
    EventParticipant participant = new EventParticipant(jcas, begin, begin + words.length());
    participant.setRole(role);
    participant.setEntity(entity);
    participant.setMention(mention);
    return participant;
  }

  @SafeVarargs
  private <T extends TOP> FSArray<T> array(T... elements) {
    FSArray<T> array = new FSArray<>(jcas, elements.length);
    List<T> list = List.of(elements);
    for (int i = 0; i < list.size(); i++) {
      array.set(i, list.get(i));
    }
    return array;
  }
}
