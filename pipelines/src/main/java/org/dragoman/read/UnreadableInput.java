package org.dragoman.read;

/**
 * An input that gives no document.
 *
 * @param source path below its input, or the id of a record; the place if the id is not known
 * @param place the path, with {@code :LINE} for a record
 * @param reason one line that says why, with the byte offset where there is one
 */
public record UnreadableInput(String source, String place, String reason) implements InputItem {}
