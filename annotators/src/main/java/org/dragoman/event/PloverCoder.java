package org.dragoman.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.model.EventStatus;
import org.dragoman.model.QuadClass;
import org.dragoman.text.SentenceTree.Node;

/**
 * The codes of an act in event data: those of its lexicon entry, shifted by tense and negation as
 * {@code modality.tsv} says ("will meet" is AGREE, "did not meet" REJECT). Immutable and safe for
 * threads.
 */
final class PloverCoder {

  /**
   * Codes in event data.
   *
   * @param plover PLOVER type
   * @param mode PLOVER mode; null if none
   * @param cameo CAMEO code; null if none
   */
  record Code(String plover, String mode, String cameo) {

    /** Returns the quad class of the PLOVER type. */
    QuadClass quadClass() {
      return switch (plover) {
        case "AGREE", "CONSULT", "SUPPORT", "CONCEDE" -> QuadClass.VERBAL_COOPERATION;
        case "COOPERATE", "AID", "RETREAT" -> QuadClass.MATERIAL_COOPERATION;
        case "REQUEST", "ACCUSE", "REJECT", "THREATEN" -> QuadClass.VERBAL_CONFLICT;
        default -> QuadClass.MATERIAL_CONFLICT;
      };
    }
  }

  /** An attack that was tried is coded as one. */
  private static final Set<String> ATTEMPTS = Set.of("try", "attempt", "attempted");

  private static final Set<String> BACKGROUND =
      Set.of(
          "after",
          "since",
          "following",
          "before",
          "amid",
          "despite",
          "until",
          "during",
          "if",
          "over",
          "because",
          "unless",
          "ahead");

  private final Map<String, Code> shifts = new HashMap<>();

  PloverCoder() {
    for (CSVRecord row : TsvResource.rows(PloverCoder.class, "modality.tsv")) {
      String cameo = row.get("to_cameo");
      shifts.put(
          row.get("plover") + " " + row.get("modality"),
          row.get("to").equals("-")
              ? null
              : new Code(
                  row.get("to"), orNull(row.get("to_mode")), cameo.equals("-") ? null : cameo));
    }
  }

  private static String orNull(String value) {
    return value.equals("-") ? null : value;
  }

  /** Returns the codes of an event, or null where event data codes none. */
  Code code(EventDraft draft) {
    Act act = draft.act;
    if (act.plover() == null || draft.governed || isPurpose(draft) || isBackground(draft)) {
      return null;
    }
    String modality = modality(draft);
    Code plain = new Code(act.plover(), act.mode(), act.cameo());
    return modality == null ? plain : shifts.getOrDefault(act.plover() + " " + modality, plain);
  }

  /** What an act is meant for is no act of its own: "opened fire to disperse the crowd". */
  private static boolean isPurpose(EventDraft draft) {
    return draft.head().is("advcl") && Words.isInfinitive(draft.head());
  }

  /** "after the attack on Y", "since X left Y": what is only mentioned to date or explain. */
  private static boolean isBackground(EventDraft draft) {
    Node head = draft.head();
    List<String> markers = Words.markers(head);
    boolean adjunct = head.is("advcl") || !Words.isVerb(head) && head.is("obl", "nmod");
    return adjunct && markers.stream().anyMatch(BACKGROUND::contains);
  }

  private static String modality(EventDraft draft) {
    EventStatus status = draft.verdict.status();
    if (status == EventStatus.DENIED) {
      return draft.verdict.future() ? "negated-future" : "negated";
    }
    if (draft.verdict.cues().stream().anyMatch(c -> ATTEMPTS.contains(Words.lemma(c)))) {
      return null;
    }
    boolean open = status == EventStatus.PLANNED || status == EventStatus.POSSIBLE;
    return open ? "future" : null;
  }
}
