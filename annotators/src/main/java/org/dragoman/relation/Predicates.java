package org.dragoman.relation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.entity.TsvResource;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/**
 * Finds who holds a role that a clause ascribes: "Okello is president", "Okello, who was envoy",
 * "Okello was named envoy", "Peru appointed Okello as envoy", "Okello resigned as envoy".
 */
final class Predicates {

  private record Verb(boolean takesObject, RelationStatus status) {}

  private static final Map<String, Verb> VERBS = new TreeMap<>();

  static {
    for (CSVRecord row : TsvResource.rows(Predicates.class, "office-verbs.tsv")) {
      VERBS.put(
          row.get("verb"),
          new Verb(
              row.get("holder").equals("object"),
              row.get("status").isEmpty() ? null : RelationStatus.of(row.get("status"))));
    }
  }

  private final NamedSentence sentence;
  private final Role role;
  private final Node head;

  Predicates(NamedSentence sentence, Role role) {
    this.sentence = sentence;
    this.role = role;
    this.head =
        sentence
            .tree()
            .headOf(sentence.node(role.first()).begin(), sentence.node(role.last()).end());
  }

  List<Holder> holders() {
    if (head == null || head.head() == null && head.child("cop") == null) {
      return List.of();
    }
    Node copula = head.child("cop");
    if (copula != null) {
      return ofCopula(copula);
    }
    Node verb = head.head();
    return verb != null && VERBS.containsKey(verb.lemma()) && isPredicate(verb)
        ? ofVerb(verb)
        : List.of();
  }

  private List<Holder> ofCopula(Node copula) {
    if (isNegated(head)) {
      return List.of();
    }
    boolean past = Set.of("was", "were").contains(copula.text());
    boolean future = head.children("aux").stream().anyMatch(a -> a.text().equals("will"));
    RelationStatus status = past ? RelationStatus.FORMER : future ? RelationStatus.FUTURE : null;
    return named(subject(head), "copula", status, 0.85);
  }

  private List<Holder> ofVerb(Node verb) {
    Verb kind = VERBS.get(verb.lemma());
    if (isNegated(verb)) {
      return List.of();
    }
    Node holder = subject(verb);
    if (kind.takesObject() && verb.child("nsubj:pass", "aux:pass") == null) {
      holder = verb.child("obj");
      holder = holder == head || holder == null ? verb.child("iobj") : holder;
      if (holder == null && verb.is("acl") && verb.xpos().equals("VBN")) {
        holder = verb.head();
      }
    }
    return named(holder, "verb-" + verb.lemma(), kind.status(), 0.8);
  }

  /** "as envoy", or the bare complement of a verb of naming. */
  private boolean isPredicate(Node verb) {
    Node marker = head.child("case", "mark");
    boolean as = marker != null && marker.text().equals("as");
    boolean bare = marker == null && head.is("xcomp", "obj", "ccomp", "dep", "attr", "obl");
    return head != subject(verb) && (as || bare);
  }

  private static Node subject(Node predicate) {
    Node subject = predicate.child("nsubj");
    boolean relative =
        subject != null
            && Set.of("who", "that", "which").contains(subject.text().toLowerCase(Locale.ROOT));
    if (relative && predicate.is("acl")) {
      return predicate.head();
    }
    if (subject == null && predicate.is("conj", "xcomp") && predicate.head() != null) {
      return predicate.head().child("nsubj");
    }
    return subject;
  }

  private static boolean isNegated(Node predicate) {
    return predicate.children("advmod").stream()
        .anyMatch(
            n ->
                Set.of("not", "n't", "n’t", "never", "no")
                    .contains(n.text().toLowerCase(Locale.ROOT)));
  }

  private List<Holder> named(Node node, String rule, RelationStatus status, double confidence) {
    EntityMention mention = node == null ? null : mention(node);
    boolean fits =
        mention != null
            && role.holders().contains(EntityType.of(mention.getValue()))
            && node.index() != role.last();
    return fits ? List.of(new Holder(mention, rule, status, confidence)) : List.of();
  }

  private EntityMention mention(Node node) {
    return sentence.mention(node) != null
        ? sentence.mention(node)
        : sentence
            .document()
            .ofPronoun(node.begin(), node.end())
            .map(e -> sentence.document().nearest(e, node.begin()))
            .orElse(null);
  }
}
