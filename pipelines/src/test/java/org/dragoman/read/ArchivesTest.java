package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dragoman.problem.UsageException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchivesTest {

  @TempDir Path folder;

  @Test
  void archiveIsReadLikeAFolder() throws Exception {
    Path zip =
        zip(
            "news.zip",
            "b.txt",
            "Lima spoke.",
            "a/one.html",
            "<p>Oslo spoke.</p>",
            "records.jsonl",
            "{\"id\":\"n-1\",\"text\":\"Quito spoke.\"}\n{\"no\":1}\n",
            "metadata.csv",
            "source,date\nb.txt,2024-02-29\n",
            ".hidden.txt",
            "x",
            "__MACOSX/._b.txt",
            "x",
            "picture.png",
            "x",
            "inner.zip",
            "x");

    assertThat(ReadFolder.lines(zip))
        .containsExactly("a/one.html", "b.txt", "n-1", "records.jsonl:2: the record has no text");
    RawDocument second = (RawDocument) ReadFolder.items(zip).get(1);
    assertThat(second.date()).isEqualTo(LocalDate.of(2024, 2, 29));
    assertThat(second.place()).endsWith("news.zip!/b.txt");
    assertThat(second.uri()).startsWith("jar:file:").endsWith("news.zip!/b.txt");
    try (CorpusReader reader = ReadFolder.reader(zip)) {
      assertThat(reader.warnings())
          .containsExactly(zip + ": 2 files of other kinds passed over (.png, .zip)");
    }
  }

  @Test
  void documentHasTheSameIdInAnArchiveAndInAFolder() throws Exception {
    Files.createDirectories(folder.resolve("in/a"));
    Files.writeString(folder.resolve("in/a/b.txt"), "Oslo spoke.");
    Path zip = zip("in.zip", "a/b.txt", "Oslo spoke.");

    assertThat(ReadFolder.document(zip).id())
        .isEqualTo(ReadFolder.document(folder.resolve("in")).id());
  }

  @Test
  void archiveInAFolderGivesItsNameToItsFiles() throws Exception {
    zip("in/monday.zip", "a.txt", "One.", "metadata.csv", "source,title\na.txt,Inner\n");
    zip("in/tuesday.zip", "a.txt", "Two.");
    Files.writeString(
        folder.resolve("in/metadata.csv"),
        "source,title\nmonday.zip/a.txt,Outer\ntuesday.zip/a.txt,Outer\n");

    assertThat(ReadFolder.items(folder.resolve("in")))
        .extracting(item -> item.source() + " " + ((RawDocument) item).title())
        .containsExactly("monday.zip/a.txt Inner", "tuesday.zip/a.txt Outer");
  }

  @Test
  void filesAlikeInTwoArchivesGetTheNameOfTheArchiveInFront() throws Exception {
    Path monday = zip("monday.zip", "a.txt", "One.");
    Path tuesday = zip("tuesday.zip", "a.txt", "Two.");

    assertThat(ReadFolder.lines(monday, tuesday, monday))
        .containsExactly("monday.zip/a.txt", "tuesday.zip/a.txt");
  }

  @Test
  void damagedArchiveIsAMistakeAloneAndABadDocumentAmongOthers() throws Exception {
    Path bad = Files.createDirectories(folder.resolve("in")).resolve("bad.zip");
    Files.writeString(bad, "no archive");
    Files.writeString(folder.resolve("in/a.txt"), "Oslo.");

    assertThat(ReadFolder.lines(folder.resolve("in")))
        .satisfiesExactly(
            line -> assertThat(line).isEqualTo("a.txt"),
            line -> assertThat(line).startsWith("bad.zip: the ZIP file is damaged"));
    assertThatThrownBy(() -> ReadFolder.items(bad))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("bad.zip': the ZIP file is damaged");
    assertThatThrownBy(() -> ReadFolder.items(zip("none.zip", "a.png", "x")))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("nothing to read in the archive");
  }

  @Test
  void nameThatLeadsOutOfTheArchiveIsNotFollowed() throws Exception {
    Path bad = zip("slip.zip", "../../slip.txt", "Out.", "a.txt", "In.");

    assertThatThrownBy(() -> ReadFolder.items(bad))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("damaged");
  }

  @Test
  void whatIsPackedTooTightIsNotRead() throws Exception {
    Path bomb = folder.resolve("bomb.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(bomb))) {
      out.putNextEntry(new ZipEntry("a.jsonl"));
      byte[] zeros = new byte[1_000_000];
      for (int i = 0; i < 150; i++) {
        out.write(zeros);
      }
    }

    assertThat(ReadFolder.lines(bomb))
        .singleElement()
        .asString()
        .contains("150000000", "no text is");
  }

  @Test
  void namesOfOldArchivesAreRead() throws Exception {
    Path zip = folder.resolve("old.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream old = new ZipOutputStream(out, Charset.forName("IBM437"))) {
      old.putNextEntry(new ZipEntry("Zürich.txt"));
      old.write("Zurich.".getBytes(StandardCharsets.UTF_8));
    }

    assertThat(ReadFolder.lines(zip)).containsExactly("Zürich.txt");
  }

  private Path zip(String name, String... namesAndTexts) throws Exception {
    Path zip = folder.resolve(name);
    Files.createDirectories(zip.getParent());
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        out.putNextEntry(new ZipEntry(namesAndTexts[i]));
        out.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return zip;
  }
}
