package org.dragoman.run;

/** The run can't go on, by a fault of ours or of the machine: a full disk, a broken store. */
public final class RunFaultException extends RuntimeException {

  /** Makes the exception; the message is a line for the user. */
  public RunFaultException(String message, Throwable cause) {
    super(message, cause);
  }
}
