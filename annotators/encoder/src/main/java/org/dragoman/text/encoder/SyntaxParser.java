package org.dragoman.text.encoder;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.ParsedToken;
import org.dragoman.text.Span;

/** Parses the sentences of a document with the encoder. Immutable and safe for threads. */
public final class SyntaxParser {

  /** How a further part of a sentence that is too long for one stretch hangs on the first. */
  private static final String FURTHER_PART = "parataxis";

  private static final class Holder {
    private static final SyntaxParser BUNDLED =
        new SyntaxParser(Encoder.bundled(), Projection.load("syntax.onnx"), head());

    private static SyntaxHead head() {
      try (InputStream in = SyntaxParser.class.getResourceAsStream("syntax.tsv")) {
        return SyntaxHead.read(in);
      } catch (IOException e) {
        throw new IllegalStateException("can't read the syntax model: " + e.getMessage(), e);
      }
    }
  }

  private final Encoder encoder;
  private final Projection projection;
  private final SyntaxHead head;

  /** Makes a parser of an encoder and what was trained with it. */
  public SyntaxParser(Encoder encoder, Projection projection, SyntaxHead head) {
    this.encoder = encoder;
    this.projection = projection;
    this.head = head;
  }

  /**
   * Returns the bundled parser; loads it at the first call.
   *
   * @throws IllegalStateException if it can't be loaded
   */
  public static SyntaxParser bundled() {
    return Holder.BUNDLED;
  }

  /** Takes a parsed sentence. */
  @FunctionalInterface
  public interface Consumer {

    /**
     * Takes it.
     *
     * @param index which of the sentences it is
     * @param tokens its tokens, one of them the root
     */
    void take(int index, List<ParsedToken> tokens);
  }

  /**
   * Parses the sentences of one document. Each has a well-formed tree, whatever its length.
   *
   * @param sentences the tokens of each sentence, UTF-16 spans in text order
   * @param consumer takes the sentences that have tokens, in no particular order
   */
  public void parse(String text, List<List<Span>> sentences, Consumer consumer) {
    List<EncodedWords> stretches = new ArrayList<>();
    List<Integer> sentenceOf = new ArrayList<>();
    Map<Integer, Assembly> open = new HashMap<>();
    for (int s = 0; s < sentences.size(); s++) {
      List<EncodedWords> own = WordPieces.bundled().encode(text, sentences.get(s));
      if (own.isEmpty() && !sentences.get(s).isEmpty()) {
        consumer.take(s, withoutWords(sentences.get(s).size()));
      }
      open.put(s, new Assembly(sentences.get(s), stretches.size(), own.size()));
      own.forEach(stretches::add);
      for (int i = 0; i < own.size(); i++) {
        sentenceOf.add(s);
      }
    }
    encoder.encode(
        stretches,
        (i, vectors) -> {
          Assembly assembly = open.get(sentenceOf.get(i));
          assembly.parts[i - assembly.first] =
              part(text, assembly.tokens, stretches.get(i), vectors);
          if (--assembly.missing == 0) {
            consumer.take(sentenceOf.get(i), assembly.join());
            open.remove(sentenceOf.get(i));
          }
        });
  }

  private Part part(String text, List<Span> tokens, EncodedWords words, float[][] vectors) {
    Map<Integer, Integer> wordAt = new HashMap<>();
    for (int w = 0; w < vectors.length; w++) {
      wordAt.put(words.words().get(w).begin(), w);
    }
    List<Integer> places = new ArrayList<>();
    List<String> written = new ArrayList<>();
    List<float[]> chosen = new ArrayList<>();
    for (int t = 0; t < tokens.size(); t++) {
      Integer word = wordAt.get(tokens.get(t).begin());
      if (word != null) {
        places.add(t);
        written.add(tokens.get(t).of(text));
        chosen.add(vectors[word]);
      }
    }
    float[][] projected = projection.apply(chosen.toArray(float[][]::new));
    return new Part(places, head.parse(written, projected));
  }

  /** A sentence of tokens that the encoder does not see, such as bare joiners. */
  private static List<ParsedToken> withoutWords(int size) {
    List<ParsedToken> tokens = new ArrayList<>();
    for (int t = 0; t < size; t++) {
      tokens.add(unseen(t == 0 ? SpanningTree.ROOT : 0));
    }
    return tokens;
  }

  private static ParsedToken unseen(int head) {
    String relation = head == SpanningTree.ROOT ? "root" : "punct";
    return new ParsedToken("SYM", "SYM", "", "", head, relation);
  }

  /** What is parsed of a sentence at once: usually all of it. Heads count within the part. */
  private record Part(List<Integer> places, List<ParsedToken> tokens) {}

  /** A sentence whose parts are collected. */
  private static final class Assembly {
    private final List<Span> tokens;
    private final int first;
    private final Part[] parts;
    private int missing;

    Assembly(List<Span> tokens, int first, int parts) {
      this.tokens = tokens;
      this.first = first;
      this.parts = new Part[parts];
      this.missing = parts;
    }

    List<ParsedToken> join() {
      ParsedToken[] joined = new ParsedToken[tokens.size()];
      int root = SpanningTree.ROOT;
      for (Part part : parts) {
        for (int k = 0; k < part.tokens().size(); k++) {
          ParsedToken token = part.tokens().get(k);
          int place = part.places().get(k);
          if (token.head() != SpanningTree.ROOT) {
            joined[place] = token.at(part.places().get(token.head()), token.relation());
          } else if (root == SpanningTree.ROOT) {
            root = place;
            joined[place] = token;
          } else {
            joined[place] = token.at(root, FURTHER_PART);
          }
        }
      }
      for (int t = 0; t < joined.length; t++) {
        if (joined[t] == null) {
          joined[t] = unseen(root);
        }
      }
      return List.of(joined);
    }
  }
}
