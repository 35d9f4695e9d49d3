package org.dragoman.seeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Texts with gold annotations: the five reports that ship with the project, or the five originals
 * that they retell, for whoever has those files. Immutable and safe for threads.
 */
public final class SeedCorpus {

  private static final String METADATA = "metadata.csv";
  private static final String MANIFEST = "manifest.csv";

  private final List<SeedDocument> documents;

  private SeedCorpus(List<SeedDocument> documents) {
    this.documents = List.copyOf(documents);
  }

  /**
   * Returns the corpus that ships with the project.
   *
   * @return the five reports with their gold
   */
  public static SeedCorpus bundled() {
    List<SeedDocument> documents = new ArrayList<>();
    for (SeedRow row : SeedRow.parse(METADATA, text(resource("texts/" + METADATA)))) {
      byte[] bytes = resource("texts/" + row.source());
      String gold = text(resource("gold/" + row.source() + ".json"));
      documents.add(document(row, bytes, text(bytes), gold));
    }
    return new SeedCorpus(documents);
  }

  /**
   * Returns the five original articles of a folder with their gold, into which the words of the
   * files are filled. Other files of the folder are ignored.
   *
   * @param folder where the originals lie, under the file names of the manifest
   * @return the originals; relations carry no label, since labels are words of the articles
   * @throws SeedMismatchException if a file is missing or is not, byte for byte, the one that was
   *     annotated
   * @throws IOException if a file can't be read
   */
  public static SeedCorpus originals(Path folder) throws IOException {
    List<SeedRow> manifest = SeedRow.parse(MANIFEST, text(resource("originals/" + MANIFEST)));
    List<SeedDocument> documents = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (SeedRow row : manifest) {
      Path file = folder.resolve(row.source());
      Optional<byte[]> bytes = read(file);
      String found = bytes.map(SeedCorpus::sha256).orElse("none, the file is missing");
      if (!found.equals(row.sha256())) {
        problems.add(file + ": SHA-256 " + found + "; expected " + row.sha256());
        continue;
      }
      String text = text(bytes.get());
      String standoff = text(resource("originals/gold/" + row.source() + ".json"));
      documents.add(document(row, bytes.get(), text, StandoffGold.withText(standoff, text)));
    }
    if (!problems.isEmpty()) {
      throw new SeedMismatchException(problems);
    }
    return new SeedCorpus(documents);
  }

  /**
   * Returns the documents in the order of their sources.
   *
   * @return an unmodifiable list, never empty
   */
  public List<SeedDocument> documents() {
    return documents;
  }

  /**
   * Finds a document.
   *
   * @param source its file name
   * @return the document; empty if the corpus has none of that name
   */
  public Optional<SeedDocument> document(String source) {
    return documents.stream().filter(document -> document.source().equals(source)).findFirst();
  }

  /**
   * Writes the texts and a {@code metadata.csv} (source, date, title, publisher) as the folder
   * reader expects them. Files of these names are overwritten.
   *
   * @param folder made if it does not exist
   * @throws IOException if a file can't be written
   */
  public void writeTexts(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SeedDocument document : documents) {
      Files.writeString(folder.resolve(document.source()), document.text());
    }
    String rows = documents.stream().map(SeedCorpus::row).collect(Collectors.joining());
    Files.writeString(folder.resolve(METADATA), "source,date,title,publisher\n" + rows);
  }

  /**
   * Writes the gold, one JSON file for each document, named as the document with {@code .json}
   * behind, so that an evaluator can score against the folder. Files of these names are
   * overwritten.
   *
   * @param folder made if it does not exist
   * @throws IOException if a file can't be written
   */
  public void writeGold(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (SeedDocument document : documents) {
      Files.writeString(folder.resolve(document.source() + ".json"), document.gold());
    }
  }

  private static SeedDocument document(SeedRow row, byte[] bytes, String text, String gold) {
    return new SeedDocument(
        row.source(), text, sha256(bytes), row.date(), row.title(), row.publisher(), gold);
  }

  private static String row(SeedDocument document) {
    return String.join(
            ",",
            document.source(),
            document.date().map(Object::toString).orElse(""),
            document.title().orElse(""),
            document.publisher().orElse(""))
        + "\n";
  }

  private static Optional<byte[]> read(Path file) throws IOException {
    return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
  }

  private static byte[] resource(String name) {
    try (InputStream in = SeedCorpus.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the seeds module lacks its resource " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the resource " + name + " of seeds can't be read", e);
    }
  }

  /** Decodes strictly: a byte that is no UTF-8 would move every offset behind it. */
  private static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new IllegalStateException("a seed file is no UTF-8", e);
    }
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
