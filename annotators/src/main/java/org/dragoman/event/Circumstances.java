package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/** Where and when an act took place, as far as its own clause says. */
final class Circumstances {

  private static final Set<String> PLACE =
      Set.of("in", "at", "near", "inside", "outside", "around", "across", "within", "off", "from");

  private final DocumentParties document;

  Circumstances(DocumentParties document) {
    this.document = document;
  }

  /** Adds place and time to a draft. */
  void add(EventDraft draft, Times times) {
    Node clause = Times.clauseOf(draft.head());
    draft.location = place(draft, clause);
    draft.time = times.of(draft);
    Node report = Times.isSpoken(draft.type()) ? reportOf(clause) : null;
    if (draft.time == null && report != null) {
      draft.time = times.ofVerb(report);
    }
  }

  /** "said on Friday that X must pay": who says it asks it then. */
  private static Node reportOf(Node clause) {
    boolean reported = clause.is("ccomp", "parataxis") && clause.head() != null;
    return reported ? clause.head() : null;
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
    String act = draft.act.id();
    if (!act.startsWith("assault") && !act.equals("consult.visit")) {
      return List.of();
    }
    return draft.recipients().stream()
        .filter(p -> p.mention() != null && "LOC".equals(p.mention().getValue()))
        .map(Party::entity)
        .filter(e -> e != null)
        .toList();
  }
}
