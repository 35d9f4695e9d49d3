package org.dragoman.corpus.verify;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.dragoman.export.WrittenFile;
import org.dragoman.export.run.RunJson;

/** Compares the files of a folder with what the run says it wrote. */
final class FileCheck {

  private final Path folder;
  private final FaultList faults;

  FileCheck(Path folder, FaultList faults) {
    this.folder = folder;
    this.faults = faults;
  }

  /** Compares all; returns how many files are listed. */
  long compare() throws IOException {
    List<WrittenFile> listed = listed();
    for (WrittenFile file : listed) {
      compare(file);
    }
    return listed.size();
  }

  private List<WrittenFile> listed() {
    try {
      return RunJson.read(folder).files();
    } catch (NoSuchFileException e) {
      faults.add(Fault.ofFile(RunJson.FILE, "the file is missing: the run did not end"));
    } catch (IOException e) {
      String what = String.valueOf(e.getMessage()).replaceAll("\\s+", " ");
      faults.add(Fault.ofFile(RunJson.FILE, what.replace(folder.resolve(RunJson.FILE) + ": ", "")));
    }
    return List.of();
  }

  private void compare(WrittenFile file) throws IOException {
    Path path = folder.resolve(file.name()).normalize();
    if (!path.startsWith(folder.normalize())) {
      faults.add(Fault.ofFile(RunJson.FILE, "lists '" + file.name() + "' outside of the folder"));
    } else if (!Files.isRegularFile(path)) {
      faults.add(Fault.ofFile(file.name(), "is listed in " + RunJson.FILE + " but missing"));
    } else if (Files.size(path) != file.bytes()) {
      String what = Files.size(path) + " bytes, " + RunJson.FILE + " says " + file.bytes();
      faults.add(Fault.ofFile(file.name(), what));
    } else if (!sha256(path).equals(file.sha256())) {
      faults.add(Fault.ofFile(file.name(), "was changed: its SHA-256 is " + sha256(path)));
    }
  }

  private static String sha256(Path file) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
        in.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
