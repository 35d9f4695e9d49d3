package org.dragoman.train.encoder;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.nn.Activation;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dragoman.text.encoder.EncodedWords;
import org.dragoman.text.encoder.WordShape;

/**
 * The encoder as a network that can be trained: BERT (Devlin and others 2019) in array operations,
 * its numbers taken from the constants of an ONNX file. The embedding of token types has a row for
 * each {@link WordShape}; all begin as copies of row 0.
 */
final class BertEncoder {

  private static final String WORDS = "embeddings.word_embeddings.weight";
  private static final String POSITIONS = "embeddings.position_embeddings.weight";
  private static final String SHAPES = "embeddings.token_type_embeddings.weight";
  private static final String NORM = "embeddings.LayerNorm";
  private static final List<String> DENSE =
      List.of(
          "attention.self.query",
          "attention.self.key",
          "attention.self.value",
          "attention.output.dense",
          "intermediate.dense",
          "output.dense");
  private static final List<String> NORMS =
      List.of("attention.output.LayerNorm", "output.LayerNorm");
  private static final float EPSILON = 1e-12f;
  private static final int HEADS = 12;
  private static final float MASKED = -10000f;

  private final Parameters parameters;
  private final double dropout;
  private final int width;
  private final int layers;

  /** Name of each parameter in the ONNX file. */
  private final Map<String, String> onnxNames = new LinkedHashMap<>();

  /**
   * Reads the network.
   *
   * @param frozenLayers how many of the lower layers are not trained; the embeddings of words and
   *     positions never are
   */
  BertEncoder(Parameters parameters, OnnxGraph graph, int frozenLayers, double dropout) {
    this.parameters = parameters;
    this.dropout = dropout;
    this.width = (int) graph.tensor(WORDS).shape()[1];
    add(graph, WORDS, WORDS, false);
    add(graph, POSITIONS, POSITIONS, false);
    addShapes(graph.tensor(SHAPES).floats());
    add(graph, NORM + ".weight", NORM + ".weight", true);
    add(graph, NORM + ".bias", NORM + ".bias", true);
    int layer = 0;
    while (graph.has("encoder.layer." + layer + ".output.dense.bias")) {
      addLayer(graph, layer, layer >= frozenLayers);
      layer++;
    }
    this.layers = layer;
  }

  private void addLayer(OnnxGraph graph, int layer, boolean train) {
    String prefix = "encoder.layer." + layer + ".";
    for (String dense : DENSE) {
      String node = "/encoder/layer." + layer + "/" + dense.replace('.', '/') + "/MatMul";
      add(graph, prefix + dense + ".weight", graph.inputs(node).get(1), train);
      add(graph, prefix + dense + ".bias", prefix + dense + ".bias", train);
    }
    for (String norm : NORMS) {
      add(graph, prefix + norm + ".weight", prefix + norm + ".weight", train);
      add(graph, prefix + norm + ".bias", prefix + norm + ".bias", train);
    }
  }

  private void add(OnnxGraph graph, String name, String onnxName, boolean train) {
    OnnxGraph.Tensor tensor = graph.tensor(onnxName);
    parameters.add(name, tensor.floats(), tensor.shape(), train);
    onnxNames.put(name, onnxName);
  }

  private void addShapes(float[] tokenTypes) {
    int rows = WordShape.values().length;
    float[] values = new float[rows * width];
    for (int row = 0; row < rows; row++) {
      System.arraycopy(tokenTypes, 0, values, row * width, width);
    }
    parameters.add(SHAPES, values, new long[] {rows, width}, true);
    onnxNames.put(SHAPES, SHAPES);
  }

  /** Returns how long a vector of the output is. */
  int width() {
    return width;
  }

  /** Returns the trained parameters as constants of the ONNX file. */
  Map<String, OnnxGraph.Tensor> constants() {
    Map<String, OnnxGraph.Tensor> constants = new LinkedHashMap<>();
    parameters
        .trained()
        .forEach(
            (name, parameter) -> {
              String onnxName = onnxNames.get(name);
              if (onnxName != null) {
                NDArray value = parameter.value();
                constants.put(
                    onnxName,
                    OnnxGraph.Tensor.of(
                        onnxName, value.getShape().getShape(), value.toFloatArray()));
              }
            });
    return constants;
  }

  /**
   * Runs the network on a batch.
   *
   * @param manager takes what is made for this step
   * @return [batch][longest][width]
   */
  NDArray forward(NDManager manager, List<EncodedWords> batch, boolean training) {
    int size = batch.size();
    int longest = batch.stream().mapToInt(EncodedWords::length).max().orElseThrow();
    NDArray x = embed(manager, batch, longest);
    x = drop(norm(x, NORM), training);
    NDArray mask = mask(manager, batch, longest);
    for (int layer = 0; layer < layers; layer++) {
      x = layer(x, mask, "encoder.layer." + layer + ".", size, longest, training);
    }
    return x;
  }

  private NDArray embed(NDManager manager, List<EncodedWords> batch, int longest) {
    long[] pieces = new long[batch.size() * longest];
    long[] shapes = new long[pieces.length];
    for (int i = 0; i < batch.size(); i++) {
      EncodedWords words = batch.get(i);
      for (int j = 0; j < words.length(); j++) {
        pieces[i * longest + j] = words.pieces()[j];
        shapes[i * longest + j] = words.shapes()[j];
      }
    }
    long[] positions = new long[longest];
    Arrays.setAll(positions, j -> j);
    Shape shape = new Shape(batch.size(), longest);
    return lookUp(manager, WORDS, manager.create(pieces, shape))
        .add(lookUp(manager, POSITIONS, manager.create(positions)))
        .add(lookUp(manager, SHAPES, manager.create(shapes, shape)));
  }

  /** Looks rows up. What is made belongs to the step, and so does all that is made of it. */
  private NDArray lookUp(NDManager manager, String name, NDArray ids) {
    NDArray table = parameters.get(name);
    NDArray rows =
        table.getNDArrayInternal().embedding(ids, table, SparseFormat.DENSE).singletonOrThrow();
    rows.attach(manager);
    return rows;
  }

  private static NDArray mask(NDManager manager, List<EncodedWords> batch, int longest) {
    float[] mask = new float[batch.size() * longest];
    Arrays.fill(mask, MASKED);
    for (int i = 0; i < batch.size(); i++) {
      Arrays.fill(mask, i * longest, i * longest + batch.get(i).length(), 0);
    }
    return manager.create(mask, new Shape(batch.size(), 1, 1, longest));
  }

  private NDArray layer(
      NDArray x, NDArray mask, String name, int size, int length, boolean training) {
    NDArray query = split(dense(x, name + "attention.self.query"), size, length);
    NDArray key = split(dense(x, name + "attention.self.key"), size, length);
    NDArray value = split(dense(x, name + "attention.self.value"), size, length);
    float scale = (float) (1 / Math.sqrt((double) width / HEADS));
    NDArray attention = query.matMul(key.transpose(0, 1, 3, 2)).mul(scale).add(mask).softmax(-1);
    NDArray context =
        drop(attention, training).matMul(value).transpose(0, 2, 1, 3).reshape(size, length, width);
    NDArray attended =
        norm(
            drop(dense(context, name + "attention.output.dense"), training).add(x),
            name + "attention.output.LayerNorm");
    NDArray inner = Activation.gelu(dense(attended, name + "intermediate.dense"));
    return norm(
        drop(dense(inner, name + "output.dense"), training).add(attended),
        name + "output.LayerNorm");
  }

  private NDArray split(NDArray x, int size, int length) {
    return x.reshape(size, length, HEADS, width / HEADS).transpose(0, 2, 1, 3);
  }

  private NDArray dense(NDArray x, String name) {
    return x.matMul(parameters.get(name + ".weight")).add(parameters.get(name + ".bias"));
  }

  private NDArray norm(NDArray x, String name) {
    NDArray weight = parameters.get(name + ".weight");
    NDArray bias = parameters.get(name + ".bias");
    return x.getNDArrayInternal()
        .layerNorm(x, new Shape(width), weight, bias, EPSILON)
        .singletonOrThrow();
  }

  private NDArray drop(NDArray x, boolean training) {
    return training && dropout > 0
        ? x.getNDArrayInternal().dropout(x, (float) dropout, true).singletonOrThrow()
        : x;
  }
}
