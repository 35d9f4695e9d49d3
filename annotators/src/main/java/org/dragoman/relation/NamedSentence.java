package org.dragoman.relation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/**
 * A sentence with its tree and the names in it, by the index of the node. Indexes outside the
 * sentence are allowed everywhere and hold nothing.
 */
final class NamedSentence {

  private final DocumentNames document;
  private final SentenceTree tree;
  private final List<Node> nodes;
  private final EntityMention[] mentions;

  NamedSentence(DocumentNames document, SentenceTree tree, List<EntityMention> mentions) {
    this.document = document;
    this.tree = tree;
    this.nodes = tree.nodes();
    this.mentions = new EntityMention[nodes.size()];
    for (EntityMention mention : mentions) {
      if (mention.getEntity() != null) {
        for (Node node : nodes) {
          if (node.begin() < mention.getEnd() && node.end() > mention.getBegin()) {
            this.mentions[node.index()] = mention;
          }
        }
      }
    }
  }

  DocumentNames document() {
    return document;
  }

  SentenceTree tree() {
    return tree;
  }

  int size() {
    return nodes.size();
  }

  /** Returns the node at an index, or null. */
  Node node(int index) {
    return index >= 0 && index < nodes.size() ? nodes.get(index) : null;
  }

  /** Returns the word at an index in lower case, or an empty string. */
  String word(int index) {
    return node(index) == null ? "" : node(index).text().toLowerCase(Locale.ROOT);
  }

  /** Returns the mention that covers a node, or null. */
  EntityMention mention(int index) {
    return index >= 0 && index < mentions.length ? mentions[index] : null;
  }

  EntityMention mention(Node node) {
    return node == null ? null : mention(node.index());
  }

  /** Returns the mention at a node, or the nearest one of what its pronoun stands for, or null. */
  EntityMention mentionOrAntecedent(Node node) {
    return mention(node) != null || node == null
        ? mention(node)
        : document
            .ofPronoun(node.begin(), node.end())
            .map(e -> document.nearest(e, node.begin()))
            .orElse(null);
  }

  /** Returns the mention whose first node this is, or null. */
  EntityMention mentionFrom(int index) {
    return mention(index) == mention(index - 1) ? null : mention(index);
  }

  /** Returns the index of the first node of the mention at a node. */
  int first(int index) {
    int first = index;
    while (mention(first - 1) != null && mention(first - 1) == mention(index)) {
      first--;
    }
    return first;
  }

  /** Returns the index of the last node of the mention at a node. */
  int last(int index) {
    int last = index;
    while (mention(last + 1) != null && mention(last + 1) == mention(index)) {
      last++;
    }
    return last;
  }

  /** Returns the node that heads a mention. */
  Node head(EntityMention mention) {
    return tree.headOf(mention.getBegin(), mention.getEnd());
  }

  String text(int from, int to) {
    int start = tree.sentence().getBegin();
    return tree.sentence()
        .getCoveredText()
        .substring(nodes.get(from).begin() - start, nodes.get(to).end() - start);
  }

  /** Says whether a place or a demonym in the sentence belongs to a state other than this. */
  boolean speaksOfOtherStateThan(String alpha3) {
    for (Node node : nodes) {
      EntityMention mention = mention(node);
      String state =
          mention == null
              ? document.codeOfDemonym(node.text()).orElse(null)
              : is(mention, EntityType.LOCATION) ? mention.getEntity().getCountry() : null;
      if (state != null && !state.equals(alpha3)) {
        return true;
      }
    }
    return false;
  }

  boolean isPerson(EntityMention mention) {
    return is(mention, EntityType.PERSON);
  }

  static boolean is(EntityMention mention, EntityType... types) {
    return mention != null && Set.of(types).contains(EntityType.of(mention.getValue()));
  }

  /** Says whether the node is a possessive ending. */
  boolean isPossessive(int index) {
    return node(index) != null
        && (node(index).xpos().equals("POS") || Set.of("'s", "’s").contains(word(index)));
  }

  boolean isPossessivePronoun(int index) {
    return Set.of("his", "her", "its", "their").contains(word(index))
        && !Set.of("obj", "obl", "iobj").contains(node(index).relation());
  }

  /** Says whether the node belongs inside a noun phrase: adjective, noun, hyphen, number. */
  boolean isNominal(int index) {
    Node node = node(index);
    return node != null
        && (Set.of("ADJ", "NOUN", "PROPN", "NUM").contains(node.upos())
            || word(index).equals("-")
            || Set.of("VBN", "VBG").contains(node.xpos()) && node.is("amod"));
  }

  boolean isFiniteVerb(int index) {
    return node(index) != null && Set.of("VBD", "VBZ", "VBP", "MD").contains(node(index).xpos());
  }

  boolean isEndOfPhrase(int index) {
    return node(index) == null
        || Set.of(",", ".", ";", ":", ")", "—", "–", "”", "\"", "''", "-", "?", "!")
            .contains(word(index));
  }
}
