package org.dragoman.train.encoder;

import ai.djl.ndarray.NDManager;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.dragoman.train.data.TrainingSentence;

/**
 * The encoder with its heads, and what each learns from.
 *
 * @param syntax null if names are learnt alone
 */
record Network(
    Parameters parameters,
    BertEncoder encoder,
    NamesHead names,
    SyntaxTask syntax,
    List<Task<?>> tasks) {

  private static final String BASE = "/all-minilm-l6-v2.onnx";

  /**
   * Makes a network that is not trained yet.
   *
   * @param treebanks what syntax is learnt from; empty to learn names alone
   */
  static Network of(
      NDManager manager,
      TrainingSettings settings,
      Map<String, List<TreebankSentence>> treebanks,
      List<TrainingSentence> sentences,
      SentenceVariation variation)
      throws IOException {
    Parameters parameters = new Parameters(manager);
    BertEncoder encoder =
        new BertEncoder(
            parameters,
            new OnnxGraph(TrainEncoder.resource(BASE)),
            settings.frozenLayers(),
            settings.dropout());
    List<Task<?>> tasks = new ArrayList<>();
    NamesHead names =
        new NamesHead(
            parameters,
            encoder.width(),
            settings.dropout(),
            settings.labelSmoothing(),
            settings.headRate(),
            settings.seed());
    tasks.add(
        new Task<>(
            names,
            new Batches<>(
                new NameSource(sentences, variation, settings.wordDropout()),
                settings.batch(),
                settings.seed()),
            settings.namesWeight()));
    if (treebanks.isEmpty()) {
      return new Network(parameters, encoder, names, null, tasks);
    }
    List<TreebankSentence> trees = treebanks.values().stream().flatMap(Collection::stream).toList();
    SyntaxLabels labels = SyntaxLabels.of(trees);
    SyntaxTask syntax =
        new SyntaxTask(
            parameters,
            labels,
            encoder.width(),
            settings.arcWidth(),
            settings.relationWidth(),
            settings.dropout(),
            settings.headRate(),
            settings.seed());
    tasks.add(
        new Task<>(
            syntax,
            new Batches<>(
                new SyntaxSource(trees, labels, settings.augment(), settings.wordDropout()),
                settings.syntaxBatch(),
                settings.seed() + 1),
            1));
    return new Network(parameters, encoder, names, syntax, tasks);
  }

  /** Returns the present state as the engines load it. */
  ExportedModel exported(String model, OnnxGraph quantized) throws IOException {
    return exported(model, QuantizedModel.with(quantized, encoder.constants()));
  }

  /** Returns the present state with an encoder of 32 bits. */
  ExportedModel exportedInFull(String model, OnnxGraph full) throws IOException {
    return exported(model, full.with(encoder.constants()));
  }

  private ExportedModel exported(String model, byte[] onnx) {
    return new ExportedModel(
        onnx,
        names.export(model),
        syntax == null ? null : syntax.export(model),
        syntax == null ? null : syntax.exportProjection());
  }
}
