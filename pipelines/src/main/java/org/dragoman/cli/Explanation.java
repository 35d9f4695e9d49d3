package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.Provenance;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.SentenceRecord;

/** Finds what has an id in documents and prints why it is there. */
final class Explanation {

  /** Mentions of an entity that are shown. */
  private static final int MOST_MENTIONS = 10;

  private final String id;
  private final PrintWriter out;
  private int mentionsShown;
  private boolean found;
  private boolean complete;

  Explanation(String id, PrintWriter out) {
    this.id = id;
    this.out = out;
  }

  boolean hasFound() {
    return found;
  }

  /** Says that no other document can have anything on the id. */
  boolean isComplete() {
    return complete;
  }

  void explain(DocumentResult result) {
    if (result.document().id().equals(id)) {
      document(result);
    }
    result.mentions().stream()
        .filter(each -> each.id().equals(id))
        .forEach(each -> mention(result, each));
    result.references().stream()
        .filter(each -> each.id().equals(id))
        .forEach(each -> reference(result, each));
    result.relations().stream()
        .filter(each -> each.id().equals(id))
        .forEach(each -> relation(result, each));
    result.events().stream()
        .filter(each -> each.id().equals(id) || id.equals(each.clusterId()))
        .forEach(each -> event(result, each));
    result.entities().stream()
        .filter(each -> each.id().equals(id))
        .forEach(each -> entity(result, each));
  }

  private void document(DocumentResult result) {
    found();
    line("document", result.document().source());
    line("title", result.document().title());
    line("date", result.document().date());
    line("publisher", result.document().publisher());
    line("sentences", result.sentences().size());
    line("mentions", result.mentions().size());
    line("relations", result.relations().size());
    line("events", result.events().size());
  }

  private void mention(DocumentResult result, MentionRecord mention) {
    found();
    line("mention", mention.text() + " (" + mention.type() + subtype(mention.subtype()) + ")");
    line("entity", entityName(result, mention.entityId()));
    place(result, mention.begin(), mention.end());
    why(mention.provenance());
  }

  private void reference(DocumentResult result, ReferenceRecord reference) {
    found();
    line("reference", reference.text() + " (" + reference.kind() + ")");
    line("entity", entityName(result, reference.entityId()));
    place(result, reference.begin(), reference.end());
    why(reference.provenance());
  }

  private void relation(DocumentResult result, RelationRecord relation) {
    found();
    line("relation", relation.type() + " (" + relation.status() + ")");
    line("subject", entityName(result, relation.subjectEntityId()));
    line("as", mentionText(result, relation.subjectMentionId()));
    line("object", entityName(result, relation.objectEntityId()));
    line("as", mentionText(result, relation.objectMentionId()));
    line("label", relation.label());
    why(relation.provenance());
    for (EvidenceRecord evidence : relation.evidence()) {
      line("where", result.document().source() + ":" + evidence.begin() + "-" + evidence.end());
      line("sentence", withNames(result, relation, evidence));
      line("rule", evidence.rule());
    }
  }

  /** A mention as it stands in the text, with its place. */
  private static String mentionText(DocumentResult result, String mentionId) {
    return result.mentions().stream()
        .filter(each -> each.id().equals(mentionId))
        .map(each -> "'" + each.text() + "' at " + each.begin() + "-" + each.end())
        .findFirst()
        .orElse(null);
  }

  /** The evidence with the names of subject and object in square brackets. */
  private static String withNames(
      DocumentResult result, RelationRecord relation, EvidenceRecord evidence) {
    StringBuilder text =
        new StringBuilder(result.text().substring(evidence.begin(), evidence.end()));
    result.mentions().stream()
        .filter(each -> each.begin() >= evidence.begin() && each.end() <= evidence.end())
        .filter(
            each ->
                each.entityId().equals(relation.subjectEntityId())
                    || each.entityId().equals(relation.objectEntityId()))
        .sorted(Comparator.comparingInt(MentionRecord::begin).reversed())
        .forEach(
            each -> {
              text.insert(each.end() - evidence.begin(), ']');
              text.insert(each.begin() - evidence.begin(), '[');
            });
    return text.toString().replaceAll("\\s+", " ");
  }

  private void event(DocumentResult result, EventRecord event) {
    found |= true;
    complete |= event.id().equals(id);
    line("event", event.type() + " (" + event.status() + ") " + event.id());
    for (ParticipantRecord each : event.participants()) {
      String name = each.entityId() == null ? "" : ": " + entityName(result, each.entityId());
      String country = each.country() == null ? "" : ", " + each.country();
      line(each.role().label(), each.text() + name + country);
    }
    line("date", date(event));
    line("location", entityName(result, event.locationEntityId()));
    line("said by", entityName(result, event.attributedToEntityId()));
    line("content of", event.contentOf());
    line("plover", event.plover() == null ? null : event.plover() + mode(event));
    line("cluster", event.clusterId());
    place(result, event.triggerBegin(), event.triggerEnd());
    why(event.provenance());
  }

  private void entity(DocumentResult result, EntityRecord entity) {
    if (!found) {
      line("entity", entity.name() + " (" + entity.type() + subtype(entity.subtype()) + ")");
      line("wikidata", entity.wikidataId());
      line("country", entity.country());
      why(entity.provenance());
    }
    found = true;
    for (MentionRecord mention : result.mentions()) {
      if (mention.entityId().equals(id) && mentionsShown < MOST_MENTIONS) {
        mentionsShown++;
        place(result, mention.begin(), mention.end());
      }
    }
    complete = mentionsShown == MOST_MENTIONS;
  }

  private void found() {
    found = true;
    complete = true;
  }

  private void place(DocumentResult result, int begin, int end) {
    line("where", result.document().source() + ":" + begin + "-" + end);
    line("sentence", marked(result, begin, end));
  }

  /** The sentence with the span in square brackets; without a sentence, the words around it. */
  private static String marked(DocumentResult result, int begin, int end) {
    int from = Math.max(0, begin - 60);
    int to = Math.min(result.text().length(), end + 60);
    for (SentenceRecord sentence : result.sentences()) {
      if (sentence.begin() <= begin && begin < sentence.end()) {
        from = sentence.begin();
        to = Math.max(end, sentence.end());
      }
    }
    String text = result.text();
    return (text.substring(from, begin)
            + "["
            + text.substring(begin, end)
            + "]"
            + text.substring(end, to))
        .replaceAll("\\s+", " ");
  }

  private void why(Provenance provenance) {
    line("engine", provenance.engine());
    line("rule", provenance.rule());
    line("cue", provenance.cue());
    line("confidence", provenance.confidence());
  }

  private static String entityName(DocumentResult result, String entityId) {
    if (entityId == null) {
      return null;
    }
    Map<String, String> names = new HashMap<>();
    result.entities().forEach(each -> names.put(each.id(), each.name()));
    return names.get(entityId) + " " + entityId;
  }

  private static String subtype(Object subtype) {
    return subtype == null ? "" : ", " + subtype;
  }

  private static String mode(EventRecord event) {
    return event.ploverMode() == null ? "" : "-" + event.ploverMode();
  }

  private static String date(EventRecord event) {
    if (event.dateBegin() == null) {
      return null;
    }
    return event.date() != null
        ? event.date().toString()
        : "%s to %s (%s)".formatted(event.dateBegin(), event.dateEnd(), event.datePrecision());
  }

  private void line(String name, Object value) {
    if (value != null) {
      out.println(String.format(Locale.ROOT, "%-11s %s", name, value));
    }
  }
}
