package org.dragoman.export.brat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dragoman.model.ActType;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventStatus;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.RelationType;

/** The files that tell brat which types there are and how they look. */
final class BratConfiguration {

  private BratConfiguration() {}

  /** Returns {@code annotation.conf}. */
  static String types() {
    StringBuilder text = new StringBuilder("[entities]\n");
    for (EntityType type : EntityType.values()) {
      text.append(type.label()).append('\n');
    }
    text.append("Reference\nParticipant\n\n[relations]\n");
    for (RelationType type : RelationType.values()) {
      text.append(type.label()).append("\tArg1:<ENTITY>, Arg2:<ENTITY>\n");
    }
    String roles =
        Arrays.stream(ParticipantRole.values())
            .map(role -> role(role) + "*:<ENTITY>")
            .collect(Collectors.joining(", "));
    text.append("\n[events]\n");
    for (ActType type : ActType.values()) {
      text.append(type.label()).append('\t').append(roles).append(", ContentOf?:<EVENT>\n");
    }
    text.append("\n[attributes]\nStatus\tArg:<EVENT>, Value:");
    text.append(
        Arrays.stream(EventStatus.values())
            .map(EventStatus::label)
            .collect(Collectors.joining("|")));
    return text.append('\n').toString();
  }

  /** Returns {@code visual.conf}. */
  static String look() {
    return """
    [labels]
    PER | Person | PER
    ORG | Organisation | ORG
    LOC | Location | LOC

    [drawing]
    PER\tbgColor:#cfe2f7
    ORG\tbgColor:#f8e0b8
    LOC\tbgColor:#d0ebd3
    Reference\tbgColor:#eeeeee
    Participant\tbgColor:#eeeeee
    EVENT_DEFAULT\tbgColor:#f3c6bf
    """;
  }

  /** Returns the name of a role, as brat shows it. */
  static String role(ParticipantRole role) {
    String label = role.label();
    return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
  }
}
