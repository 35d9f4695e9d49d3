package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.TimeExpression;

/** Where and when an act took place, as far as its own clause says. */
final class Circumstances {

  private static final Set<String> PLACE =
      Set.of("in", "at", "near", "inside", "outside", "around", "across", "within", "off", "from");

  private static final Set<ActType> SPOKEN =
      EnumSet.of(
          ActType.REQUEST, ActType.ACCUSE, ActType.THREATEN, ActType.REJECT, ActType.SUPPORT);

  private final DocumentParties document;
  private final JCas jcas;

  Circumstances(JCas jcas, DocumentParties document) {
    this.jcas = jcas;
    this.document = document;
  }

  /** Adds place and time to a draft. */
  void add(EventDraft draft) {
    Node clause = clauseOf(draft.head());
    draft.location = place(draft, clause);
    draft.time = time(draft, clause);
    Node report = SPOKEN.contains(draft.type()) ? reportOf(clause) : null;
    if (draft.time == null && report != null) {
      draft.time = time(draft, report);
    }
  }

  /** "said on Friday that X must pay": who says it asks it then. */
  private static Node reportOf(Node clause) {
    boolean reported = clause.is("ccomp", "parataxis") && clause.head() != null;
    return reported ? clause.head() : null;
  }

  private static Node clauseOf(Node node) {
    Node clause = node;
    while (!Words.isVerb(clause) && clause.head() != null && !isClause(clause)) {
      clause = clause.head();
    }
    return clause;
  }

  private static boolean isClause(Node node) {
    return node.is("root", "ccomp", "xcomp", "advcl", "acl", "parataxis");
  }

  private Entity place(EventDraft draft, Node clause) {
    List<Entity> places = new ArrayList<>(places(draft.head(), draft));
    if (places.isEmpty()
        && clause != draft.head()
        && new Slots(draft.trigger).carriers().contains(clause)) {
      places.addAll(places(clause, draft));
    }
    if (places.isEmpty()) {
      places.addAll(target(draft));
    }
    return places.stream().distinct().count() == 1 ? places.get(0) : null;
  }

  private List<Entity> places(Node top, EventDraft draft) {
    List<Entity> places = new ArrayList<>();
    for (Node node : reach(top)) {
      EntityMention mention = document.mentionAt(node);
      boolean phrase = node.is("obl", "nmod") && !node.is("nmod:poss");
      if (mention != null
          && phrase
          && "LOC".equals(mention.getValue())
          && mention.getEntity() != null
          && Words.markers(node).stream().anyMatch(PLACE::contains)
          && !Words.markers(node).contains("from")) {
        places.add(mention.getEntity());
        for (Node conjunct : node.children("conj")) {
          EntityMention other = document.mentionAt(conjunct);
          if (other != null && other.getEntity() != null) {
            places.add(other.getEntity());
          }
        }
      }
    }
    return places;
  }

  /** The clause without the clauses below it. */
  private static List<Node> reach(Node top) {
    List<Node> nodes = new ArrayList<>();
    collect(top, nodes);
    return nodes;
  }

  private static void collect(Node node, List<Node> nodes) {
    nodes.add(node);
    for (Node child : node.children()) {
      if (!child.is("ccomp", "advcl", "acl", "parataxis", "conj", "nsubj", "xcomp")) {
        collect(child, nodes);
      }
    }
  }

  /** What is attacked or visited is where it happened. */
  private static List<Entity> target(EventDraft draft) {
    String act = draft.trigger.entry().act().id();
    if (!act.startsWith("assault") && !act.equals("consult.visit")) {
      return List.of();
    }
    return draft.recipients().stream()
        .filter(p -> p.mention() != null && "LOC".equals(p.mention().getValue()))
        .map(Party::entity)
        .filter(e -> e != null)
        .toList();
  }

  private TimeExpression time(EventDraft draft, Node clause) {
    TimeExpression best = null;
    for (TimeExpression time :
        jcas.getAnnotationIndex(TimeExpression.class).select().coveredBy(draft.tree.sentence())) {
      Node head = draft.tree.headOf(time.getBegin(), time.getEnd());
      if (head != null && time.getDateBegin() != null && belongs(head, draft.head(), clause)) {
        boolean nearer = best == null || distance(time, draft) < distance(best, draft);
        best = nearer ? time : best;
      }
    }
    return best;
  }

  /** Returns the time that stands in the clause of a verb, or null. */
  TimeExpression day(SentenceTree tree, Node verb) {
    for (TimeExpression time :
        jcas.getAnnotationIndex(TimeExpression.class).select().coveredBy(tree.sentence())) {
      Node head = tree.headOf(time.getBegin(), time.getEnd());
      if (head != null && time.getDateBegin() != null && clauseOf(head) == verb) {
        return time;
      }
    }
    return null;
  }

  private static boolean belongs(Node time, Node head, Node clause) {
    if (time.isBelow(head) && clauseOf(time) == clauseOf(head)) {
      return true;
    }
    boolean carried = clause == head || clauseOf(head) != clause || head.is("obj", "nsubj", "obl");
    return carried && clauseOf(time) == clause;
  }

  private static int distance(TimeExpression time, EventDraft draft) {
    return Math.min(
        Math.abs(time.getBegin() - draft.trigger.end()),
        Math.abs(draft.trigger.begin() - time.getEnd()));
  }
}
