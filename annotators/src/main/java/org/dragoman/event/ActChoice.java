package org.dragoman.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.model.ActType;

/**
 * Chooses between acts that one word can name, over the clause with its parties: who warns of what
 * his own side will do threatens, who warns of another's deeds accuses; who promises help supports.
 */
final class ActChoice {

  private static final Set<String> WARNINGS = Set.of("warn", "caution", "warning");
  private static final Set<String> PROMISES = Set.of("vow", "pledge", "promise", "swear");

  private static final Set<ActType> HOSTILE =
      EnumSet.of(ActType.SANCTION, ActType.COERCE, ActType.ASSAULT, ActType.MOBILIZE);

  private static final Set<ActType> HELPFUL =
      EnumSet.of(ActType.AID, ActType.SUPPORT, ActType.COOPERATE);

  private final Act threat;
  private final Act pledge;

  ActChoice() {
    Map<String, Act> acts = Act.readAll();
    threat = acts.get("threaten.general");
    pledge = acts.get("support.pledge");
  }

  /** Chooses for the acts of one sentence, whose contents are linked. */
  void choose(List<EventDraft> drafts) {
    for (EventDraft content : drafts) {
      EventDraft speech = content.contentOf;
      boolean hostile = HOSTILE.contains(content.type());
      if (speech != null && hostile && isOpen(speech) && isOwn(speech, content)) {
        speech.act = threat;
      } else if (speech != null
          && PROMISES.contains(Words.lemma(speech.head()))
          && HELPFUL.contains(content.type())) {
        speech.act = pledge;
      }
    }
  }

  private static boolean isOpen(EventDraft speech) {
    String lemma = Words.lemma(speech.head());
    return WARNINGS.contains(lemma) || PROMISES.contains(lemma);
  }

  private static boolean isOwn(EventDraft speech, EventDraft content) {
    return speech.actors().stream()
        .anyMatch(s -> content.actors().stream().anyMatch(c -> isSameSide(s, c)));
  }

  private static boolean isSameSide(Party a, Party b) {
    return a.isSame(b) || a.country() != null && a.country().equals(b.country());
  }
}
