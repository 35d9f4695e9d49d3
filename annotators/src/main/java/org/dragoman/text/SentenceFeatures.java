package org.dragoman.text;

import java.util.List;

/**
 * What {@link SentenceModel} looks at to decide whether a sentence ends after a token: the words
 * around it and their shapes, how long the sentence is, how the one before it ended, how far the
 * next stop is, open quotation marks. Each feature is a hash. Not safe for threads.
 */
public final class SentenceFeatures {

  /** How many features a place has. */
  public static final int COUNT = 16;

  private static final TokenShape[] SHAPES = TokenShape.values();
  private static final int LONGEST_RUN = 5;
  private static final int DEEPEST = 3;
  private static final int NOTHING = 7;

  private final String text;
  private final List<Span> tokens;
  private final int size;
  private final int[] words;
  private final int[] endings;
  private final byte[] shapes;
  private final byte[] depths;
  private final int[] nextTerminal;
  private int filled;

  /**
   * Reads tokens that stand one after the other.
   *
   * @param tokens in text order
   */
  public SentenceFeatures(String text, List<Span> tokens) {
    this.text = text;
    this.tokens = tokens;
    size = tokens.size();
    words = new int[size];
    endings = new int[size];
    shapes = new byte[size];
    depths = new byte[size];
    nextTerminal = new int[size + 1];
    readTokens();
    nextTerminal[size] = size;
    for (int i = size - 1; i >= 0; i--) {
      nextTerminal[i] = SHAPES[shapes[i]].isTerminal() ? i : nextTerminal[i + 1];
    }
  }

  private void readTokens() {
    boolean quoted = false;
    int depth = 0;
    for (int i = 0; i < size; i++) {
      Span token = tokens.get(i);
      readWord(i, token);
      TokenShape shape = TokenShape.of(text, token);
      if (token.end() - token.begin() == 1 && text.charAt(token.begin()) == '"') {
        boolean before = i == 0 || hasSpaceAfter(i - 1);
        boolean after = hasSpaceAfter(i);
        quoted = before == after ? !quoted : before;
        shape = quoted ? TokenShape.OPENING : TokenShape.CLOSING;
      }
      if (shape == TokenShape.OPENING) {
        depth = Math.min(DEEPEST, depth + 1);
      } else if (shape == TokenShape.CLOSING) {
        depth = Math.max(0, depth - 1);
      }
      shapes[i] = (byte) shape.ordinal();
      depths[i] = (byte) depth;
    }
  }

  private void readWord(int i, Span token) {
    int word = 0;
    int ending = 0;
    for (int at = token.begin(); at < token.end(); at++) {
      char c = text.charAt(at);
      c = c < 128 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
      c = c >= '0' && c <= '9' ? '0' : c == '’' ? '\'' : c;
      word = word * 31 + c;
      if (at >= token.end() - 3) {
        ending = ending * 31 + c;
      }
    }
    words[i] = word;
    endings[i] = ending;
  }

  /** Says whether white space, or nothing at all, follows the token. */
  public boolean hasSpaceAfter(int i) {
    return i + 1 >= size || tokens.get(i + 1).begin() > tokens.get(i).end();
  }

  /** Returns a number for what the token looks like, as {@link #fill} wants it. */
  public int shape(int i) {
    return i < 0 || i >= size ? TokenShape.OUTSIDE.ordinal() : shapes[i];
  }

  /**
   * Computes the features of the place after a token.
   *
   * @param i the token
   * @param first the first token of its sentence
   * @param before shape of the last token of the sentence before it; 0 if there is none
   * @param hashes receives {@link #COUNT} hashes
   */
  public void fill(int i, int first, int before, int[] hashes) {
    int left = shape(i);
    int right = shape(i + 1);
    int pair = left * 32 + right;
    int length = bucket(i - first + 1);
    filled = 0;
    put(hashes, pair, 0);
    put(hashes, pair, shape(i - 1));
    put(hashes, pair, shape(i + 2));
    put(hashes, word(i), right);
    put(hashes, word(i + 1), left);
    put(hashes, word(i - 1), pair);
    put(hashes, word(i + 2), pair);
    put(hashes, length, pair);
    put(hashes, before, pair);
    put(hashes, bucket(nextTerminal[i + 1] - i), pair);
    put(hashes, depths[i], pair);
    put(hashes, i < size ? endings[i] : NOTHING, right);
    put(hashes, word(first), pair);
    put(hashes, i + 1 < size ? endings[i + 1] : NOTHING, left);
    put(hashes, word(i + 1), word(i) * 3);
    put(hashes, capitals(i, -1) * 8 + capitals(i + 1, 1), right);
  }

  private void put(int[] hashes, int x, int y) {
    int hash = (x * 0x9E3779B1 ^ y * 0x85EBCA6B) + (filled + 1) * 0xC2B2AE35;
    hash ^= hash >>> 16;
    hash *= 0x7feb352d;
    hash ^= hash >>> 15;
    hash *= 0x846ca68b;
    hashes[filled++] = hash ^ hash >>> 16;
  }

  private int word(int i) {
    return i < 0 || i >= size ? NOTHING : words[i];
  }

  private int capitals(int from, int step) {
    int run = 0;
    for (int i = from; run < LONGEST_RUN && SHAPES[shape(i)].isCapitalized(); i += step) {
      run++;
    }
    return run;
  }

  private static int bucket(int count) {
    return count < 8
        ? count
        : count < 12 ? 8 : count < 16 ? 9 : count < 24 ? 10 : count < 40 ? 11 : 12;
  }
}
