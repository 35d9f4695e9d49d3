package org.dragoman.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.ActType;
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.TimeExpression;
import org.dragoman.types.Zone;

/**
 * When the acts of one sentence took place: each date belongs to the nearest act or clause above
 * it; an act without a date of its own has that of a clause that happens at the same time
 * ("speaking on Monday, he accused", "as ministers pledged").
 */
final class Times {

  /** What such words introduce dates the clause around it, not the other way round. */
  private static final Set<String> BACKGROUND =
      Set.of("after", "following", "since", "before", "despite", "over", "about", "until", "ahead");

  private static final Set<String> AT_ONCE = Set.of("as", "while", "when", "whereas");

  /** One date of the sentence and the word of the sentence that it says the day of. */
  private record Dated(TimeExpression time, Node anchor) {}

  private final LocalDate published;
  private final List<EventDraft> drafts;
  private final List<Dated> dates = new ArrayList<>();

  /** Reads the dates of a sentence whose acts are these. */
  Times(JCas jcas, SentenceTree tree, List<EventDraft> drafts, LocalDate published) {
    this.published = published;
    this.drafts = drafts;
    for (TimeExpression time :
        jcas.getAnnotationIndex(TimeExpression.class).select().coveredBy(tree.sentence())) {
      Node head = tree.headOf(time.getBegin(), time.getEnd());
      if (head != null && time.getDateBegin() != null && !isDateline(jcas, time)) {
        dates.add(new Dated(time, anchor(head)));
      }
    }
  }

  private static boolean isDateline(JCas jcas, TimeExpression time) {
    return jcas.getAnnotationIndex(Zone.class).select().covering(time).asList().stream()
        .anyMatch(zone -> "dateline".equals(zone.getKind()));
  }

  /** The nearest act that is a noun, or the nearest clause. */
  private Node anchor(Node head) {
    Node node = head.head();
    while (node != null && !Words.isVerb(node) && !isNounOfAct(node)) {
      if (node.head() == null) {
        break;
      }
      node = node.head();
    }
    if (node != null && Words.isVerb(node)) {
      Node noun = nounBefore(node, head);
      return noun == null ? node : noun;
    }
    return node;
  }

  private boolean isNounOfAct(Node node) {
    return !Words.isVerb(node)
        && drafts.stream().anyMatch(d -> d.head() == node && !Words.isVerb(d.head()));
  }

  /** "ended after an attack on Oslo on Friday": the day is the attack's, whatever the tree says. */
  private Node nounBefore(Node verb, Node date) {
    for (EventDraft draft : drafts) {
      Node noun = draft.head();
      boolean between = noun.index() > verb.index() && noun.index() < date.index();
      if (between
          && isNounOfAct(noun)
          && Words.markers(noun).stream().anyMatch(BACKGROUND::contains)
          && reaches(noun, date)) {
        return noun;
      }
    }
    return null;
  }

  /** Says whether the phrase of a noun goes on until a date. */
  private static boolean reaches(Node noun, Node date) {
    int first = date.subtree().stream().mapToInt(Node::index).min().orElse(date.index());
    return noun.subtree().stream().anyMatch(n -> n.index() == first - 1);
  }

  /** Returns when an act took place, or null if the sentence does not say. */
  When of(EventDraft draft) {
    When own = own(draft);
    if (own == null && draft.contentOf == null && isFact(draft.verdict.status())) {
      own = atTheSameTime(draft.head());
    }
    return own == null ? null : inTense(own, draft.verdict.status());
  }

  /** Returns the day that a verb of saying or the like has, or null. */
  When ofVerb(Node verb) {
    When own = at(verb, verb);
    return own == null ? atTheSameTime(verb) : own;
  }

  private static boolean isFact(EventStatus status) {
    return status == EventStatus.OCCURRED || status == EventStatus.ONGOING;
  }

  private When own(EventDraft draft) {
    Node head = draft.head();
    When best = null;
    for (Node word : draft.trigger.words()) {
      best = best == null ? at(word, head) : best;
    }
    Node clause = clauseOf(head);
    if (best == null && clause != head && isCarried(draft, clause)) {
      best = at(clause, head);
    }
    return best;
  }

  /** The noun happens when its clause does: "talks began on Friday", "arrived for talks". */
  private static boolean isCarried(EventDraft draft, Node clause) {
    Node noun = draft.head();
    while (noun.head() != null && noun.head() != clause) {
      if (Words.markers(noun).stream().anyMatch(BACKGROUND::contains)
          || noun.is("nmod:poss", "acl", "appos")) {
        return false;
      }
      noun = noun.head();
    }
    boolean direct = noun.is("obj", "nsubj", "obl", "xcomp", "conj", "root");
    boolean spoken = Attribution.isSaying(clause) && !draft.trigger.covers(clause);
    return direct && !spoken && Words.markers(noun).stream().noneMatch(BACKGROUND::contains);
  }

  private When at(Node anchor, Node near) {
    Dated best = null;
    for (Dated dated : dates) {
      if (dated.anchor() == anchor) {
        boolean nearer = best == null || distance(dated, near) < distance(best, near);
        best = nearer ? dated : best;
      }
    }
    return best == null ? null : When.of(best.time());
  }

  private static int distance(Dated dated, Node near) {
    return Math.abs(dated.time().getBegin() - near.begin());
  }

  /** The day of a clause that goes with this one. */
  private When atTheSameTime(Node node) {
    Node clause = clauseOf(node);
    if (clause != node) {
      return null;
    }
    When when = ofParticiples(clause);
    if (when == null) {
      when = ofConjuncts(clause);
    }
    Node above = clause.head();
    if (when == null && above != null && Words.isVerb(above) && isSimultaneous(clause)) {
      when = at(above, clause);
      when = when == null ? atTheSameTime(above) : when;
    }
    return when;
  }

  private static boolean isSimultaneous(Node clause) {
    if (clause.is("xcomp")) {
      return true;
    }
    List<String> markers = Words.markers(clause);
    boolean finite = markers.stream().anyMatch(AT_ONCE::contains);
    boolean participle = clause.xpos().equals("VBG") && markers.isEmpty();
    return clause.is("advcl") && (finite || participle);
  }

  /** "Speaking on Friday, X said", "Ministers meeting on Friday said". */
  private When ofParticiples(Node verb) {
    List<Node> participles = new ArrayList<>(verb.children("advcl"));
    verb.children("nsubj").forEach(s -> participles.addAll(s.children("acl")));
    for (Node participle : participles) {
      boolean same = participle.xpos().equals("VBG") && Words.markers(participle).isEmpty();
      boolean as =
          participle.is("advcl")
              && Words.markers(participle).stream().anyMatch(AT_ONCE::contains)
              && participle.index() < verb.index();
      When when = same || as ? at(participle, participle) : null;
      if (when != null) {
        return when;
      }
    }
    return null;
  }

  /** "X recalled its envoy and suspended cooperation on Friday": one subject, one day. */
  private When ofConjuncts(Node verb) {
    Node first = verb.is("conj") ? verb.head() : verb;
    if (!Words.isVerb(first)) {
      return null;
    }
    Predicate<Node> sharesSubject = c -> Words.isVerb(c) && c.child("nsubj") == null;
    if (first != verb && sharesSubject.test(verb)) {
      return at(first, verb);
    }
    if (first == verb) {
      for (Node conjunct : verb.children("conj")) {
        When when = sharesSubject.test(conjunct) ? at(conjunct, verb) : null;
        if (when != null) {
          return when;
        }
      }
    }
    return null;
  }

  /** A weekday is the last one for what has happened, the next one for what is planned. */
  private When inTense(When when, EventStatus status) {
    if (published == null || !when.weekday()) {
      return when;
    }
    if (status == EventStatus.OCCURRED && when.begin().isAfter(published)) {
      return when.shifted(-1);
    }
    boolean stale = when.begin().isBefore(published);
    return status == EventStatus.PLANNED && stale ? when.shifted(1) : when;
  }

  static Node clauseOf(Node node) {
    Node clause = node;
    while (!Words.isVerb(clause) && clause.head() != null && !isClause(clause)) {
      clause = clause.head();
    }
    return clause;
  }

  private static boolean isClause(Node node) {
    return node.is("root", "ccomp", "xcomp", "advcl", "acl", "parataxis");
  }

  /** Acts of speech happen when the clause that reports them does. */
  static boolean isSpoken(ActType type) {
    return type == ActType.REQUEST
        || type == ActType.ACCUSE
        || type == ActType.THREATEN
        || type == ActType.REJECT
        || type == ActType.SUPPORT;
  }
}
