package org.dragoman.run;

/** Is told how a run gets on. Called from several threads. */
public interface RunListener {

  /** Hears nothing. */
  RunListener SILENT =
      new RunListener() {
        @Override
        public void started(long documents) {}

        @Override
        public void settled(String source) {}

        @Override
        public void warning(String line) {}
      };

  /**
   * Documents are being read from now on.
   *
   * @param documents how many there are; -1 if that is not known
   */
  void started(long documents);

  /** A document is done, has failed, or was done by an earlier run. */
  void settled(String source);

  /** Something is odd, or a document has failed; one line. */
  void warning(String line);
}
