package org.dragoman.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Cuts a stream of bytes into lines without ever holding more than one, and no longer one than
 * allowed.
 */
final class ByteLines {

  /**
   * A line.
   *
   * @param number from 1
   * @param offset place of its first byte in the stream
   * @param bytes without the line feed; only its begin if it is too long
   * @param tooLong whether it is longer than allowed
   */
  record Line(int number, long offset, byte[] bytes, boolean tooLong) {

    /** Says whether there is nothing in it but blanks, tabs and a carriage return. */
    boolean isBlank() {
      for (byte b : bytes) {
        if (b != ' ' && b != '\t' && b != '\r') {
          return false;
        }
      }
      return true;
    }
  }

  private final InputStream in;
  private final long longest;
  private int number;
  private long offset;

  ByteLines(InputStream in, long longest) {
    this.in = in;
    this.longest = longest;
  }

  /** Returns the next line; null after the last. */
  Line next() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    long begin = offset;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    boolean tooLong = false;
    while (b >= 0) {
      offset++;
      if (b == '\n') {
        break;
      }
      if (bytes.size() < longest) {
        bytes.write(b);
      } else {
        tooLong = true;
      }
      b = in.read();
    }
    number++;
    return new Line(number, begin, bytes.toByteArray(), tooLong);
  }
}
