package org.dragoman.pipeline;

/** An engine failed on a text. */
public final class AnnotationFailedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String engine;

  AnnotationFailedException(String engine, Throwable cause) {
    super("the engine '" + engine + "' failed: " + rootMessage(cause), cause);
    this.engine = engine;
  }

  /** Returns the name of the engine that failed. */
  public String engine() {
    return engine;
  }

  private static String rootMessage(Throwable e) {
    Throwable root = e;
    while (root.getCause() != null && root.getCause() != root) {
      root = root.getCause();
    }
    return root.toString();
  }
}
