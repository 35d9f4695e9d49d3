package org.dragoman.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as read, before any engine has seen it.
 *
 * @param source path below its input, or the id of a record
 * @param place the path, with {@code :LINE} for a record
 * @param uri where it can be found again; never null
 * @param baseUri URI of the input it belongs to; null if there is none
 * @param publisher publisher; null if unknown
 * @param sha256 SHA-256 of the bytes (of a file) or of the UTF-8 text (of a record), lower-case hex
 * @param title title; null if unknown
 * @param date day of publication; null if unknown
 * @param text the input decoded, without a byte order mark and otherwise unchanged
 * @param warnings what is odd but does not keep it from being read; one line each
 * @param segmentation its sentences and tokens, where the input gives them; null if engines shall
 *     find them
 */
public record RawDocument(
    String source,
    String place,
    String uri,
    String baseUri,
    String publisher,
    String sha256,
    String title,
    LocalDate date,
    String text,
    List<String> warnings,
    Segmentation segmentation)
    implements InputItem {

  /** Copies the list, so that it can't change. */
  public RawDocument {
    warnings = List.copyOf(warnings);
  }

  /** Makes a document whose sentences and tokens are not given. */
  public RawDocument(
      String source,
      String place,
      String uri,
      String baseUri,
      String publisher,
      String sha256,
      String title,
      LocalDate date,
      String text,
      List<String> warnings) {
    this(source, place, uri, baseUri, publisher, sha256, title, date, text, warnings, null);
  }

  /**
   * Makes a document of a text that stands in no file. Its day of publication is read from the text
   * where that gives one.
   *
   * @param source what it is called; decides its id together with the text
   * @param text any text
   */
  public static RawDocument of(String source, String text) {
    List<String> warnings = new ArrayList<>();
    LocalDate date = DocumentDate.of(Metadata.NONE, null, text, source, warnings);
    return new RawDocument(
        source, source, "text:", null, null, Sha256.hex(text), null, date, text, warnings);
  }

  /** Returns the same document with another day of publication; null if it is unknown. */
  public RawDocument withDate(LocalDate newDate) {
    return new RawDocument(
        source,
        place,
        uri,
        baseUri,
        publisher,
        sha256,
        title,
        newDate,
        text,
        warnings,
        segmentation);
  }

  /** Returns the same document with its sentences and tokens. */
  RawDocument withSegmentation(Segmentation given) {
    return new RawDocument(
        source, place, uri, baseUri, publisher, sha256, title, date, text, warnings, given);
  }

  /** Returns the id of the document: the same source and content give the same id, always. */
  public String id() {
    return "d" + Sha256.hex(source + '\0' + sha256).substring(0, 16);
  }
}
