package org.dragoman.text.encoder;

import java.util.Arrays;

/**
 * Finds the heads of a sentence's tokens: the spanning tree with the highest sum of scores (Chu and
 * Liu 1965, Edmonds 1967), of all trees with one root.
 */
final class SpanningTree {

  /** The head of a root. */
  static final int ROOT = -1;

  private static final float MANY_ROOTS = 1e6f;

  private SpanningTree() {}

  /**
   * Returns the head of each token, {@link #ROOT} for the root.
   *
   * @param scores for each token the score of each head, in the last column that of being a root;
   *     finite, and small against a million
   */
  static int[] heads(float[][] scores) {
    int size = scores.length;
    int[] heads = best(scores);
    if (!isTree(heads)) {
      heads = arborescence(graph(scores));
    }
    return Arrays.stream(heads).map(head -> head == size ? ROOT : head).toArray();
  }

  private static int[] best(float[][] scores) {
    int[] heads = new int[scores.length];
    for (int i = 0; i < heads.length; i++) {
      int best = i == 0 ? heads.length : 0;
      for (int j = 0; j <= heads.length; j++) {
        if (j != i && scores[i][j] > scores[i][best]) {
          best = j;
        }
      }
      heads[i] = best;
    }
    return heads;
  }

  /** Whether there is one root and every token leads to it; the root is the number after all. */
  private static boolean isTree(int[] heads) {
    int size = heads.length;
    int roots = 0;
    for (int i = 0; i < size; i++) {
      roots += heads[i] == size ? 1 : 0;
      int at = i;
      for (int steps = 0; at != size; steps++) {
        if (steps > size) {
          return false;
        }
        at = heads[at];
      }
    }
    return roots == 1;
  }

  /** Arcs [dependent][head], the root as last node, its arcs made dear so that one is taken. */
  private static float[][] graph(float[][] scores) {
    int size = scores.length;
    float[][] graph = new float[size + 1][];
    for (int i = 0; i < size; i++) {
      graph[i] = scores[i].clone();
      graph[i][i] = Float.NEGATIVE_INFINITY;
      graph[i][size] -= MANY_ROOTS;
    }
    graph[size] = new float[size + 1];
    Arrays.fill(graph[size], Float.NEGATIVE_INFINITY);
    return graph;
  }

  /** Returns the head of each node but the last, which is the root. */
  private static int[] arborescence(float[][] graph) {
    int size = graph.length;
    int root = size - 1;
    int[] heads = new int[size - 1];
    for (int i = 0; i < root; i++) {
      int best = i == 0 ? root : 0;
      for (int j = 0; j < size; j++) {
        if (j != i && graph[i][j] > graph[i][best]) {
          best = j;
        }
      }
      heads[i] = best;
    }
    boolean[] cycle = cycle(heads);
    return cycle == null ? heads : contracted(graph, heads, cycle);
  }

  /** Returns the nodes of a cycle, or null if there is none. */
  private static boolean[] cycle(int[] heads) {
    int root = heads.length;
    int[] seen = new int[heads.length];
    for (int i = 0; i < heads.length; i++) {
      int at = i;
      while (at != root && seen[at] == 0) {
        seen[at] = i + 1;
        at = heads[at];
      }
      if (at != root && seen[at] == i + 1) {
        boolean[] cycle = new boolean[heads.length];
        for (int node = at; !cycle[node]; node = heads[node]) {
          cycle[node] = true;
        }
        return cycle;
      }
    }
    return null;
  }

  /**
   * Takes the cycle for one node, solves the smaller graph, and opens the cycle where it is cut.
   */
  private static int[] contracted(float[][] graph, int[] heads, boolean[] cycle) {
    int size = graph.length;
    int[] small = new int[size];
    int[] large = new int[size];
    int count = 0;
    for (int i = 0; i < size - 1; i++) {
      if (!cycle[i]) {
        large[count] = i;
        small[i] = count++;
      }
    }
    int joined = count++;
    large[count] = size - 1;
    small[size - 1] = count++;
    float[][] less = new float[count][count];
    int[] entered = new int[count];
    int[] left = new int[count];
    for (int a = 0; a < count; a++) {
      for (int b = 0; b < count; b++) {
        if (a == b) {
          less[a][b] = Float.NEGATIVE_INFINITY;
        } else if (a == joined) {
          entered[b] = bestEntry(graph, heads, cycle, large[b]);
          int node = entered[b];
          less[a][b] = graph[node][large[b]] - graph[node][heads[node]];
        } else if (b == joined) {
          left[a] = bestExit(graph, cycle, large[a]);
          less[a][b] = graph[large[a]][left[a]];
        } else {
          less[a][b] = graph[large[a]][large[b]];
        }
      }
    }
    int[] solved = arborescence(less);
    int[] all = heads.clone();
    for (int a = 0; a < solved.length; a++) {
      if (a == joined) {
        all[entered[solved[a]]] = large[solved[a]];
      } else {
        all[large[a]] = solved[a] == joined ? left[a] : large[solved[a]];
      }
    }
    return all;
  }

  private static int bestEntry(float[][] graph, int[] heads, boolean[] cycle, int from) {
    int best = -1;
    for (int node = 0; node < cycle.length; node++) {
      if (cycle[node]
          && (best < 0
              || graph[node][from] - graph[node][heads[node]]
                  > graph[best][from] - graph[best][heads[best]])) {
        best = node;
      }
    }
    return best;
  }

  private static int bestExit(float[][] graph, boolean[] cycle, int dependent) {
    int best = -1;
    for (int node = 0; node < cycle.length; node++) {
      if (cycle[node] && (best < 0 || graph[dependent][node] > graph[dependent][best])) {
        best = node;
      }
    }
    return best;
  }
}
