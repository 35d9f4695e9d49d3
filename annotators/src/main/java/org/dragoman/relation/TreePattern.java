package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/**
 * A verb or noun and what hangs on it: {@code verb:head|lead >subject S:PER >object O:ORG}. Steps
 * lead from that word: {@code >nmod} to what depends on it, {@code <appos} to what it depends on;
 * {@code >subject} and {@code >object} are meant as sense has them, also in relative clauses and
 * the passive; {@code >prep:over} is what a preposition marks.
 */
final class TreePattern implements RulePattern {

  /**
   * A step from the anchor to a name.
   *
   * @param up whether it leads to the head
   * @param relation a universal dependency; or subject, object, or prep with prepositions
   * @param prepositions one of which marks it; empty for any
   */
  record Step(boolean up, String relation, Set<String> prepositions, NameSlot slot) {

    static final String SUBJECT = "subject";
    static final String OBJECT = "object";
    static final String MARKED = "prep";
  }

  private final boolean verbal;
  private final Set<String> lemmas;
  private final Set<String> classes;
  private final List<Step> steps;

  TreePattern(boolean verbal, Set<String> lemmas, Set<String> classes, List<Step> steps) {
    this.verbal = verbal;
    this.lemmas = Set.copyOf(lemmas);
    this.classes = Set.copyOf(classes);
    this.steps = List.copyOf(steps);
  }

  @Override
  public List<RuleMatch> in(NamedSentence sentence, Lexicon lexicon) {
    List<RuleMatch> matches = new ArrayList<>();
    for (Node node : sentence.tree().nodes()) {
      if (isAnchor(sentence, lexicon, node) && !Clauses.isNegated(node)) {
        matches.addAll(at(sentence, node));
      }
    }
    return matches;
  }

  private boolean isAnchor(NamedSentence sentence, Lexicon lexicon, Node node) {
    boolean word =
        lemmas.contains(node.lemma())
            || classes.stream().anyMatch(c -> lexicon.has(c, node.lemma()));
    boolean kind =
        verbal
            ? node.xpos().startsWith("VB") || node.child("cop") != null
            : node.upos().equals("NOUN");
    return word && kind && sentence.mention(node) == null;
  }

  private List<RuleMatch> at(NamedSentence sentence, Node anchor) {
    List<EntityMention> subjects = new ArrayList<>();
    List<EntityMention> objects = new ArrayList<>();
    for (Step step : steps) {
      List<EntityMention> found = step.slot().subject() ? subjects : objects;
      for (Node node : reached(anchor, step)) {
        EntityMention mention = sentence.mentionOrAntecedent(node);
        if (step.slot().fits(sentence, mention)) {
          found.add(mention);
        }
      }
    }
    List<RuleMatch> matches = new ArrayList<>();
    for (EntityMention subject : subjects) {
      for (EntityMention object : objects) {
        matches.add(new RuleMatch(subject, object, anchor.text(), anchor));
      }
    }
    return matches;
  }

  private static List<Node> reached(Node anchor, Step step) {
    if (step.up()) {
      return anchor.is(step.relation()) && anchor.head() != null
          ? List.of(anchor.head())
          : List.of();
    }
    List<Node> direct =
        switch (step.relation()) {
          case Step.SUBJECT -> Clauses.subjects(anchor);
          case Step.OBJECT -> Clauses.objects(anchor);
          case Step.MARKED -> marked(anchor, step.prepositions());
          default -> anchor.children(step.relation());
        };
    return direct.stream().flatMap(n -> Clauses.withConjuncts(n).stream()).toList();
  }

  private static List<Node> marked(Node anchor, Set<String> prepositions) {
    return anchor.children("obl", "nmod").stream()
        .filter(n -> n.children("case").stream().anyMatch(c -> prepositions.contains(c.text())))
        .toList();
  }
}
