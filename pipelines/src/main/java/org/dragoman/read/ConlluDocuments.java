package org.dragoman.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.dragoman.export.conllu.ConlluDocument;
import org.dragoman.export.conllu.ConlluReader;
import org.dragoman.export.conllu.ConlluSentence;
import org.dragoman.export.conllu.MalformedConlluException;

/**
 * Reads the documents of a CoNLL-U file, as raw text or with its sentences and words. A document is
 * called by its {@code newdoc id}; without one by the file, and its line where there are several.
 */
final class ConlluDocuments implements RecordReader {

  private final DocumentMaker documents;
  private final InputFile file;
  private final boolean givenTokens;
  private final ConlluReader reader;

  /**
   * Starts to read.
   *
   * @param in the file from its first byte, which may be compressed with gzip if its name says so;
   *     not closed
   * @param givenTokens whether sentences and words of the file are kept
   */
  ConlluDocuments(DocumentMaker documents, InputFile file, InputStream in, boolean givenTokens)
      throws IOException {
    this.documents = documents;
    this.file = file;
    this.givenTokens = givenTokens;
    boolean compressed = file.place().toLowerCase(java.util.Locale.ROOT).endsWith(".gz");
    this.reader =
        new ConlluReader(
            new InputStreamReader(
                compressed ? new GZIPInputStream(in) : in,
                StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)));
  }

  @Override
  public InputItem next() throws IOException {
    try {
      ConlluDocument document = reader.next();
      return document == null ? null : make(document);
    } catch (MalformedConlluException e) {
      throw new IOException("line " + e.line() + ": " + e.getMessage(), e);
    } catch (CharacterCodingException e) {
      throw new IOException("malformed UTF-8", e);
    }
  }

  private InputItem make(ConlluDocument document) {
    boolean named = document.id() != null && !document.id().isBlank();
    String place = file.place() + ":" + document.line();
    boolean first = document.line() <= 1;
    String source =
        named ? document.id() : first ? file.source() : file.source() + ":" + document.line();
    InputItem item =
        documents.make(
            file,
            source,
            place,
            Sha256.hex(document.text()),
            document.text(),
            DocumentMaker.Recorded.NOTHING,
            List.of());
    return givenTokens && item instanceof RawDocument raw
        ? raw.withSegmentation(segmentation(document))
        : item;
  }

  private static Segmentation segmentation(ConlluDocument document) {
    List<List<Segmentation.Token>> sentences = new ArrayList<>();
    for (ConlluSentence sentence : document.sentences()) {
      List<Segmentation.Token> words = new ArrayList<>();
      int last = -1;
      for (var word : sentence.words()) {
        // Words that are not written as they sound share their token, which is kept once.
        if (word.begin() > last) {
          words.add(new Segmentation.Token(word.begin(), word.end()));
          last = word.begin();
        }
      }
      sentences.add(words);
    }
    return new Segmentation(sentences);
  }
}
