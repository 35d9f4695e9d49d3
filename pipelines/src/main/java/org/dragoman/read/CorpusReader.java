package org.dragoman.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.dragoman.problem.UsageException;

/**
 * Reads the documents of a run one after the other, so that only one is in memory. Standard input
 * is read as JSONL if its first character is <code>{</code>, else as one text. Of two documents
 * with one source the second is an {@link UnreadableInput} that names both places. Not safe for
 * threads.
 */
public final class CorpusReader implements Iterator<InputItem>, AutoCloseable {

  private final InputListing listing;
  private final Iterator<InputFile> files;
  private final int fileCount;
  private final boolean onlySingles;
  private final List<String> warnings;
  private final DocumentMaker documents;
  private final InputStream standardInput;
  private final boolean givenTokens;
  private final Map<String, String> places = new HashMap<>();

  private InputFile file;
  private InputStream in;
  private RecordReader records;
  private InputItem next;

  /** Finds the inputs; sentences and words of CoNLL-U files are not kept. */
  public CorpusReader(
      List<String> inputs,
      Path metadata,
      Path leftOut,
      ReadLimits limits,
      InputStream standardInput) {
    this(inputs, metadata, leftOut, limits, standardInput, false);
  }

  /**
   * Finds the inputs.
   *
   * @param inputs folders, files, or {@code -}
   * @param metadata a metadata table for all of them; null if none
   * @param leftOut a folder that is not read: the output; null if none
   * @param standardInput what {@code -} stands for
   * @param givenTokens whether sentences and words of the inputs are kept; then only CoNLL-U files
   *     are read
   * @throws UsageException if an input or the table is missing, can't be read or holds nothing
   */
  public CorpusReader(
      List<String> inputs,
      Path metadata,
      Path leftOut,
      ReadLimits limits,
      InputStream standardInput,
      boolean givenTokens) {
    MetadataTable table = metadata == null ? MetadataTable.EMPTY : MetadataTable.read(metadata);
    this.listing = InputListing.of(inputs, leftOut);
    this.files = listing.files().iterator();
    this.fileCount = listing.files().size();
    this.onlySingles = listing.files().stream().allMatch(each -> each.kind().isOneDocument());
    this.warnings = listing.warnings();
    this.documents = new DocumentMaker(table, limits);
    this.standardInput = standardInput;
    this.givenTokens = givenTokens;
    for (InputFile each : listing.files()) {
      if (givenTokens && each.kind() != InputFile.Kind.CONLLU) {
        throw new UsageException(
            "cannot read '%s': the reader 'conllu-tokens' reads only .conllu files"
                .formatted(each.place()));
      }
    }
  }

  /** Returns how many documents there are; -1 if that is known only at the end. */
  public long size() {
    return onlySingles ? fileCount : -1;
  }

  /** Returns what was passed over, one line each. */
  public List<String> warnings() {
    return warnings;
  }

  @Override
  public boolean hasNext() {
    while (next == null && (records != null || files.hasNext())) {
      next = records == null ? open(files.next()) : nextRecord();
    }
    return next != null;
  }

  @Override
  public InputItem next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    InputItem item = next;
    next = null;
    return item instanceof RawDocument document ? refuseSecond(document) : item;
  }

  @Override
  public void close() {
    closeFile();
    listing.close();
  }

  private void closeFile() {
    try {
      if (in != null && in != standardInput) {
        in.close();
      }
    } catch (IOException e) {
      // Nothing was written to it, so nothing is lost.
    }
    in = null;
    records = null;
  }

  private InputItem refuseSecond(RawDocument document) {
    String first = places.putIfAbsent(document.source(), document.place());
    return first == null
        ? document
        : new UnreadableInput(
            document.source(),
            document.place(),
            "a second document called '%s'; the first is %s".formatted(document.source(), first));
  }

  /** Opens a file; returns its document if it is one. */
  private InputItem open(InputFile opened) {
    file = opened;
    if (file.problem() != null) {
      return unreadable(file.problem());
    }
    try {
      in =
          new BufferedInputStream(
              opened.path() == null ? standardInput : Files.newInputStream(opened.path()));
      records = records();
      if (records != null) {
        return null;
      }
      InputItem item = document();
      closeFile();
      return item;
    } catch (IOException e) {
      closeFile();
      return unreadable("cannot be read: " + reason(e));
    }
  }

  /** Returns what reads the file if it may hold several documents; else null. */
  private RecordReader records() throws IOException {
    return switch (file.kind()) {
      case JSONL -> new JsonlReader(documents, file, in);
      case CSV -> new CsvReader(documents, file, in);
      case CONLLU -> new ConlluDocuments(documents, file, in, givenTokens);
      case STANDARD_INPUT -> isJsonl() ? new JsonlReader(documents, file, in) : null;
      case TEXT, HTML, XMI -> null;
    };
  }

  private InputItem document() throws IOException {
    DocumentReader reader =
        switch (file.kind()) {
          case HTML -> new HtmlReader(documents);
          case XMI -> new XmiReader(documents);
          default -> new TextReader(documents);
        };
    long limit = documents.limits().documentBytes();
    byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limit + 1));
    if (bytes.length > limit) {
      return unreadable("larger than the limit of " + limit + " bytes");
    }
    try {
      return reader.read(file, bytes);
    } catch (UnreadableException e) {
      return unreadable(e.getMessage());
    }
  }

  private InputItem nextRecord() {
    try {
      InputItem item = records.next();
      if (item == null) {
        closeFile();
      }
      return item;
    } catch (IOException e) {
      closeFile();
      return unreadable("cannot be read: " + reason(e));
    }
  }

  private UnreadableInput unreadable(String reason) {
    return new UnreadableInput(file.source(), file.place(), reason);
  }

  private boolean isJsonl() throws IOException {
    in.mark(4096);
    int b = in.read();
    for (int i = 1; i < 4096 && (Character.isWhitespace(b) || isByteOrderMark(b)); i++) {
      b = in.read();
    }
    in.reset();
    return b == '{';
  }

  private static boolean isByteOrderMark(int b) {
    return b == 0xEF || b == 0xBB || b == 0xBF;
  }

  private static String reason(IOException e) {
    return e instanceof java.nio.file.AccessDeniedException ? "permission denied" : e.getMessage();
  }
}
