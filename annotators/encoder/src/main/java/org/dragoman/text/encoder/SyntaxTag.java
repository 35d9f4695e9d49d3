package org.dragoman.text.encoder;

/**
 * What a token is, in one label: parts of speech and features, which go together.
 *
 * @param upos universal part of speech, such as VERB
 * @param xpos tag of the Penn Treebank, such as VBD
 * @param features as CoNLL-U writes them, such as {@code Mood=Ind|Tense=Past}; empty if none
 */
public record SyntaxTag(String upos, String xpos, String features) {

  /** Reads a tag as {@link #toString} writes it. */
  static SyntaxTag parse(String text) {
    String[] parts = text.split(" ", 3);
    return new SyntaxTag(parts[0], parts[1], parts[2].equals("_") ? "" : parts[2]);
  }

  @Override
  public String toString() {
    return upos + " " + xpos + " " + (features.isEmpty() ? "_" : features);
  }
}
