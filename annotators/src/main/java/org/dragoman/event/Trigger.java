package org.dragoman.event;

import java.util.List;
import org.dragoman.text.SentenceTree.Node;

/**
 * Words that name an act.
 *
 * @param head the word that carries it
 * @param words all words, the head first
 * @param entry the lexicon entry that matched
 */
record Trigger(Node head, List<Node> words, LexiconEntry entry) {

  /** Words further apart than this are not one span; the head alone stands for them. */
  private static final int MAX_GAP = 3;

  int begin() {
    return isTight() ? words.stream().mapToInt(Node::begin).min().orElseThrow() : head.begin();
  }

  int end() {
    return isTight() ? words.stream().mapToInt(Node::end).max().orElseThrow() : head.end();
  }

  private boolean isTight() {
    int first = words.stream().mapToInt(Node::index).min().orElseThrow();
    int last = words.stream().mapToInt(Node::index).max().orElseThrow();
    return last - first - words.size() + 1 <= MAX_GAP;
  }

  /** Says whether a node is one of the words. */
  boolean covers(Node node) {
    return words.contains(node);
  }
}
