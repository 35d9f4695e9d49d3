package org.dragoman.cli;

/** How a command ends. */
final class ExitCode {

  /** All done. */
  static final int DONE = 0;

  /** Done, but some documents were quarantined; or a check found problems it was asked to find. */
  static final int INCOMPLETE = 1;

  /** The user asked for what can't be done; nothing was written. */
  static final int USAGE = 2;

  /** Stopped by a fault of ours or of the machine. */
  static final int FAULT = 3;

  private ExitCode() {}
}
