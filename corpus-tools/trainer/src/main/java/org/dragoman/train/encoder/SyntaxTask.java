package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDList;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.index.NDIndex;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dragoman.text.encoder.SyntaxHead;

/**
 * Syntax: tag, lemma script, head and relation of each token, as {@link SyntaxHead} reads them from
 * one linear projection of the encoder's output.
 */
final class SyntaxTask implements Head<SyntaxExample> {

  private static final String WEIGHT = "syntax.projection.weight";
  private static final String BIAS = "syntax.projection.bias";
  private static final String RELATION_WEIGHT = "syntax.relation.weight";
  private static final String RELATION_BIAS = "syntax.relation.bias";
  private static final double SPREAD = 0.03;
  private static final float NEVER = -1e4f;
  private static final float LEMMAS_COUNT = 0.5f;

  private final Parameters parameters;
  private final SyntaxLabels labels;
  private final int width;
  private final int arcWidth;
  private final int relationWidth;
  private final double dropout;

  /** Adds the head's parameters. */
  SyntaxTask(
      Parameters parameters,
      SyntaxLabels labels,
      int width,
      int arcWidth,
      int relationWidth,
      double dropout,
      double rate,
      long seed) {
    this.parameters = parameters;
    this.labels = labels;
    this.width = width;
    this.arcWidth = arcWidth;
    this.relationWidth = relationWidth;
    this.dropout = dropout;
    Random random = new Random(seed + 1);
    int projected = projected();
    int relations = labels.relations().size();
    parameters.add(
        WEIGHT, gaussian(random, width * projected), new long[] {width, projected}, true, rate);
    parameters.add(BIAS, new float[projected], new long[] {projected}, true, rate);
    parameters.add(
        RELATION_WEIGHT,
        gaussian(random, relationWidth * relations),
        new long[] {relationWidth, relations},
        true,
        rate);
    parameters.add(RELATION_BIAS, new float[relations], new long[] {relations}, true, rate);
  }

  private static float[] gaussian(Random random, int size) {
    float[] values = new float[size];
    for (int i = 0; i < size; i++) {
      values[i] = (float) (random.nextGaussian() * SPREAD);
    }
    return values;
  }

  private int projected() {
    return labels.tags().size() + labels.scripts().size() + 2 * arcWidth + 1 + 2 * relationWidth;
  }

  @Override
  public String name() {
    return "syntax";
  }

  @Override
  public NDArray loss(
      NDManager manager, NDArray hidden, List<SyntaxExample> batch, boolean training) {
    int most = batch.stream().mapToInt(SyntaxExample::size).max().orElseThrow();
    int size = batch.size();
    NDArray projected =
        project(manager, hidden, batch, most, training).reshape(size, most, projected());
    int tags = labels.tags().size();
    int scripts = labels.scripts().size();
    int dependent = tags + scripts;
    int head = dependent + arcWidth;
    int root = head + arcWidth;
    int relationDependent = root + 1;
    int relationHead = relationDependent + relationWidth;

    NDArray tagLoss =
        crossEntropy(manager, part(projected, 0, tags), labelled(batch, most, Field.TAG));
    NDArray lemmaLoss =
        crossEntropy(
            manager, part(projected, tags, dependent), labelled(batch, most, Field.SCRIPT));
    NDArray arcs =
        part(projected, dependent, head)
            .matMul(part(projected, head, root).transpose(0, 2, 1))
            .mul((float) (1 / Math.sqrt(arcWidth)))
            .add(mask(manager, batch, most));
    NDArray all = arcs.getNDArrayInternal().concat(new NDList(part(projected, root, root + 1)), 2);
    NDArray arcLoss = crossEntropy(manager, all, labelled(batch, most, Field.HEAD));

    NDArray heads =
        lookUp(
            part(projected, relationHead, relationHead + relationWidth)
                .reshape(size * most, relationWidth),
            manager.create(goldHeads(batch, most)));
    NDArray sum =
        Activation.relu(
            part(projected, relationDependent, relationHead)
                .reshape(size * most, relationWidth)
                .add(heads));
    NDArray relationScores =
        drop(sum, training)
            .matMul(parameters.get(RELATION_WEIGHT))
            .add(parameters.get(RELATION_BIAS))
            .reshape(size, most, labels.relations().size());
    NDArray relationLoss =
        crossEntropy(manager, relationScores, labelled(batch, most, Field.RELATION));
    return tagLoss.add(arcLoss).add(relationLoss).add(lemmaLoss.mul(LEMMAS_COUNT));
  }

  /** Returns the projection of each token, [batch x most][projected]. */
  private NDArray project(
      NDManager manager, NDArray hidden, List<SyntaxExample> batch, int most, boolean training) {
    int longest = (int) hidden.getShape().get(1);
    long[] places = new long[batch.size() * most];
    for (int i = 0; i < batch.size(); i++) {
      int[] pieces = batch.get(i).pieces();
      for (int t = 0; t < most; t++) {
        places[i * most + t] = (long) i * longest + (t < pieces.length ? pieces[t] : 0);
      }
    }
    NDArray tokens =
        lookUp(hidden.reshape((long) batch.size() * longest, width), manager.create(places));
    return drop(tokens, training).matMul(parameters.get(WEIGHT)).add(parameters.get(BIAS));
  }

  private static NDArray part(NDArray projected, int from, int to) {
    return projected.get(new NDIndex(":, :, " + from + ":" + to));
  }

  private static NDArray lookUp(NDArray table, NDArray places) {
    return table
        .getNDArrayInternal()
        .embedding(places, table, SparseFormat.DENSE)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray x, boolean training) {
    return training && dropout > 0
        ? x.getNDArrayInternal().dropout(x, (float) dropout, true).singletonOrThrow()
        : x;
  }

  /** A token is no head of its own, and no head lies behind the sentence. */
  private static NDArray mask(NDManager manager, List<SyntaxExample> batch, int most) {
    float[] mask = new float[batch.size() * most * most];
    for (int i = 0; i < batch.size(); i++) {
      int size = batch.get(i).size();
      for (int t = 0; t < most; t++) {
        for (int h = 0; h < most; h++) {
          mask[(i * most + t) * most + h] = h >= size || h == t ? NEVER : 0;
        }
      }
    }
    return manager.create(mask, new Shape(batch.size(), most, most));
  }

  private enum Field {
    TAG,
    SCRIPT,
    HEAD,
    RELATION
  }

  /** Returns the right label of each token, UNKNOWN behind the sentence. */
  private static int[] labelled(List<SyntaxExample> batch, int most, Field field) {
    int[] right = new int[batch.size() * most];
    Arrays.fill(right, SyntaxExample.UNKNOWN);
    for (int i = 0; i < batch.size(); i++) {
      SyntaxExample example = batch.get(i);
      for (int t = 0; t < example.size(); t++) {
        int label =
            switch (field) {
              case TAG -> example.tags()[t];
              case SCRIPT -> example.scripts()[t];
              case RELATION -> example.relations()[t];
              case HEAD -> example.heads()[t] < 0 ? most : example.heads()[t];
            };
        right[i * most + t] = label;
      }
    }
    return right;
  }

  private static long[] goldHeads(List<SyntaxExample> batch, int most) {
    long[] heads = new long[batch.size() * most];
    for (int i = 0; i < batch.size(); i++) {
      for (int t = 0; t < most; t++) {
        int head = t < batch.get(i).size() ? batch.get(i).heads()[t] : 0;
        heads[i * most + t] = (long) i * most + Math.max(0, head);
      }
    }
    return heads;
  }

  /** Returns the mean over the tokens whose label is known. */
  private static NDArray crossEntropy(NDManager manager, NDArray scores, int[] right) {
    int labels = (int) scores.getShape().get(2);
    float[] target = new float[right.length * labels];
    int known = 0;
    for (int i = 0; i < right.length; i++) {
      if (right[i] != SyntaxExample.UNKNOWN) {
        target[i * labels + right[i]] = 1;
        known++;
      }
    }
    NDArray wanted = manager.create(target, scores.getShape());
    return scores.logSoftmax(-1).mul(wanted).sum().neg().div(Math.max(1, known));
  }

  /** Returns the head as the engine loads it. */
  SyntaxHead export(String model) {
    int relations = labels.relations().size();
    float[] flat = parameters.get(RELATION_WEIGHT).toFloatArray();
    float[][] weights = new float[relationWidth][];
    for (int d = 0; d < relationWidth; d++) {
      weights[d] = Arrays.copyOfRange(flat, d * relations, (d + 1) * relations);
    }
    return new SyntaxHead(
        model,
        labels.tags(),
        labels.scripts(),
        labels.relations(),
        labels.lemmas(),
        arcWidth,
        weights,
        parameters.get(RELATION_BIAS).toFloatArray());
  }

  /** Returns the projection as an ONNX file. */
  byte[] exportProjection() {
    return LinearGraph.of(
        parameters.get(WEIGHT).toFloatArray(),
        parameters.get(BIAS).toFloatArray(),
        width,
        projected());
  }
}
