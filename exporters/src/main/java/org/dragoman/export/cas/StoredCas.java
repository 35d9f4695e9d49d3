package org.dragoman.export.cas;

import java.nio.file.Path;

/**
 * A document that a {@link CasFormat} has written.
 *
 * @param name name of its file in the folder of the format
 * @param file where its bytes are
 */
public record StoredCas(String name, Path file) {}
