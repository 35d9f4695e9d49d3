package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.ActType;

/**
 * Who an act is done toward where only its content says so: who rules out a meeting with X rejects
 * X, who accepts a proposal of X agrees with X.
 */
final class Completion {

  private static final Set<ActType> ANSWERS =
      EnumSet.of(ActType.REJECT, ActType.AGREE, ActType.REQUEST, ActType.THREATEN);

  private Completion() {}

  /** Completes the acts of one sentence from their contents. */
  static void complete(List<EventDraft> drafts) {
    for (EventDraft content : drafts) {
      EventDraft speech = content.contentOf;
      if (speech != null && content.actors().isEmpty()) {
        completeContent(speech, content);
      }
      if (speech != null && ANSWERS.contains(speech.type()) && speech.recipients().isEmpty()) {
        speech.inherit(new Participants(List.of(), others(speech, content)));
      }
    }
  }

  /** Who threatens does what he threatens with; who is asked does what he is asked for. */
  private static void completeContent(EventDraft speech, EventDraft content) {
    if (speech.type() == ActType.THREATEN) {
      content.inherit(new Participants(speech.actors(), speech.recipients()));
    } else if (speech.type() == ActType.REQUEST && !content.trigger.entry().frame().mutual()) {
      content.inherit(new Participants(speech.recipients(), List.of()));
    }
  }

  /** The parties of the content that do not speak: first those who act, else those acted on. */
  private static List<Party> others(EventDraft speech, EventDraft content) {
    List<Party> actors = without(content.actors(), speech.actors());
    return actors.isEmpty() ? without(content.recipients(), speech.actors()) : actors;
  }

  private static List<Party> without(List<Party> parties, List<Party> speakers) {
    return parties.stream()
        .filter(p -> p.entity() != null || p.country() != null)
        .filter(p -> speakers.stream().noneMatch(s -> s.isSame(p) || sameCountry(s, p)))
        .toList();
  }

  private static boolean sameCountry(Party a, Party b) {
    return a.country() != null && a.country().equals(b.country());
  }
}
