package org.dragoman.engine;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.Annotation;
import org.dragoman.model.ActType;
import org.dragoman.model.ArticleRecord;
import org.dragoman.model.DatePrecision;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.QuadClass;
import org.dragoman.model.ReferenceKind;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.model.SentenceRecord;
import org.dragoman.model.ZoneKind;
import org.dragoman.model.ZoneRecord;
import org.dragoman.types.Article;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Evidence;
import org.dragoman.types.Reference;

/**
 * Turns what the engines left in a CAS into a {@link DocumentResult}. Its ids hang on the
 * document's id, offsets and types only; nothing in it points to an entity or mention that it does
 * not hold. A relation without two entities or without evidence is left out. One CAS, one builder;
 * not safe for threads.
 */
public final class DocumentResultBuilder {

  private final JCas jcas;
  private final RecordIds ids;
  private final TextSpans spans;
  private final EntityCollector entities;

  private DocumentResultBuilder(JCas jcas) {
    this.jcas = jcas;
    this.ids = new RecordIds(DocumentMetaData.get(jcas).getDocumentId());
    this.spans = new TextSpans(jcas);
    this.entities = new EntityCollector(jcas, ids, spans);
  }

  /**
   * Builds the result.
   *
   * @param jcas with DKPro {@code DocumentMetaData}; is not changed
   * @return records only, never null
   * @throws IllegalArgumentException if a feature holds a word outside its closed set
   */
  public static DocumentResult build(JCas jcas) {
    DocumentResultBuilder builder = new DocumentResultBuilder(jcas);
    return new DocumentResult(
        builder.document(),
        jcas.getDocumentText(),
        builder.articles(),
        builder.zones(),
        builder.sentences(),
        builder.entities.entities(),
        builder.entities.mentions(),
        builder.references(),
        builder.relations(),
        builder.events());
  }

  private DocumentRecord document() {
    DocumentMetaData metadata = DocumentMetaData.get(jcas);
    DocumentInformation information =
        jcas.getIndexedFSs(DocumentInformation.class).stream()
            .findFirst()
            .orElseGet(() -> new DocumentInformation(jcas));
    return new DocumentRecord(
        metadata.getDocumentId(),
        information.getSource() == null ? metadata.getDocumentId() : information.getSource(),
        information.getPublisher(),
        information.getSha256(),
        metadata.getDocumentTitle() == null ? firstTitle() : metadata.getDocumentTitle(),
        day(information.getDate()),
        metadata.getLanguage(),
        jcas.getAnnotationIndex(Token.class).size());
  }

  private String firstTitle() {
    return jcas.getAnnotationIndex(Article.class).select().asList().stream()
        .map(Article::getTitle)
        .filter(title -> title != null)
        .findFirst()
        .orElse(null);
  }

  private List<ArticleRecord> articles() {
    return jcas.getAnnotationIndex(Article.class).select().asList().stream()
        .map(each -> new ArticleRecord(each.getBegin(), each.getEnd(), each.getTitle()))
        .toList();
  }

  private List<ZoneRecord> zones() {
    return spans.zones().stream()
        .map(each -> new ZoneRecord(each.getBegin(), each.getEnd(), ZoneKind.of(each.getKind())))
        .toList();
  }

  private List<SentenceRecord> sentences() {
    return spans.sentences().stream()
        .map(
            each ->
                new SentenceRecord(each.getBegin(), each.getEnd(), spans.zoneAt(each.getBegin())))
        .toList();
  }

  private List<ReferenceRecord> references() {
    List<ReferenceRecord> records = new ArrayList<>();
    for (Reference each : jcas.getAnnotationIndex(Reference.class)) {
      records.add(
          new ReferenceRecord(
              ids.of('f', each.getBegin(), each.getEnd(), each.getKind()),
              each.getBegin(),
              each.getEnd(),
              each.getCoveredText(),
              ReferenceKind.of(each.getKind()),
              idOf(each.getEntity()),
              ProvenanceRecords.of(each.getProvenance())));
    }
    return records;
  }

  private List<RelationRecord> relations() {
    List<RelationRecord> records = new ArrayList<>();
    for (EntityRelation each : jcas.getIndexedFSs(EntityRelation.class)) {
      MentionRecord subject = entities.mention(each.getSubject());
      MentionRecord object = entities.mention(each.getObject());
      List<EvidenceRecord> evidence = evidence(each);
      if (subject != null && object != null && !evidence.isEmpty()) {
        records.add(relation(each, subject, object, evidence));
      }
    }
    records.sort(
        Comparator.comparingInt((RelationRecord each) -> each.evidence().get(0).begin())
            .thenComparing(each -> each.type().label())
            .thenComparing(RelationRecord::id));
    return records;
  }

  private RelationRecord relation(
      EntityRelation relation,
      MentionRecord subject,
      MentionRecord object,
      List<EvidenceRecord> evidence) {
    return new RelationRecord(
        ids.of('r', relation.getRelationType(), subject.entityId(), object.entityId()),
        RelationType.of(relation.getRelationType()),
        RelationStatus.of(relation.getStatus()),
        subject.entityId(),
        subject.id(),
        object.entityId(),
        object.id(),
        relation.getLabel(),
        evidence,
        ProvenanceRecords.of(relation.getProvenance()));
  }

  private static List<EvidenceRecord> evidence(EntityRelation relation) {
    return FeatureArrays.of(relation.getEvidence()).stream()
        .sorted(Comparator.comparingInt(Evidence::getBegin).thenComparingInt(Evidence::getEnd))
        .map(
            each ->
                new EvidenceRecord(
                    each.getBegin(),
                    each.getEnd(),
                    each.getCoveredText(),
                    ProvenanceRecords.of(each.getProvenance()).rule(),
                    ProvenanceRecords.of(each.getProvenance()).confidence()))
        .toList();
  }

  private List<EventRecord> events() {
    List<DiplomaticEvent> events =
        jcas.getAnnotationIndex(DiplomaticEvent.class).select().asList().stream()
            .sorted(
                Comparator.comparingInt(Annotation::getBegin)
                    .thenComparingInt(Annotation::getEnd)
                    .thenComparing(each -> ((DiplomaticEvent) each).getEventType()))
            .toList();
    Map<DiplomaticEvent, String> eventIds = new HashMap<>();
    for (DiplomaticEvent each : events) {
      eventIds.put(each, ids.of('v', each.getBegin(), each.getEnd(), each.getEventType()));
    }
    return events.stream().map(each -> event(each, eventIds)).toList();
  }

  private EventRecord event(DiplomaticEvent event, Map<DiplomaticEvent, String> eventIds) {
    return new EventRecord(
        eventIds.get(event),
        ActType.of(event.getEventType()),
        EventStatus.of(event.getStatus()),
        event.getContentOf() == null ? null : eventIds.get(event.getContentOf()),
        event.getPlover(),
        event.getPloverMode(),
        event.getCameo(),
        QuadClass.of(event.getQuadClass()),
        event.getBegin(),
        event.getEnd(),
        event.getCoveredText(),
        day(event.getDateBegin()),
        day(event.getDateEnd()),
        DatePrecision.of(event.getDatePrecision()),
        idOf(event.getLocation()),
        idOf(event.getAttributedTo()),
        spans.sentenceAt(event.getBegin()),
        null,
        FeatureArrays.of(event.getParticipants()).stream().map(this::participant).toList(),
        ProvenanceRecords.of(event.getProvenance()));
  }

  private ParticipantRecord participant(EventParticipant participant) {
    EntityRecord named = entities.entityOf(participant.getMention());
    EntityRecord given = entities.entity(participant.getEntity());
    EntityRecord entity = given == null ? named : given;
    MentionRecord mention = entities.mention(participant.getMention());
    String country = participant.getCountry();
    return new ParticipantRecord(
        ParticipantRole.of(participant.getRole()),
        entity == null ? null : entity.id(),
        mention == null ? null : mention.id(),
        participant.getBegin(),
        participant.getEnd(),
        entity == null ? null : entity.name(),
        country == null && entity != null ? entity.country() : country,
        participant.getCoveredText());
  }

  private String idOf(Entity entity) {
    EntityRecord known = entities.entity(entity);
    return known == null ? null : known.id();
  }

  private static LocalDate day(String written) {
    return written == null ? null : LocalDate.parse(written);
  }
}
