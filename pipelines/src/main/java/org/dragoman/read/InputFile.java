package org.dragoman.read;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file that a run reads, alone or within an archive.
 *
 * @param path where it is; null for standard input
 * @param place the path as the user would write it, for messages
 * @param source path below its input with {@code /}, or its name if it was given alone
 * @param inputName name of the folder or archive it was found in or lies in, for two files alike;
 *     null if none
 * @param baseUri URI of that folder or archive; null for standard input
 * @param kind how it is read
 * @param metadata the metadata table of its input folder
 * @param problem why nothing in it can be read; null if that is not known
 */
record InputFile(
    Path path,
    String place,
    String source,
    String inputName,
    String baseUri,
    Kind kind,
    MetadataTable metadata,
    String problem) {

  /** The ways to read a file. */
  enum Kind {
    /** One document. */
    TEXT("txt"),
    /** One document: the article of a web page. */
    HTML("html", "htm"),
    /** A document a line. */
    JSONL("jsonl"),
    /** A document a row. */
    CSV("csv"),
    /** One document: the text of a CAS. */
    XMI("xmi"),
    /** Sentences and words of one or more documents. */
    CONLLU("conllu"),
    /** Records or one text, as the first character says. */
    STANDARD_INPUT;

    private final List<String> extensions;

    Kind(String... extensions) {
      this.extensions = List.of(extensions);
    }

    /** Says whether a file of this kind is one document. */
    boolean isOneDocument() {
      return this == TEXT || this == HTML || this == XMI;
    }

    /** Returns the kind of a file by its extension, in lower case; null if there is none such. */
    static Kind of(String extension) {
      return Stream.of(values())
          .filter(kind -> kind.extensions.contains(extension.toLowerCase(Locale.ROOT)))
          .findFirst()
          .orElse(null);
    }

    /** Returns the extensions that are read, for a message: {@code .txt, .html and .jsonl}. */
    static String words() {
      return Stream.of(values())
              .filter(kind -> !kind.extensions.isEmpty())
              .map(kind -> "." + kind.extensions.get(0))
              .collect(Collectors.joining(", "))
          + " and .zip";
    }
  }

  /** Returns the same file under another source. */
  InputFile withSource(String other) {
    return new InputFile(path, place, other, inputName, baseUri, kind, metadata, problem);
  }
}
