package org.dragoman.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Makes a document of what a file or a record gives and what the metadata say. */
final class DocumentMaker {

  /**
   * What a record says of itself; null where it says nothing.
   *
   * @param date as written
   */
  record Recorded(String date, String title, String publisher) {
    static final Recorded NOTHING = new Recorded(null, null, null);
  }

  private final MetadataTable commonMetadata;
  private final ReadLimits limits;

  /**
   * Makes it.
   *
   * @param commonMetadata wins over the metadata of an input folder
   */
  DocumentMaker(MetadataTable commonMetadata, ReadLimits limits) {
    this.commonMetadata = commonMetadata;
    this.limits = limits;
  }

  ReadLimits limits() {
    return limits;
  }

  /** Makes the document, or says why there is none. */
  InputItem make(
      InputFile file,
      String source,
      String place,
      String sha256,
      String text,
      Recorded recorded,
      List<String> earlierWarnings) {
    String problem = limits.problemOf(text);
    if (problem != null) {
      return new UnreadableInput(source, place, problem);
    }
    List<String> warnings = new ArrayList<>(earlierWarnings);
    if (text.isBlank()) {
      warnings.add(place + ": the document is empty");
    }
    Metadata metadata = metadata(file, source);
    LocalDate date = DocumentDate.of(metadata, recorded.date(), text, place, warnings);
    return new RawDocument(
        source,
        place,
        uri(file, place),
        file.baseUri(),
        metadata.publisher() == null ? recorded.publisher() : metadata.publisher(),
        sha256,
        metadata.title() == null ? recorded.title() : metadata.title(),
        date,
        text,
        warnings);
  }

  private Metadata metadata(InputFile file, String source) {
    Metadata own = file.metadata().of(source);
    if (file.inputName() != null && source.startsWith(file.inputName() + "/")) {
      own = own.orElse(file.metadata().of(source.substring(file.inputName().length() + 1)));
    }
    return commonMetadata.of(source).orElse(own);
  }

  private static String uri(InputFile file, String place) {
    if (file.path() == null) {
      return "stdin:" + place.replaceFirst("^[^:]*:?", "");
    }
    String uri = file.path().toUri().toString();
    return place.length() > file.place().length()
        ? uri + "#" + place.substring(file.place().length() + 1)
        : uri;
  }
}
