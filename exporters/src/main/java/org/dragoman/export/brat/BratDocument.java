package org.dragoman.export.brat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.dragoman.export.WellFormed;
import org.dragoman.export.table.ResultDocument;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EventRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.Provenance;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;

/**
 * The lines of one {@code .ann} file. Offsets are code points, as brat counts. A span over a line
 * break is cut there into fragments, since a line can't hold one.
 */
final class BratDocument {

  /** What brat or Python takes for the end of a line, and the tab that divides fields. */
  private static final String DIVIDERS = "\t\n\u000B\f\r\u001C\u001D\u001E\u0085\u2028\u2029";

  private final ResultDocument document;
  private final DocumentResult result;
  private final StringBuilder lines = new StringBuilder();
  private final Map<String, String> spans = new HashMap<>();
  private final Map<String, String> events = new HashMap<>();
  private int texts;
  private int relations;
  private int attributes;
  private int notes;
  private int links;

  BratDocument(DocumentResult result) {
    this.result = result;
    this.document = new ResultDocument(result);
  }

  String lines() {
    result.mentions().forEach(this::mention);
    result.references().forEach(this::reference);
    numberEvents();
    result.relations().forEach(this::relation);
    result.events().stream().filter(event -> events.containsKey(event.id())).forEach(this::event);
    return lines.toString();
  }

  private void mention(MentionRecord mention) {
    String id = span(mention.type().label(), mention.begin(), mention.end());
    if (id == null) {
      return;
    }
    spans.put(mention.id(), id);
    EntityRecord entity = document.entity(mention.entityId());
    if (entity.wikidataId() != null) {
      line("N" + ++links, "Reference " + id + " Wikidata:" + entity.wikidataId(), entity.name());
    }
    note(id, mention.entityId() + " " + entity.name(), mention.provenance());
  }

  private void reference(ReferenceRecord reference) {
    String id = span("Reference", reference.begin(), reference.end());
    if (id != null) {
      String who =
          reference.entityId() == null ? null : document.entity(reference.entityId()).name();
      note(id, reference.kind() + (who == null ? "" : " of " + who), reference.provenance());
    }
  }

  private void relation(RelationRecord relation) {
    String subject = spans.get(relation.subjectMentionId());
    String object = spans.get(relation.objectMentionId());
    if (subject != null && object != null) {
      String id = "R" + ++relations;
      line(id, relation.type().label() + " Arg1:" + subject + " Arg2:" + object, "");
      String label = relation.label() == null ? "" : relation.label() + " ";
      note(id, label + relation.status(), relation.provenance());
    }
  }

  private void numberEvents() {
    for (EventRecord event : result.events()) {
      if (event.triggerEnd() > event.triggerBegin()) {
        events.put(event.id(), "E" + (events.size() + 1));
      }
    }
  }

  private void event(EventRecord event) {
    String trigger = span(event.type().label(), event.triggerBegin(), event.triggerEnd());
    List<String> arguments = new ArrayList<>();
    Map<ParticipantRole, Integer> counts = new EnumMap<>(ParticipantRole.class);
    for (ParticipantRecord participant : event.participants()) {
      String words = words(participant);
      if (words != null) {
        int count = counts.merge(participant.role(), 1, Integer::sum);
        String role = BratConfiguration.role(participant.role());
        arguments.add(role + (count == 1 ? "" : count) + ":" + words);
      }
    }
    if (event.contentOf() != null && events.containsKey(event.contentOf())) {
      arguments.add("ContentOf:" + events.get(event.contentOf()));
    }
    String id = events.get(event.id());
    StringJoiner all = new StringJoiner(" ").add(event.type().label() + ":" + trigger);
    arguments.forEach(all::add);
    line(id, all.toString(), null);
    line("A" + ++attributes, "Status " + id + " " + event.status().label(), null);
    String date = event.date() == null ? "" : event.date() + " ";
    String cameo = event.cameo() == null ? "" : "CAMEO " + event.cameo() + " ";
    note(id, date + cameo + event.id(), event.provenance());
  }

  private String words(ParticipantRecord participant) {
    String known = participant.mentionId() == null ? null : spans.get(participant.mentionId());
    if (known != null) {
      return known;
    }
    String key = participant.begin() + "-" + participant.end();
    if (!spans.containsKey(key)) {
      spans.put(key, span("Participant", participant.begin(), participant.end()));
    }
    return spans.get(key);
  }

  /** Writes a text-bound annotation and returns its id; null if no character can be marked. */
  private String span(String type, int begin, int end) {
    StringJoiner places = new StringJoiner(";");
    StringJoiner covered = new StringJoiner(" ");
    int from = begin;
    for (int i = begin; i <= end; i++) {
      if (i == end || DIVIDERS.indexOf(result.text().charAt(i)) >= 0) {
        if (i > from) {
          places.add(document.codePoints(from) + " " + document.codePoints(i));
          covered.add(result.text().substring(from, i));
        }
        from = i + 1;
      }
    }
    if (places.length() == 0) {
      return null;
    }
    String id = "T" + ++texts;
    line(id, type + " " + places, covered.toString());
    return id;
  }

  private void note(String of, String text, Provenance why) {
    String rule = why.rule() == null ? "" : " " + why.rule();
    line(
        "#" + ++notes,
        "AnnotatorNotes " + of,
        text + " (" + why.engine() + rule + " " + why.confidence() + ")");
  }

  private void line(String id, String what, String text) {
    lines.append(id).append('\t').append(what);
    if (text != null) {
      lines.append('\t').append(flat(text));
    }
    lines.append('\n');
  }

  private static String flat(String text) {
    StringBuilder flat = new StringBuilder(WellFormed.of(text));
    for (int i = 0; i < flat.length(); i++) {
      if (DIVIDERS.indexOf(flat.charAt(i)) >= 0) {
        flat.setCharAt(i, ' ');
      }
    }
    return flat.toString();
  }
}
