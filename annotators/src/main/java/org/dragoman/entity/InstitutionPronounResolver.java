package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.ReferenceKind;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;

/**
 * Resolves "it" and "its" to a state or an organisation, where grammar leaves little choice: it is
 * the subject of the clause that the pronoun stands in ("Israel withdrew its ambassador") or of the
 * one above ("the union said it would not pay"), and no other state or organisation is named in
 * between.
 */
final class InstitutionPronounResolver {

  private static final Set<String> SUBJECTS = Set.of("it");
  private static final Set<String> OWNERS = Set.of("its", "itself");
  private static final double CONFIDENCE = 0.75;

  private final JCas jcas;
  private final List<EntityMention> institutions = new ArrayList<>();

  InstitutionPronounResolver(JCas jcas) {
    this.jcas = jcas;
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      boolean acts =
          mention.getValue().equals(EntityType.ORGANIZATION.label())
              || mention.getValue().equals(EntityType.LOCATION.label())
                  && EntitySubtype.GPE.label().equals(mention.getSubtype());
      if (acts && mention.getEntity() != null) {
        institutions.add(mention);
      }
    }
  }

  List<Reference> resolve(List<SentenceTree> trees) {
    List<Reference> found = new ArrayList<>();
    for (SentenceTree tree : trees) {
      for (Node node : tree.nodes()) {
        String word = node.text().toLowerCase(Locale.ROOT);
        boolean subject = SUBJECTS.contains(word) && node.is("nsubj", "nsubj:pass");
        if (subject || OWNERS.contains(word)) {
          EntityMention antecedent = antecedent(tree, node, subject);
          if (antecedent != null) {
            found.add(reference(node, antecedent));
          }
        }
      }
    }
    return found;
  }

  private EntityMention antecedent(SentenceTree tree, Node pronoun, boolean subject) {
    Node clause = clauseOf(pronoun);
    EntityMention found = subject || clause == null ? null : subjectOf(tree, clause, pronoun);
    while (found == null && clause != null && clause.is("ccomp", "xcomp", "conj")) {
      clause = clause.head();
      found = clause == null ? null : subjectOf(tree, clause, pronoun);
    }
    return found != null && isNearest(found, pronoun) ? found : null;
  }

  /** The word that heads the clause around a pronoun: its first ancestor with a subject. */
  private static Node clauseOf(Node pronoun) {
    Node node = pronoun.head();
    while (node != null && node.child("nsubj", "nsubj:pass") == null) {
      node = node.head();
    }
    return node;
  }

  private EntityMention subjectOf(SentenceTree tree, Node clause, Node pronoun) {
    Node subject = clause.child("nsubj", "nsubj:pass");
    if (subject == null || subject.begin() >= pronoun.begin()) {
      return null;
    }
    for (EntityMention mention : institutions) {
      if (tree.headOf(mention.getBegin(), mention.getEnd()) == subject) {
        return mention;
      }
    }
    return null;
  }

  private boolean isNearest(EntityMention found, Node pronoun) {
    return institutions.stream()
        .filter(m -> m.getEntity() != found.getEntity())
        .noneMatch(m -> m.getBegin() > found.getEnd() && m.getEnd() < pronoun.begin());
  }

  private Reference reference(Node node, EntityMention antecedent) {
    Reference reference = new Reference(jcas, node.begin(), node.end());
    reference.setKind(ReferenceKind.PRONOUN.label());
    reference.setEntity(antecedent.getEntity());
    reference.setProvenance(
        Provenances.of(
            jcas, ReferenceAnnotator.ENGINE, "subject-of-clause", node.text(), CONFIDENCE));
    return reference;
  }
}
