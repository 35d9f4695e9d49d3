package org.dragoman.read;

import java.nio.file.Path;

/**
 * A file that a run reads.
 *
 * @param path where it is; null for standard input
 * @param place the path as the user would write it, for messages
 * @param source path below its input with {@code /}, or its name if it was given alone
 * @param inputName name of the folder it was found in or lies in, for two files alike; null if none
 * @param baseUri URI of that folder; null for standard input
 * @param kind how it is read
 * @param metadata the metadata table of its input folder
 */
record InputFile(
    Path path,
    String place,
    String source,
    String inputName,
    String baseUri,
    Kind kind,
    MetadataTable metadata) {

  /** The ways to read a file. */
  enum Kind {
    /** One document. */
    TEXT,
    /** A document a line. */
    JSONL,
    /** One or the other, as the first character says. */
    STANDARD_INPUT
  }

  /** Returns the same file under another source. */
  InputFile withSource(String other) {
    return new InputFile(path, place, other, inputName, baseUri, kind, metadata);
  }
}
