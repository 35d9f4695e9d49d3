package org.dragoman.export.rdf;

import java.util.List;
import java.util.Objects;
import org.dragoman.export.table.ColumnType;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.Provenance;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.RelationStatus;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.RDF;

/** What is said of a document, its names, relations and events. */
final class DocumentStatements {

  private final ResultDocument document;
  private final DocumentRecord about;
  private final StatementSink out;
  private final IRI self;
  private final IRI context;

  DocumentStatements(ResultDocument document, StatementSink out) {
    this.document = document;
    this.about = document.result().document();
    this.out = out;
    this.self = RdfTerms.thing("document", about.id());
    this.context = span(0, document.result().text().length());
  }

  void all() {
    article();
    context();
    document.result().mentions().forEach(this::mention);
    document.result().references().forEach(this::reference);
    document.result().relations().forEach(this::relation);
    document.result().events().forEach(this::event);
  }

  private void article() {
    out.say(self, RDF.TYPE, RdfTerms.schema("Article"));
    out.say(self, RdfTerms.schema("identifier"), RdfTerms.text(about.source()));
    out.sayIf(self, RdfTerms.schema("headline"), textOrNull(about.title()));
    out.sayIf(self, RdfTerms.schema("publisher"), textOrNull(about.publisher()));
    out.sayIf(self, RdfTerms.schema("inLanguage"), textOrNull(about.language()));
    out.sayIf(self, RdfTerms.schema("datePublished"), dayOrNull(about.date()));
  }

  private void context() {
    out.say(context, RDF.TYPE, RdfTerms.nif("Context"));
    out.say(context, RdfTerms.nif("isString"), RdfTerms.text(document.result().text()));
    offsets(context, 0, document.result().text().length());
    out.say(context, RdfTerms.nif("sourceUrl"), self);
  }

  private void mention(MentionRecord mention) {
    IRI name = phrase(mention.begin(), mention.end(), mention.text());
    out.say(name, RdfTerms.its("taClassRef"), RdfTerms.classOf(mention.type()));
    out.say(name, RdfTerms.its("taIdentRef"), entity(mention.entityId()));
    confidence(name, mention.provenance());
    out.say(name, RdfTerms.schema("identifier"), RdfTerms.text(mention.id()));
  }

  private void reference(ReferenceRecord reference) {
    if (reference.entityId() != null) {
      IRI words = phrase(reference.begin(), reference.end(), reference.text());
      out.say(words, RdfTerms.its("taIdentRef"), entity(reference.entityId()));
      confidence(words, reference.provenance());
      out.say(words, RdfTerms.schema("identifier"), RdfTerms.text(reference.id()));
    }
  }

  private void relation(RelationRecord relation) {
    IRI subject = entity(relation.subjectEntityId());
    IRI property = RdfTerms.property(relation.type());
    IRI object = entity(relation.objectEntityId());
    if (relation.status() == RelationStatus.CURRENT) {
      out.say(subject, property, object);
    }
    List<EvidenceRecord> evidence = relation.evidence();
    evidence.forEach(each -> phrase(each.begin(), each.end(), each.text()));
    IRI statement = RdfTerms.thing("relation", relation.id());
    out.say(statement, RDF.TYPE, RDF.STATEMENT);
    out.say(statement, RDF.SUBJECT, subject);
    out.say(statement, RDF.PREDICATE, property);
    out.say(statement, RDF.OBJECT, object);
    out.say(statement, RdfTerms.own("status"), RdfTerms.text(relation.status().label()));
    out.sayIf(statement, RdfTerms.own("label"), textOrNull(relation.label()));
    confidence(statement, relation.provenance());
    out.say(statement, RdfTerms.schema("isPartOf"), self);
    evidence.forEach(
        each -> out.say(statement, RdfTerms.schema("citation"), span(each.begin(), each.end())));
  }

  private void event(EventRecord event) {
    IRI trigger = phrase(event.triggerBegin(), event.triggerEnd(), event.triggerText());
    event.participants().stream().filter(each -> each.entityId() == null).forEach(this::words);
    IRI action = RdfTerms.thing("event", event.id());
    out.say(action, RDF.TYPE, RdfTerms.schema("Action"));
    out.say(action, RdfTerms.own("act"), RdfTerms.text(event.type().label()));
    out.say(action, RdfTerms.own("status"), RdfTerms.text(event.status().label()));
    out.sayIf(action, RdfTerms.schema("actionStatus"), RdfTerms.actionStatus(event.status()));
    for (ParticipantRecord each : event.participants()) {
      IRI who = each.entityId() == null ? span(each.begin(), each.end()) : entity(each.entityId());
      out.say(action, RdfTerms.property(each.role()), who);
    }
    out.sayIf(action, RdfTerms.schema("location"), entityOrNull(event.locationEntityId()));
    out.sayIf(action, RdfTerms.schema("startTime"), dayOrNull(event.dateBegin()));
    out.sayIf(action, RdfTerms.schema("endTime"), dayOrNull(event.dateEnd()));
    out.sayIf(action, RdfTerms.own("plover"), textOrNull(event.plover()));
    out.sayIf(action, RdfTerms.own("cameo"), textOrNull(event.cameo()));
    out.sayIf(action, RdfTerms.own("cluster"), textOrNull(event.clusterId()));
    out.sayIf(action, RdfTerms.own("attributedTo"), entityOrNull(event.attributedToEntityId()));
    if (event.contentOf() != null) {
      out.say(action, RdfTerms.own("contentOf"), RdfTerms.thing("event", event.contentOf()));
    }
    confidence(action, event.provenance());
    out.say(action, RdfTerms.schema("isPartOf"), self);
    out.say(action, RdfTerms.schema("citation"), trigger);
  }

  private void words(ParticipantRecord participant) {
    IRI words = phrase(participant.begin(), participant.end(), participant.text());
    out.sayIf(words, RdfTerms.own("country"), textOrNull(participant.country()));
  }

  private IRI phrase(int begin, int end, String text) {
    IRI phrase = span(begin, end);
    out.say(phrase, RDF.TYPE, RdfTerms.nif("Phrase"));
    out.say(phrase, RdfTerms.nif("anchorOf"), RdfTerms.text(text));
    offsets(phrase, begin, end);
    out.say(phrase, RdfTerms.nif("referenceContext"), context);
    return phrase;
  }

  private void offsets(IRI string, int begin, int end) {
    out.say(string, RDF.TYPE, RdfTerms.nif("OffsetBasedString"));
    out.say(string, RdfTerms.nif("beginIndex"), RdfTerms.offset(document.codePoints(begin)));
    out.say(string, RdfTerms.nif("endIndex"), RdfTerms.offset(document.codePoints(end)));
  }

  private void confidence(IRI subject, Provenance provenance) {
    String rounded = ColumnType.rounded(provenance.confidence()).toPlainString();
    out.say(subject, RdfTerms.its("taConfidence"), RdfTerms.decimal(rounded));
    out.say(
        subject, RdfTerms.its("taAnnotatorsRef"), RdfTerms.thing("engine", provenance.engine()));
  }

  private IRI span(int begin, int end) {
    return RdfTerms.span(about.id(), document.codePoints(begin), document.codePoints(end));
  }

  private IRI entity(String id) {
    return RdfTerms.thing("entity", document.entity(id).id());
  }

  private IRI entityOrNull(String id) {
    return id == null ? null : entity(id);
  }

  private static Value textOrNull(String text) {
    return text == null ? null : RdfTerms.text(text);
  }

  private static Value dayOrNull(Object day) {
    return Objects.isNull(day) ? null : RdfTerms.day(day);
  }
}
