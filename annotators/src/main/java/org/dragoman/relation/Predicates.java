package org.dragoman.relation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/**
 * Finds who holds a role that a clause ascribes: "Okello is president", "Okello, who was envoy",
 * "Okello was named envoy", "Peru appointed Okello as envoy", "Okello resigned as envoy".
 */
final class Predicates {

  private record Verb(boolean takesObject, RelationStatus status, RelationStatus past) {}

  private static final Set<String> ENDING = Set.of("cease", "stop");
  private static final Set<String> WANTING =
      Set.of("want", "hope", "seek", "wish", "aspire", "dream", "aim", "try", "claim", "pretend");

  private static final Map<String, Verb> VERBS = new TreeMap<>();

  static {
    for (CSVRecord row : TsvResource.rows(Predicates.class, "office-verbs.tsv")) {
      VERBS.put(
          row.get("verb"),
          new Verb(
              row.get("holder").equals("object"),
              status(row.get("status")),
              status(row.get("past"))));
    }
  }

  private static RelationStatus status(String label) {
    return label.isEmpty() ? null : RelationStatus.of(label);
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
    boolean wanted = head.is("xcomp", "ccomp") && isBelow(WANTING);
    if (Clauses.isNegated(head) || wanted) {
      return List.of();
    }
    boolean ended = head.is("xcomp") && isBelow(ENDING);
    boolean past = ended || Set.of("was", "were").contains(copula.text());
    boolean future = head.children("aux").stream().anyMatch(a -> a.text().equals("will"));
    RelationStatus status = past ? RelationStatus.FORMER : future ? RelationStatus.FUTURE : null;
    return named(Clauses.grammaticalSubject(head), "copula", status, 0.85);
  }

  private boolean isBelow(Set<String> verbs) {
    return head.head() != null && verbs.contains(head.head().lemma());
  }

  private List<Holder> ofVerb(Node verb) {
    Verb kind = VERBS.get(verb.lemma());
    if (Clauses.isNegated(verb)) {
      return List.of();
    }
    Node holder = Clauses.grammaticalSubject(verb);
    if (kind.takesObject() && verb.child("nsubj:pass", "aux:pass") == null) {
      holder = verb.child("obj");
      holder = holder == head || holder == null ? verb.child("iobj") : holder;
      if (holder == null && verb.is("acl") && verb.xpos().equals("VBN")) {
        holder = verb.head();
      }
    }
    boolean past = verb.xpos().equals("VBD") && kind.past() != null;
    boolean future = verb.children("aux").stream().anyMatch(a -> a.text().equals("will"));
    RelationStatus status =
        past
            ? kind.past()
            : future && kind.status() == null ? RelationStatus.FUTURE : kind.status();
    return named(holder, "verb-" + verb.lemma(), status, 0.8);
  }

  /** "as envoy", or the bare complement of a verb of naming. */
  private boolean isPredicate(Node verb) {
    Node marker = head.child("case", "mark");
    boolean as = marker != null && marker.text().equals("as");
    boolean bare = marker == null && head.is("xcomp", "obj", "ccomp", "dep", "attr", "obl");
    return head != Clauses.grammaticalSubject(verb) && (as || bare);
  }

  private List<Holder> named(Node node, String rule, RelationStatus status, double confidence) {
    EntityMention mention = sentence.mentionOrAntecedent(node);
    boolean fits =
        mention != null
            && role.holders().contains(EntityType.of(mention.getValue()))
            && node.index() != role.last();
    return fits ? List.of(new Holder(mention, rule, status, confidence)) : List.of();
  }
}
