package org.dragoman.corpus.evaluate.syntax;

import java.util.Arrays;
import java.util.List;

/**
 * Which word of a system is which word of gold: one over the same characters; among the words of
 * tokens that have several, those of the longest common subsequence of forms.
 */
final class WordAlignment {

  private final List<SyntaxWord> gold;
  private final List<SyntaxWord> system;
  private final int[] goldOfSystem;
  private int g;
  private int s;

  private WordAlignment(List<SyntaxWord> gold, List<SyntaxWord> system) {
    this.gold = gold;
    this.system = system;
    goldOfSystem = new int[system.size()];
    Arrays.fill(goldOfSystem, -1);
  }

  /** Returns the gold word of each word of the system, -1 for none. */
  static int[] of(List<SyntaxWord> gold, List<SyntaxWord> system) {
    WordAlignment alignment = new WordAlignment(gold, system);
    alignment.align();
    return alignment.goldOfSystem;
  }

  private void align() {
    while (g < gold.size() && s < system.size()) {
      SyntaxWord right = gold.get(g);
      SyntaxWord ours = system.get(s);
      if (right.multiword() || ours.multiword()) {
        alignTokens();
      } else if (right.isAt(ours)) {
        goldOfSystem[s++] = g++;
      } else if (right.begin() <= ours.begin()) {
        g++;
      } else {
        s++;
      }
    }
  }

  /** Aligns what tokens with several words cover on either side. */
  private void alignTokens() {
    int end;
    if (gold.get(g).multiword()) {
      end = gold.get(g).end();
      if (!system.get(s).multiword() && system.get(s).begin() < gold.get(g).begin()) {
        s++;
      }
    } else {
      end = system.get(s).end();
      if (!gold.get(g).multiword() && gold.get(g).begin() < system.get(s).begin()) {
        g++;
      }
    }
    int firstGold = g;
    int firstSystem = s;
    while (!isBeyond(gold, g, end) || !isBeyond(system, s, end)) {
      boolean takesGold =
          g < gold.size() && (s >= system.size() || gold.get(g).begin() <= system.get(s).begin());
      SyntaxWord word = takesGold ? gold.get(g++) : system.get(s++);
      if (word.multiword()) {
        end = Math.max(end, word.end());
      }
    }
    alignForms(gold.subList(firstGold, g), system.subList(firstSystem, s), firstGold, firstSystem);
  }

  private static boolean isBeyond(List<SyntaxWord> words, int i, int end) {
    return i >= words.size()
        || (words.get(i).multiword() ? words.get(i).begin() >= end : words.get(i).end() > end);
  }

  private void alignForms(
      List<SyntaxWord> right, List<SyntaxWord> ours, int firstGold, int firstSystem) {
    int[][] common = new int[right.size() + 1][ours.size() + 1];
    for (int i = right.size() - 1; i >= 0; i--) {
      for (int k = ours.size() - 1; k >= 0; k--) {
        int longer = Math.max(common[i + 1][k], common[i][k + 1]);
        common[i][k] =
            right.get(i).isWrittenAs(ours.get(k))
                ? Math.max(longer, 1 + common[i + 1][k + 1])
                : longer;
      }
    }
    int i = 0;
    int k = 0;
    while (i < right.size() && k < ours.size()) {
      if (right.get(i).isWrittenAs(ours.get(k))) {
        goldOfSystem[firstSystem + k++] = firstGold + i++;
      } else if (common[i][k] == common[i + 1][k]) {
        i++;
      } else {
        k++;
      }
    }
  }
}
