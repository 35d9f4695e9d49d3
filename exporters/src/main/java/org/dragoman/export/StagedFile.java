package org.dragoman.export;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** A file under its temporary name, whose bytes are counted and hashed on their way. */
public final class StagedFile extends FilterOutputStream {

  private final String name;
  private final Path temporary;
  private final MessageDigest digest;
  private long bytes;
  private Long rows;
  private WrittenFile written;

  private StagedFile(String name, Path temporary, MessageDigest digest) throws IOException {
    super(
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(temporary), digest), 1 << 16));
    this.name = name;
    this.temporary = temporary;
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
    if (written == null) {
      super.close();
      written = new WrittenFile(name, rows, bytes, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /**
   * Returns what was written.
   *
   * @throws IllegalStateException before {@link #close}
   */
  public WrittenFile written() {
    if (written == null) {
      throw new IllegalStateException(name + " is still being written");
    }
    return written;
  }

  void discard() throws IOException {
    try {
      close();
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  boolean isWhole() {
    return written != null;
  }

  String name() {
    return name;
  }

  Path temporary() {
    return temporary;
  }
}
