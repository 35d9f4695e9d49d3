package org.dragoman.text.encoder;

import ai.onnxruntime.OrtEnvironment;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Loads the native library of ONNX Runtime on a thread with a large stack: its initialisation (seen
 * with 1.29.0 on Linux) needs more than the one megabyte that a Java thread has, and ends the
 * process without a word where it does not get it. What comes later does with less.
 */
final class RuntimeLoader {

  private static final long STACK_BYTES = 16L << 20;

  private RuntimeLoader() {}

  /**
   * Returns the one environment of the process.
   *
   * @throws IllegalStateException if the library can't be loaded
   */
  static OrtEnvironment environment() {
    CompletableFuture<OrtEnvironment> loaded = new CompletableFuture<>();
    Thread loader =
        new Thread(
            null,
            () -> {
              try {
                loaded.complete(OrtEnvironment.getEnvironment());
              } catch (RuntimeException | LinkageError e) {
                loaded.completeExceptionally(e);
              }
            },
            "onnxruntime-loader",
            STACK_BYTES);
    loader.start();
    try {
      return loaded.join();
    } catch (CompletionException e) {
      throw new IllegalStateException(
          "can't load ONNX Runtime: " + e.getCause().getMessage(), e.getCause());
    }
  }
}
