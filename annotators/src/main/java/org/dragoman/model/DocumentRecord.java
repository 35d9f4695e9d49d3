package org.dragoman.model;

import java.time.LocalDate;

/**
 * What is known of a document as a whole.
 *
 * @param id unique over the corpus, derived from source and content, starts with {@code d}
 * @param source path below its input, or the id of a record
 * @param publisher publisher; null if unknown
 * @param sha256 SHA-256 of the bytes (of a file) or of the UTF-8 text (of a record), lower-case hex
 * @param title title; null if unknown
 * @param date day of publication; null if unknown
 * @param language ISO 639-1 code
 * @param tokens number of tokens
 */
public record DocumentRecord(
    String id,
    String source,
    String publisher,
    String sha256,
    String title,
    LocalDate date,
    String language,
    int tokens) {}
