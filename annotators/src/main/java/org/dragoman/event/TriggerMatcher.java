package org.dragoman.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;

/** Finds the words of a sentence that name an act, by the lexicon; one entry a word. */
final class TriggerMatcher {

  private static final Comparator<Trigger> EXACT_FIRST =
      Comparator.comparingInt((Trigger t) -> -t.entry().pattern().exactness())
          .thenComparingInt(t -> t.head().index());

  private static final int SHORTEST = 3;

  private final EventLexicon lexicon;
  private final Games games = new Games();

  TriggerMatcher(EventLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * Returns all entries that match, for each word the more exact ones first, words in text order;
   * which of them holds depends on the participants.
   */
  List<List<Trigger>> candidates(SentenceTree tree) {
    List<List<Trigger>> all = new ArrayList<>();
    boolean game = games.isGame(tree);
    for (Node node : tree.nodes()) {
      List<Trigger> here = new ArrayList<>();
      for (LexiconEntry entry : entries(node)) {
        if (hasPartOfSpeech(node, entry.pos()) && !(game && games.isPlayed(entry.act()))) {
          List<Node> words = entry.pattern().match(node);
          if (!words.isEmpty()) {
            here.add(new Trigger(node, words, entry));
          }
        }
      }
      if (!here.isEmpty()) {
        here.sort(EXACT_FIRST);
        all.add(here);
      }
    }
    return all;
  }

  /** A participle used as an adjective ("opposed") stands in the lexicon as it is written. */
  private List<LexiconEntry> entries(Node node) {
    List<LexiconEntry> entries = new ArrayList<>(ofLemma(node));
    if (!Words.lower(node).equals(Words.lemma(node))) {
      for (LexiconEntry entry : lexicon.of(Words.lower(node))) {
        if (entry.pos() == 'A') {
          entries.add(entry);
        }
      }
    }
    return entries;
  }

  /** A verb that a parser does not know may lack a letter or have one more: "invad", "arreste". */
  private List<LexiconEntry> ofLemma(Node node) {
    String lemma = Words.lemma(node);
    List<LexiconEntry> entries = lexicon.of(lemma);
    if (!entries.isEmpty() || !Words.isVerb(node) || lemma.length() < SHORTEST) {
      return entries;
    }
    int last = lemma.length() - 1;
    boolean longer = lemma.charAt(last) == 'e' || lemma.charAt(last) == lemma.charAt(last - 1);
    return lexicon.of(longer ? lemma.substring(0, last) : lemma + "e");
  }

  private static boolean hasPartOfSpeech(Node node, char pos) {
    return switch (pos) {
      case 'V' -> Words.isVerb(node) && !node.is("aux", "amod", "compound");
      case 'M' -> node.is("aux") && node.xpos().equals("MD");
      case 'A' -> Words.isAdjective(node) || node.xpos().equals("VBN") || node.upos().equals("ADV");
      default -> Words.isNoun(node) && !node.xpos().startsWith("VB");
    };
  }
}
