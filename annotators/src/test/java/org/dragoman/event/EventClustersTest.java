package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.dragoman.model.ActType;
import org.dragoman.model.DatePrecision;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.Provenance;
import org.junit.jupiter.api.Test;

class EventClustersTest {

  private static final LocalDate FRIDAY = LocalDate.of(2025, 8, 29);

  @Test
  void sameActBetweenTheSameOnTheSameDayIsOneClusterOverDocuments() {
    assertThat(clusters("d1", event("v1", ActType.ACCUSE, "eQ1", "eQ2", FRIDAY)))
        .isEqualTo(clusters("d2", event("v2", ActType.ACCUSE, "eQ1", "eQ2", FRIDAY)));
  }

  @Test
  void whoIsNamedFirstMattersOnlyInActsOfOneSide() {
    assertThat(clusters("d1", event("v1", ActType.CONSULT, "eQ1", "eQ2", FRIDAY)))
        .isEqualTo(clusters("d2", event("v2", ActType.CONSULT, "eQ2", "eQ1", FRIDAY)));
    assertThat(clusters("d1", event("v1", ActType.ACCUSE, "eQ1", "eQ2", FRIDAY)))
        .isNotEqualTo(clusters("d2", event("v2", ActType.ACCUSE, "eQ2", "eQ1", FRIDAY)));
  }

  @Test
  void undatedReportJoinsTheOneDayOfItsDocument() {
    List<String> ids =
        clusters(
            "d1",
            event("v1", ActType.CONSULT, "eQ1", "eQ2", FRIDAY),
            event("v2", ActType.CONSULT, "eQ1", "eQ2", null));

    assertThat(ids.get(1)).isEqualTo(ids.get(0));
  }

  @Test
  void undatedReportsAreOneWithinADocumentAndNotOverDocuments() {
    List<String> ids =
        clusters(
            "d1",
            event("v1", ActType.CONSULT, "eQ1", "eQ2", null),
            event("v2", ActType.CONSULT, "eQ1", "eQ2", null));

    assertThat(ids.get(1)).isEqualTo(ids.get(0));
    assertThat(clusters("d2", event("v1", ActType.CONSULT, "eQ1", "eQ2", null)).get(0))
        .isNotEqualTo(ids.get(0));
  }

  @Test
  void eventsOfWhichASideIsNotKnownStayApartWithoutADay() {
    List<String> ids =
        clusters(
            "d1",
            event("v1", ActType.ASSAULT, "eQ1", null, null),
            event("v2", ActType.ASSAULT, "eQ1", null, null),
            event("v3", ActType.ASSAULT, null, null, FRIDAY),
            event("v4", ActType.ASSAULT, null, null, FRIDAY));

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("c[0-9a-f]{16}"));
  }

  private static List<String> clusters(String documentId, EventRecord... events) {
    DocumentResult result =
        new DocumentResult(
            new DocumentRecord(documentId, documentId, null, "", null, null, "en", 0),
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Arrays.asList(events));
    return EventClusters.assign(result).events().stream().map(EventRecord::clusterId).toList();
  }

  private static EventRecord event(
      String id, ActType type, String actor, String recipient, LocalDate day) {
    return new EventRecord(
        id,
        type,
        EventStatus.OCCURRED,
        null,
        null,
        null,
        null,
        null,
        0,
        0,
        "",
        day,
        day,
        day == null ? null : DatePrecision.DAY,
        null,
        null,
        0,
        null,
        List.of(part(ParticipantRole.ACTOR, actor), part(ParticipantRole.RECIPIENT, recipient)),
        new Provenance("test", null, null, 1));
  }

  private static ParticipantRecord part(ParticipantRole role, String entityId) {
    return new ParticipantRecord(role, entityId, null, 0, 0, null, null, "");
  }
}
