package org.dragoman.export;

/**
 * A file that is whole.
 *
 * @param name its name in the output folder
 * @param rows number of records without a header; null where the file has none
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes, lower-case hex
 */
public record WrittenFile(String name, Long rows, long bytes, String sha256) {}
