package org.dragoman.relation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.entity.TsvResource;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/**
 * Reads verbs that state a relation: "Okello, who heads the agency", "the agency, headed by
 * Okello", "Peru joined the league", "the agency is based in Lima". To want or plan to join is
 * candidacy.
 */
final class VerbConstruction implements Construction {

  /** What stands for candidacy in labels, as the guidelines have it. */
  static final String CANDIDATE = "candidate";

  private static final double CONFIDENCE = 0.8;
  private static final Set<String> RELATIVES = Set.of("who", "that", "which");

  private record Verb(
      String lemma,
      String preposition,
      RelationType type,
      Set<EntityType> subjects,
      Set<EntityType> objects,
      RelationStatus status,
      RelationStatus past) {}

  private final Map<String, List<Verb>> verbs = new TreeMap<>();

  VerbConstruction() {
    for (CSVRecord row : TsvResource.rows(VerbConstruction.class, "relation-verbs.tsv")) {
      verbs
          .computeIfAbsent(row.get("verb"), v -> new ArrayList<>())
          .add(
              new Verb(
                  row.get("verb"),
                  row.get("preposition"),
                  RelationType.of(row.get("relation")),
                  types(row.get("subjects")),
                  types(row.get("objects")),
                  RelationStatus.of(row.get("status")),
                  RelationStatus.of(row.get("past"))));
    }
  }

  private static Set<EntityType> types(String column) {
    Set<EntityType> types = EnumSet.noneOf(EntityType.class);
    for (String label : column.split(",")) {
      types.add(EntityType.of(label));
    }
    return types;
  }

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (Node node : sentence.tree().nodes()) {
      boolean verbal = node.xpos().startsWith("VB") || node.child("cop") != null;
      if (verbal && !isNegated(node)) {
        for (Verb verb : verbs.getOrDefault(node.lemma(), List.of())) {
          statements.addAll(read(sentence, node, verb));
        }
      }
    }
    return statements;
  }

  private static List<Statement> read(NamedSentence sentence, Node node, Verb verb) {
    boolean passive = isPassive(node);
    boolean exchanged = passive && verb.preposition().isEmpty();
    Node subject = exchanged ? agent(node) : subject(node);
    List<Node> objects = exchanged ? listOf(subject(node)) : objects(node, verb, subject);
    List<Statement> statements = new ArrayList<>();
    for (Node object : objects) {
      EntityMention from = sentence.mention(subject);
      EntityMention to = sentence.mention(object);
      if (fits(from, verb.subjects()) && fits(to, verb.objects()) && !same(from, to)) {
        statements.add(statement(node, verb, from, to));
      }
    }
    return statements;
  }

  private static List<Node> listOf(Node node) {
    return node == null ? List.of() : List.of(node);
  }

  private static boolean same(EntityMention one, EntityMention other) {
    return one.getEntity() == other.getEntity();
  }

  private static boolean fits(EntityMention mention, Set<EntityType> types) {
    return mention != null && types.contains(EntityType.of(mention.getValue()));
  }

  private static Statement statement(Node node, Verb verb, EntityMention from, EntityMention to) {
    boolean candidate = verb.type() == RelationType.MEMBER_OF && isOnlyWanted(node);
    RelationStatus status = node.xpos().equals("VBD") ? verb.past() : verb.status();
    return new Statement(
        verb.type(),
        from,
        to,
        label(verb, node, candidate),
        candidate ? RelationStatus.FUTURE : status,
        "verb-" + verb.lemma(),
        node.text(),
        CONFIDENCE);
  }

  private static String label(Verb verb, Node node, boolean candidate) {
    return switch (verb.type()) {
      case MEMBER_OF -> candidate ? CANDIDATE : "member";
      case LOCATED_IN, PART_OF -> null;
      default -> node.text();
    };
  }

  /** "wants to join", "hopes of joining", "will join", "may join". */
  private static boolean isOnlyWanted(Node node) {
    boolean auxiliary =
        node.children("aux").stream()
            .anyMatch(
                a -> Set.of("will", "would", "could", "may", "might", "can").contains(a.text()));
    return auxiliary
        || node.is("xcomp", "acl", "advcl", "csubj") && Set.of("VB", "VBG").contains(node.xpos());
  }

  private static boolean isNegated(Node node) {
    return node.children("advmod").stream()
        .anyMatch(
            n -> Set.of("not", "n't", "n’t", "never").contains(n.text().toLowerCase(Locale.ROOT)));
  }

  private static boolean isPassive(Node node) {
    return node.xpos().equals("VBN")
        && (node.child("nsubj:pass", "aux:pass") != null || node.is("acl"));
  }

  private static Node agent(Node verb) {
    for (Node oblique : verb.children("obl")) {
      Node marker = oblique.child("case");
      if (marker != null && marker.text().equals("by")) {
        return oblique;
      }
    }
    return null;
  }

  private static Node subject(Node verb) {
    Node subject = verb.child("nsubj");
    boolean relative =
        subject != null && RELATIVES.contains(subject.text().toLowerCase(Locale.ROOT));
    if (verb.is("acl") && (subject == null || relative)) {
      return verb.head();
    }
    if (subject == null && verb.is("conj", "xcomp") && verb.head() != null) {
      return subject(verb.head());
    }
    return subject;
  }

  private static List<Node> objects(Node verb, Verb kind, Node subject) {
    List<Node> objects = new ArrayList<>();
    List<Node> direct =
        kind.preposition().isEmpty() ? verb.children("obj") : withPreposition(verb, kind);
    for (Node object : direct) {
      if (object != subject) {
        objects.add(object);
        objects.addAll(object.children("conj"));
      }
    }
    return objects;
  }

  private static List<Node> withPreposition(Node verb, Verb kind) {
    return verb.children("obl", "nmod").stream()
        .filter(o -> o.child("case") != null && o.child("case").text().equals(kind.preposition()))
        .toList();
  }
}
