package org.dragoman.train.encoder;

import ai.onnxruntime.OrtException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dragoman.entity.encoder.NameHead;
import org.dragoman.text.encoder.Encoder;
import org.dragoman.text.encoder.Projection;
import org.dragoman.text.encoder.SyntaxHead;
import org.dragoman.text.encoder.SyntaxParser;

/**
 * A trained network as the engines load it.
 *
 * @param onnx the encoder
 * @param syntax null if names were learnt alone
 * @param projection the linear layer below {@code syntax}, null with it
 */
record ExportedModel(byte[] onnx, NameHead names, SyntaxHead syntax, byte[] projection) {

  /** Returns the same model with another head for names. */
  ExportedModel with(NameHead otherNames) {
    return new ExportedModel(onnx, otherNames, syntax, projection);
  }

  /** Loads the encoder. */
  Encoder encoder() throws IOException {
    try {
      return Encoder.of(onnx);
    } catch (OrtException e) {
      throw new IOException("the exported encoder can't be loaded: " + e.getMessage(), e);
    }
  }

  /** Returns the parser upon the encoder. */
  SyntaxParser parser(Encoder encoder) throws IOException {
    try {
      return new SyntaxParser(encoder, Projection.of(projection), syntax);
    } catch (OrtException e) {
      throw new IOException("the exported projection can't be loaded: " + e.getMessage(), e);
    }
  }

  /** Writes the files that the engines load into a folder. */
  void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.write(folder.resolve("encoder.onnx"), onnx);
    Files.writeString(folder.resolve("names.tsv"), names.toText());
    if (syntax != null) {
      Files.writeString(folder.resolve("syntax.tsv"), syntax.toText());
      Files.write(folder.resolve("syntax.onnx"), projection);
    }
  }
}
