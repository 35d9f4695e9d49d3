package org.dragoman.text.encoder;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dragoman.text.ParsedToken;

/**
 * What turns a projection of the encoder's output into tags, lemmas and a dependency tree. The
 * projection of a token holds, one after another: the score of each tag, the score of each lemma
 * script, the token as a dependent and as a head (their product is the score of an arc), the score
 * of being the root, and the token as a dependent and as a head once more, whose sum a small
 * network turns into the scores of the relations. Immutable by convention: the arrays are not to be
 * changed.
 *
 * @param model name of the trained model
 * @param tags labels of parts of speech and features
 * @param scripts how lemmas are made
 * @param relations names of the relations between a token and its head
 * @param lemmas lemmas that the treebanks have, by universal part of speech (AUX with VERB)
 * @param arcWidth how long a token as dependent or head of an arc is
 * @param relationWeights [width of the sum][relations]
 * @param relationBias [relations]
 */
public record SyntaxHead(
    String model,
    List<SyntaxTag> tags,
    List<LemmaScript> scripts,
    List<String> relations,
    Map<String, Set<String>> lemmas,
    int arcWidth,
    float[][] relationWeights,
    float[] relationBias) {

  private static final String ROOT = "root";

  /** Where the parts of a projection begin. */
  record Layout(
      int tags,
      int scripts,
      int dependent,
      int head,
      int root,
      int relationDependent,
      int relationHead,
      int width) {}

  /** Returns where the parts of a projection begin. */
  Layout layout() {
    int scriptsAt = tags.size();
    int dependent = scriptsAt + scripts.size();
    int head = dependent + arcWidth;
    int root = head + arcWidth;
    int relationDependent = root + 1;
    int relationHead = relationDependent + relationWeights.length;
    return new Layout(
        0,
        scriptsAt,
        dependent,
        head,
        root,
        relationDependent,
        relationHead,
        relationHead + relationWeights.length);
  }

  /** Returns how long the projection of a token is. */
  public int projectionWidth() {
    return layout().width();
  }

  /**
   * Parses a sentence.
   *
   * @param words the tokens as written
   * @param projection for each token its projection
   * @return the tokens; one of them is the root; empty if there are none
   */
  public List<ParsedToken> parse(List<String> words, float[][] projection) {
    Layout layout = layout();
    int[] heads = words.isEmpty() ? new int[0] : SpanningTree.heads(arcScores(projection, layout));
    List<ParsedToken> parsed = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      float[] own = projection[i];
      SyntaxTag tag = tags.get(best(own, layout.tags(), tags.size()));
      String relation =
          heads[i] == SpanningTree.ROOT ? ROOT : relation(own, projection[heads[i]], layout);
      parsed.add(
          new ParsedToken(
              tag.upos(),
              tag.xpos(),
              tag.features(),
              lemma(words.get(i), tag, own, layout.scripts()),
              heads[i],
              relation));
    }
    return parsed;
  }

  private float[][] arcScores(float[][] projection, Layout layout) {
    int size = projection.length;
    float scale = (float) (1 / Math.sqrt(arcWidth));
    float[][] scores = new float[size][size + 1];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        float sum = 0;
        for (int d = 0; d < arcWidth; d++) {
          sum += projection[i][layout.dependent() + d] * projection[j][layout.head() + d];
        }
        scores[i][j] = sum * scale;
      }
      scores[i][size] = projection[i][layout.root()];
      toLogarithms(scores[i], i);
    }
    return scores;
  }

  /**
   * Makes logarithms of probabilities of a token's scores of its heads; it is no head of its own.
   */
  private static void toLogarithms(float[] scores, int self) {
    double sum = 0;
    float most = Float.NEGATIVE_INFINITY;
    for (int j = 0; j < scores.length; j++) {
      most = j == self ? most : Math.max(most, scores[j]);
    }
    for (int j = 0; j < scores.length; j++) {
      sum += j == self ? 0 : Math.exp(scores[j] - most);
    }
    float log = (float) Math.log(sum) + most;
    for (int j = 0; j < scores.length; j++) {
      scores[j] -= log;
    }
  }

  private String relation(float[] dependent, float[] head, Layout layout) {
    float[] scores = relationBias.clone();
    for (int d = 0; d < relationWeights.length; d++) {
      float sum = dependent[layout.relationDependent() + d] + head[layout.relationHead() + d];
      if (sum > 0) {
        float[] weights = relationWeights[d];
        for (int r = 0; r < scores.length; r++) {
          scores[r] += sum * weights[r];
        }
      }
    }
    return relations.get(best(scores, 0, scores.length));
  }

  private String lemma(String word, SyntaxTag tag, float[] own, int from) {
    String irregular = IrregularForms.bundled().lemma(word, tag.xpos());
    if (irregular != null) {
      return irregular;
    }
    Set<String> known = lemmas.getOrDefault(partOfSpeech(tag.upos()), Set.of());
    String regular = Inflection.lemma(word, tag.xpos(), known::contains);
    if (regular != null) {
      return regular;
    }
    boolean name = tag.upos().equals("PROPN");
    int best = -1;
    for (int s = 0; s < scripts.size(); s++) {
      if ((best < 0 || own[from + s] > own[from + best])
          && scripts.get(s).fits(word)
          && !(name && scripts.get(s).lower())) {
        best = s;
      }
    }
    return best < 0 ? word : scripts.get(best).apply(word);
  }

  /** Returns the part of speech under which lemmas are kept. */
  public static String partOfSpeech(String upos) {
    return upos.equals("AUX") ? "VERB" : upos;
  }

  private static int best(float[] scores, int from, int count) {
    int best = 0;
    for (int k = 1; k < count; k++) {
      if (scores[from + k] > scores[from + best]) {
        best = k;
      }
    }
    return best;
  }

  /**
   * Reads a head: tab-separated lines, each with a word that says what its values are.
   *
   * @throws IOException if the stream can't be read
   * @throws IllegalArgumentException if it holds no head
   */
  public static SyntaxHead read(InputStream in) throws IOException {
    Map<String, List<String>> lines = new HashMap<>();
    BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      int tab = line.indexOf('\t');
      lines
          .computeIfAbsent(line.substring(0, Math.max(0, tab)), k -> new ArrayList<>())
          .add(line.substring(tab + 1));
    }
    List<String> wanted =
        List.of("model", "tag", "script", "relation", "lemmas", "arc-width", "bias", "weights");
    if (!lines.keySet().containsAll(wanted)) {
      throw new IllegalArgumentException(
          "no head of a syntax model: it has only " + lines.keySet());
    }
    return new SyntaxHead(
        lines.get("model").get(0),
        lines.get("tag").stream().map(SyntaxTag::parse).toList(),
        lines.get("script").stream().map(LemmaScript::parse).toList(),
        List.copyOf(lines.get("relation")),
        lines.get("lemmas").stream()
            .map(line -> line.split("\t", 2))
            .collect(Collectors.toMap(cells -> cells[0], cells -> Set.of(cells[1].split(" ")))),
        Integer.parseInt(lines.get("arc-width").get(0)),
        lines.get("weights").stream().map(SyntaxHead::floats).toArray(float[][]::new),
        floats(lines.get("bias").get(0)));
  }

  private static float[] floats(String line) {
    String[] cells = line.split("\t");
    float[] values = new float[cells.length];
    for (int i = 0; i < cells.length; i++) {
      values[i] = Float.parseFloat(cells[i]);
    }
    return values;
  }

  /** Returns the head as text, as {@link #read} reads it. */
  public String toText() {
    StringBuilder text = new StringBuilder();
    add(text, "model", model);
    add(text, "arc-width", String.valueOf(arcWidth));
    tags.forEach(tag -> add(text, "tag", tag.toString()));
    scripts.forEach(script -> add(text, "script", script.toString()));
    relations.forEach(relation -> add(text, "relation", relation));
    new TreeMap<>(lemmas)
        .forEach(
            (upos, words) ->
                add(text, "lemmas", upos + "\t" + String.join(" ", new TreeSet<>(words))));
    add(text, "bias", cells(relationBias));
    Arrays.stream(relationWeights).forEach(row -> add(text, "weights", cells(row)));
    return text.toString();
  }

  private static void add(StringBuilder text, String name, String value) {
    text.append(name).append('\t').append(value).append('\n');
  }

  private static String cells(float[] values) {
    StringBuilder cells = new StringBuilder();
    for (float value : values) {
      cells.append(cells.isEmpty() ? "" : "\t").append(value);
    }
    return cells.toString();
  }
}
