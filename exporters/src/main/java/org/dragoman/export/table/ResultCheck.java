package org.dragoman.export.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;

/**
 * Finds what would break the tables of a document: offsets that miss the text, ids that stand twice
 * or for nothing, values that a column does not allow, names out of text order. A run asks before
 * it stores a result, so that a fault of an engine costs its document and not the whole corpus.
 */
public final class ResultCheck {

  private final DocumentResult result;
  private final Set<String> entities = new HashSet<>();
  private final Set<String> mentions = new HashSet<>();
  private final Set<String> events = new HashSet<>();
  private final List<String> problems = new ArrayList<>();

  private ResultCheck(DocumentResult result) {
    this.result = result;
  }

  /**
   * Checks a result, before or after the corpus step.
   *
   * @return what is wrong, each in a few words with the id concerned; empty if nothing is
   */
  public static List<String> problems(DocumentResult result) {
    ResultCheck check = new ResultCheck(result);
    check.ids();
    check.names();
    check.relations();
    check.events();
    if (check.problems.isEmpty()) {
      check.columns();
    }
    return List.copyOf(check.problems);
  }

  private void ids() {
    for (EntityRecord entity : result.entities()) {
      once(entities, entity.id());
    }
    for (MentionRecord mention : result.mentions()) {
      once(mentions, mention.id());
    }
    for (EventRecord event : result.events()) {
      once(events, event.id());
    }
    Set<String> others = new HashSet<>();
    result.references().forEach(reference -> once(others, reference.id()));
    result.relations().forEach(relation -> once(others, relation.id()));
  }

  private void names() {
    int last = 0;
    for (MentionRecord mention : result.mentions()) {
      span(mention.id(), mention.begin(), mention.end(), mention.text());
      sentence(mention.id(), mention.sentence());
      known(entities, mention.id(), "entity", mention.entityId());
      if (mention.begin() < last) {
        problems.add(mention.id() + " is out of text order");
      }
      last = mention.begin();
    }
    for (ReferenceRecord reference : result.references()) {
      span(reference.id(), reference.begin(), reference.end(), reference.text());
      known(entities, reference.id(), "entity", reference.entityId());
    }
  }

  private void relations() {
    for (RelationRecord relation : result.relations()) {
      known(entities, relation.id(), "subject", relation.subjectEntityId());
      known(entities, relation.id(), "object", relation.objectEntityId());
      known(mentions, relation.id(), "mention", relation.subjectMentionId());
      known(mentions, relation.id(), "mention", relation.objectMentionId());
      if (relation.evidence().isEmpty()) {
        problems.add(relation.id() + " has no evidence");
      }
      for (EvidenceRecord evidence : relation.evidence()) {
        span(relation.id(), evidence.begin(), evidence.end(), evidence.text());
      }
    }
  }

  private void events() {
    for (EventRecord event : result.events()) {
      span(event.id(), event.triggerBegin(), event.triggerEnd(), event.triggerText());
      sentence(event.id(), event.sentence());
      known(events, event.id(), "event", event.contentOf());
      known(entities, event.id(), "location", event.locationEntityId());
      known(entities, event.id(), "source", event.attributedToEntityId());
      for (ParticipantRecord participant : event.participants()) {
        span(event.id(), participant.begin(), participant.end(), participant.text());
        known(entities, event.id(), "participant", participant.entityId());
        known(mentions, event.id(), "mention", participant.mentionId());
      }
    }
  }

  private void columns() {
    ResultDocument document = new ResultDocument(result);
    for (Table<ResultDocument> table : ResultTables.ofDocuments()) {
      table.rows(document).forEach(this::columns);
    }
    result.entities().forEach(entity -> columns(ResultTables.entity(entity)));
  }

  private void columns(Row row) {
    row.table().columns().stream()
        .map(column -> column.problem(row.value(column.name())))
        .filter(Objects::nonNull)
        .forEach(problem -> problems.add(row.table() + "." + problem));
  }

  private void once(Set<String> seen, String id) {
    if (!seen.add(id)) {
      problems.add(id + " stands twice");
    }
  }

  private void known(Set<String> ids, String who, String what, String id) {
    if (id != null && !ids.contains(id)) {
      problems.add(who + " names the " + what + " " + id + ", which the document does not have");
    }
  }

  private void sentence(String who, int ordinal) {
    if (ordinal >= result.sentences().size()) {
      problems.add(who + " lies in sentence " + ordinal + " of " + result.sentences().size());
    }
  }

  private void span(String who, int begin, int end, String covered) {
    if (begin < 0 || end < begin || end > result.text().length()) {
      problems.add(
          who + " spans " + begin + " to " + end + " of " + result.text().length() + " characters");
    } else if (!result.text().substring(begin, end).equals(covered)) {
      problems.add(
          who + " covers '" + result.text().substring(begin, end) + "', not '" + covered + "'");
    }
  }
}
