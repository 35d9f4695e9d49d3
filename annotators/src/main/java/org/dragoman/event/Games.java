package org.dragoman.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;

/**
 * Tells the sentences that speak of a game ({@code games.tsv}): "Oslo attacked early and beat Bonn
 * in the final". Immutable and safe for threads.
 */
final class Games {

  private static final int ENOUGH_HINTS = 2;

  private final Map<String, List<String>> words = new HashMap<>();

  Games() {
    for (CSVRecord row : TsvResource.rows(Games.class, "games.tsv")) {
      words
          .computeIfAbsent(row.get("kind"), k -> new ArrayList<>())
          .addAll(List.of(row.get("words").split("\\|")));
    }
  }

  /** Says whether a sentence speaks of a game. */
  boolean isGame(SentenceTree tree) {
    Set<String> hints = new HashSet<>();
    for (Node node : tree.nodes()) {
      String lemma = Words.lemma(node);
      boolean noun = node.upos().equals("NOUN") || node.is("obj", "obl", "nsubj", "nmod");
      if (noun && words.get("plain").contains(lemma)
          || words.get("ending").stream().anyMatch(joined(tree, node)::endsWith)) {
        return true;
      }
      if ((noun || node.upos().equals("PROPN")) && words.get("hint").contains(lemma)) {
        hints.add(lemma);
      }
    }
    return hints.size() >= ENOUGH_HINTS;
  }

  /** Says whether an act in such a sentence is a part of the game: a bombing is none. */
  boolean isPlayed(Act act) {
    return words.get("act").stream().anyMatch(act.id()::startsWith);
  }

  /** "two-goal", whether the tokenizer takes it as one word or as three. */
  private static String joined(SentenceTree tree, Node node) {
    boolean split = node.index() > 0 && tree.nodes().get(node.index() - 1).text().equals("-");
    return (split ? "-" : "") + Words.lemma(node);
  }
}
