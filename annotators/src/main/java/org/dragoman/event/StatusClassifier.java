package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.event.Governors.Effect;
import org.dragoman.model.ActType;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree.Node;

/**
 * Whether an act happened: from tense, modals, negation and conditions of its own clause, then from
 * the words that govern it, up to the clause that states it.
 */
final class StatusClassifier {

  private static final Set<String> FUTURE = Set.of("will", "shall", "'ll", "’ll", "wo");
  private static final Set<String> MODALS =
      Set.of("would", "could", "may", "might", "can", "should", "must", "ca", "ought", "'d", "’d");
  private static final Set<String> CONDITIONS = Set.of("if", "unless", "whether", "lest", "should");
  private static final Set<String> BEFORE =
      Set.of("before", "ahead", "toward", "towards", "pending");

  /** What is rejected has been said all the same: an offer, an accusation, a threat. */
  private static final Set<ActType> ANSWERED =
      EnumSet.of(ActType.REQUEST, ActType.ACCUSE, ActType.THREATEN);

  /** Who comes to say such a thing has said it: "called to congratulate", "marched to demand". */
  private static final Set<ActType> EXPRESSED =
      EnumSet.of(ActType.SUPPORT, ActType.ACCUSE, ActType.PROTEST, ActType.THREATEN);

  private static final Set<String> TO_COME = Set.of("before", "until", "till", "once");
  private static final int MAX_CLIMB = 6;

  private final Governors governors = Governors.bundled();

  /** The verdict and the words that brought it about. */
  record Verdict(EventStatus status, List<Node> cues, boolean future) {}

  /** Judges the act that words name; "gave no answer" denies nothing, it rejects. */
  Verdict verdict(Trigger trigger, ActType type) {
    Node head = trigger.head();
    List<Node> cues = new ArrayList<>();
    EventStatus status = judge(head, type, cues, MAX_CLIMB);
    boolean idiom = type == ActType.REJECT && cues.stream().allMatch(trigger::covers);
    if (status == EventStatus.DENIED && idiom) {
      status = EventStatus.OCCURRED;
    }
    Node condition = condition(head);
    if (condition != null && status != EventStatus.POSSIBLE) {
      cues.add(condition);
      status = EventStatus.POSSIBLE;
    }
    boolean future = cues.stream().anyMatch(c -> FUTURE.contains(Words.lower(c)));
    return new Verdict(status, cues, future);
  }

  /** The "if" of the clauses around a word, or null. */
  private static Node condition(Node head) {
    for (Node node = head; node != null; node = node.head()) {
      for (Node mark : node.children("mark")) {
        if (Set.of("if", "unless").contains(Words.lower(mark)) && node.is("advcl")) {
          return mark;
        }
      }
    }
    return null;
  }

  private EventStatus judge(Node node, ActType type, List<Node> cues, int climb) {
    EventStatus own = own(node, cues);
    Node governor = node.head();
    if (governor == null || climb == 0 || own == EventStatus.DENIED) {
      return own;
    }
    if (node.is("conj")) {
      boolean finite = node.child("nsubj", "aux") != null || node.xpos().matches("VBD|VBZ");
      return finite ? own : stronger(own, judgeGoverned(governor, type, cues, climb - 1));
    }
    return stronger(own, judgeByGovernor(node, governor, type, cues, climb));
  }

  /** A conjunct without tense of its own shares that of the first and what governs it. */
  private EventStatus judgeGoverned(Node first, ActType type, List<Node> cues, int climb) {
    return judge(first, type, cues, climb);
  }

  private EventStatus judgeByGovernor(
      Node node, Node governor, ActType type, List<Node> cues, int climb) {
    Effect effect = governors.effect(governor, node);
    if (effect == null) {
      return withoutEffect(node, governor, type, cues, climb);
    }
    cues.add(governor);
    if (effect == Effect.LIGHT || effect == Effect.BORNE) {
      return judge(governor, type, cues, climb - 1);
    }
    EventStatus outer = judge(governor, type, new ArrayList<>(), climb - 1);
    boolean answered = effect == Effect.AVERTED && ANSWERED.contains(type);
    return answered ? EventStatus.OCCURRED : under(effect, outer);
  }

  private static EventStatus under(Effect effect, EventStatus outer) {
    return switch (effect) {
      case DENIED, AVERTED ->
          outer == EventStatus.DENIED ? EventStatus.POSSIBLE : EventStatus.DENIED;
      case PLANNED ->
          outer == EventStatus.DENIED
              ? EventStatus.DENIED
              : outer == EventStatus.POSSIBLE ? EventStatus.POSSIBLE : EventStatus.PLANNED;
      case POSSIBLE, ASKED -> EventStatus.POSSIBLE;
      case UNDERWAY -> EventStatus.ONGOING;
      case ONGOING -> outer == EventStatus.OCCURRED ? EventStatus.ONGOING : outer;
      default -> outer;
    };
  }

  private EventStatus withoutEffect(
      Node node, Node governor, ActType type, List<Node> cues, int climb) {
    String construction = Governors.construction(node);
    if (Words.isVerb(node)) {
      boolean complement = node.is("xcomp", "acl", "advcl") && !node.is("acl:relcl");
      if (node.is("advcl") && construction.equals("to") && EXPRESSED.contains(type)) {
        return judge(governor, type, cues, climb - 1);
      }
      if (complement && construction.equals("to")) {
        cues.add(governor);
        return EventStatus.POSSIBLE;
      }
      if (node.is("advcl") && isYetToCome(node)) {
        return EventStatus.PLANNED;
      }
      boolean bare = Words.markers(node).isEmpty();
      boolean shared = node.is("xcomp") || node.is("advcl") && node.xpos().equals("VBG") && bare;
      return shared && Words.isVerb(governor)
          ? atLeastPossible(judge(governor, type, new ArrayList<>(), climb - 1))
          : EventStatus.OCCURRED;
    }
    if (BEFORE.contains(construction)) {
      return EventStatus.PLANNED;
    }
    if (construction.equals("without")) {
      EventStatus around = own(governor, new ArrayList<>());
      return around == EventStatus.POSSIBLE ? around : EventStatus.DENIED;
    }
    if (construction.startsWith("amid") || isUnderWay(node, governor, type)) {
      return EventStatus.ONGOING;
    }
    if (node.is("obl") && EXPRESSED.contains(type) && construction.equals("to")) {
      return judge(governor, type, cues, climb - 1);
    }
    if (node.is("obj", "nsubj", "obl") && Words.isVerb(governor)) {
      EventStatus outer = own(governor, new ArrayList<>());
      boolean open = outer == EventStatus.POSSIBLE || outer == EventStatus.PLANNED;
      return open && construction.equals("obj") ? outer : EventStatus.OCCURRED;
    }
    return EventStatus.OCCURRED;
  }

  /** "before leaders meet": a present tense after such a word is of the future. */
  private static boolean isYetToCome(Node verb) {
    return verb.xpos().matches("VBP|VBZ|VB")
        && Words.markers(verb).stream().anyMatch(TO_COME::contains);
  }

  /** "The talks come amid ...": what a clause in the present speaks of goes on. */
  private static boolean isUnderWay(Node noun, Node governor, ActType type) {
    return type == ActType.CONSULT
        && noun.is("nsubj")
        && governor.xpos().matches("VBP|VBZ")
        && Set.of("come", "continue", "remain", "go", "drag").contains(Words.lemma(governor));
  }

  private static EventStatus atLeastPossible(EventStatus status) {
    return status == EventStatus.ONGOING ? EventStatus.OCCURRED : status;
  }

  /** What the clause or noun phrase itself says. */
  private EventStatus own(Node node, List<Node> cues) {
    EventStatus status = EventStatus.OCCURRED;
    for (Node child : node.children()) {
      status = stronger(status, said(node, child, cues));
    }
    if (!Words.isVerb(node)) {
      return status;
    }
    for (Node object : node.children("obj")) {
      if (object.children("det").stream().anyMatch(Words::isNegation)) {
        cues.add(object);
        status = EventStatus.DENIED;
      }
    }
    for (Node subject : node.children("nsubj")) {
      if (subject.children("det").stream().anyMatch(Words::isNegation)) {
        cues.add(subject);
        status = EventStatus.DENIED;
      }
    }
    return status == EventStatus.OCCURRED && isGoingOn(node) ? EventStatus.ONGOING : status;
  }

  private EventStatus said(Node node, Node child, List<Node> cues) {
    String word = Words.lower(child);
    EventStatus status = EventStatus.OCCURRED;
    if (child.is("advmod", "det", "neg", "case", "mark")
        && Words.isNegation(child)
        && child.index() < node.index()) {
      status = EventStatus.DENIED;
    } else if (child.is("aux") && FUTURE.contains(word)) {
      status = EventStatus.PLANNED;
    } else if (child.is("aux") && MODALS.contains(word)) {
      status = EventStatus.POSSIBLE;
    } else if (child.is("mark", "advmod") && CONDITIONS.contains(word) && Words.isVerb(node)) {
      status = EventStatus.POSSIBLE;
    } else if (!Words.isVerb(node) && child.is("amod", "det", "acl", "compound", "advmod")) {
      Effect effect = governors.modifier(child);
      status = effect == null ? status : under(effect, EventStatus.OCCURRED);
    }
    if (status != EventStatus.OCCURRED) {
      cues.add(child);
    }
    return status;
  }

  private static boolean isGoingOn(Node verb) {
    boolean present = false;
    boolean progressive = verb.xpos().equals("VBG") && !verb.children("aux").isEmpty();
    for (Node aux : verb.children("aux")) {
      String word = Words.lower(aux);
      progressive |= word.equals("being");
      present |=
          Set.of("is", "are", "am", "'s", "’s", "'re", "’re", "'m", "been", "has", "have")
              .contains(word);
    }
    return progressive && present;
  }

  private static int strength(EventStatus status) {
    return switch (status) {
      case DENIED -> 4;
      case POSSIBLE -> 3;
      case PLANNED -> 2;
      case ONGOING -> 1;
      case OCCURRED -> 0;
    };
  }

  private static EventStatus stronger(EventStatus a, EventStatus b) {
    return strength(a) >= strength(b) ? a : b;
  }
}
