package org.dragoman.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dragoman.model.ActType;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.pipeline.AnnotatedText;
import org.dragoman.pipeline.Pipeline;
import org.junit.jupiter.api.Test;

/**
 * The events that the default pipeline reads in the sentences of {@code event-sentences.txt}, a
 * document each; prints the score and what is wrong, and holds the score.
 */
class EventSentencesTest {

  private static final double TYPE_F1 = 85;
  private static final double STATUS_ACCURACY = 92;
  private static final double PARTICIPANT_F1 = 90;
  private static final int FALSE_IN_EMPTY = 7;

  /** An event as the file states it. */
  record Expected(ActType type, EventStatus status, List<String> actors, List<String> recipients) {

    static Expected parse(String line) {
      String[] words = line.replaceFirst("^=> ", "").split(" ", 3);
      String[] sides = words[2].split(" > ");
      return new Expected(
          ActType.of(words[0]), EventStatus.of(words[1]), names(sides[0]), names(sides[1]));
    }

    private static List<String> names(String side) {
      return side.equals("-") ? List.of() : Arrays.asList(side.split("\\+"));
    }
  }

  record Block(String text, List<Expected> events) {

    static Block parse(String block) {
      String[] lines = block.strip().split("\\n");
      return new Block(lines[0], Arrays.stream(lines).skip(1).map(Expected::parse).toList());
    }
  }

  /** Counts of what was wanted, found and right. */
  private static final class Tally {
    private int wanted;
    private int found;
    private int right;

    void add(int wanted, int found, int right) {
      this.wanted += wanted;
      this.found += found;
      this.right += right;
    }

    double f1() {
      return wanted + found == 0 ? 0 : 200.0 * right / (wanted + found);
    }

    @Override
    public String toString() {
      return String.format(
          Locale.ROOT, "F1 %.1f (%d wanted, %d found, %d right)", f1(), wanted, found, right);
    }
  }

  private final Tally types = new Tally();
  private final Tally participants = new Tally();
  private final Map<ActType, Tally> byType = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private int matched;
  private int statusRight;
  private int emptyWithEvents;

  @Test
  void defaultPipelineTellsWhoDidWhatToWhomAndWhetherItHappened() throws Exception {
    List<Block> blocks = blocks();
    try (Pipeline pipeline = Pipeline.load("default")) {
      for (Block block : blocks) {
        compare(block, pipeline.annotate(block.text()));
      }
    }
    double status = 100.0 * statusRight / matched;
    String score =
        String.format(
            Locale.ROOT,
            "%d sentences%ntype %s%nstatus accuracy %.1f%nparticipants %s%n"
                + "sentences without an event in which one was found: %d%n%s%n%s",
            blocks.size(),
            types,
            status,
            participants,
            emptyWithEvents,
            byType,
            String.join(System.lineSeparator(), faults));
    System.out.println(score);
    assertThat(types.f1()).as(score).isGreaterThanOrEqualTo(TYPE_F1);
    assertThat(status).as(score).isGreaterThanOrEqualTo(STATUS_ACCURACY);
    assertThat(participants.f1()).as(score).isGreaterThanOrEqualTo(PARTICIPANT_F1);
    assertThat(emptyWithEvents).as(score).isLessThanOrEqualTo(FALSE_IN_EMPTY);
  }

  @Test
  void sentencesCoverAllTypesAndStatusesAndManyTellOfNoEvent() throws Exception {
    List<Block> blocks = blocks();
    List<Expected> events = blocks.stream().flatMap(b -> b.events().stream()).toList();
    assertThat(blocks).hasSizeGreaterThanOrEqualTo(200);
    assertThat(events.stream().map(Expected::type)).contains(ActType.values());
    assertThat(events.stream().map(Expected::status)).contains(EventStatus.values());
    assertThat(blocks.stream().filter(b -> b.events().isEmpty())).hasSizeGreaterThan(80);
  }

  static List<Block> blocks() throws Exception {
    try (InputStream in = EventSentencesTest.class.getResourceAsStream("event-sentences.txt")) {
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      String[] blocks = all.replaceAll("(?m)^#.*\\n", "").strip().split("\\n\\s*\\n");
      return Arrays.stream(blocks).map(Block::parse).toList();
    }
  }

  /** Each expected event is met by the event of its type that agrees with it most. */
  private void compare(Block block, AnnotatedText text) {
    List<EventRecord> left = new ArrayList<>(text.events());
    boolean perfect = true;
    for (EventRecord event : left) {
      tally(event.type()).add(0, 1, 0);
    }
    types.add(block.events().size(), left.size(), 0);
    emptyWithEvents += block.events().isEmpty() && !left.isEmpty() ? 1 : 0;
    for (Expected expected : block.events()) {
      tally(expected.type()).add(1, 0, 0);
      EventRecord best = null;
      for (EventRecord event : left) {
        boolean same = event.type() == expected.type();
        if (same && (best == null || agreement(expected, event) > agreement(expected, best))) {
          best = event;
        }
      }
      if (best == null) {
        perfect = false;
        continue;
      }
      left.remove(best);
      types.add(0, 0, 1);
      tally(expected.type()).add(0, 0, 1);
      matched++;
      statusRight += best.status() == expected.status() ? 1 : 0;
      int wanted = expected.actors().size() + expected.recipients().size();
      participants.add(wanted, best.participants().size(), right(expected, best));
      perfect &=
          best.status() == expected.status()
              && right(expected, best) == wanted
              && wanted == best.participants().size();
    }
    if (!perfect || !left.isEmpty()) {
      faults.add(block.text() + " => " + text.events().stream().map(this::line).toList());
    }
  }

  private Tally tally(ActType type) {
    return byType.computeIfAbsent(type, k -> new Tally());
  }

  private static int agreement(Expected expected, EventRecord event) {
    return 2 * right(expected, event) + (event.status() == expected.status() ? 1 : 0);
  }

  private static int right(Expected expected, EventRecord event) {
    return right(expected.actors(), event, ParticipantRole.ACTOR)
        + right(expected.recipients(), event, ParticipantRole.RECIPIENT);
  }

  private static int right(List<String> names, EventRecord event, ParticipantRole role) {
    int right = 0;
    List<ParticipantRecord> left =
        new ArrayList<>(event.participants().stream().filter(p -> p.role() == role).toList());
    for (String name : names) {
      ParticipantRecord found =
          left.stream().filter(p -> isMeant(name, p)).findFirst().orElse(null);
      right += left.remove(found) ? 1 : 0;
    }
    return right;
  }

  private static boolean isMeant(String name, ParticipantRecord participant) {
    if (name.matches("[A-Z]{3}")) {
      return name.equals(participant.country());
    }
    return participant.text().contains(name)
        || participant.name() != null && participant.name().contains(name);
  }

  private String line(EventRecord event) {
    return "%s %s %s > %s (%s, %s)"
        .formatted(
            event.type(),
            event.status(),
            names(event, ParticipantRole.ACTOR),
            names(event, ParticipantRole.RECIPIENT),
            event.triggerText(),
            event.provenance().rule());
  }

  private static String names(EventRecord event, ParticipantRole role) {
    List<String> names =
        event.participants().stream()
            .filter(p -> p.role() == role)
            .map(p -> p.country() == null ? p.text() : p.country())
            .toList();
    return names.isEmpty() ? "-" : String.join("+", names);
  }
}
