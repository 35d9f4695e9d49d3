package org.dragoman.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file under its temporary name, whose bytes are counted and hashed on their way. */
public final class StagedFile extends FilterOutputStream {

  private final String name;
  private final MessageDigest digest;
  private long bytes;
  private Long rows;
  private boolean closed;
  private WrittenFile written;

  private StagedFile(String name, Path temporary, MessageDigest digest) throws IOException {
    super(
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(temporary), digest), 1 << 16));
    this.name = name;
    this.digest = digest;
  }

  static StagedFile open(String name, Path temporary) throws IOException {
    try {
      return new StagedFile(name, temporary, MessageDigest.getInstance("SHA-256"));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Says that the file holds records, though none yet. */
  public void startRows() {
    rows = 0L;
  }

  /** Counts a record. */
  public void countRow() {
    rows = rows == null ? 1 : rows + 1;
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    bytes++;
  }

  @Override
  public void write(byte[] b, int off, int len) throws IOException {
    out.write(b, off, len);
    bytes += len;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      OutputStream whole = out;
      // a run may write a million files: what is closed must not keep its buffer
      out = OutputStream.nullOutputStream();
      whole.close();
      written = new WrittenFile(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /**
   * Returns what was written.
   *
   * @throws IllegalStateException before {@link #close}, or if that failed
   */
  public WrittenFile written() {
    if (written == null) {
      throw new IllegalStateException(name + " is not whole");
    }
    return written;
  }

  boolean isWhole() {
    return written != null;
  }
}
