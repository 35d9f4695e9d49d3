package org.dragoman.export.cas;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;

/**
 * A format that holds one CAS in one file. Written while the CAS is there, so ids in it are those
 * of the document, not of the corpus. Keeps no state, so several threads may use it.
 */
public interface CasFormat {

  /** Every format of this kind. */
  List<CasFormat> ALL = List.of(new XmiFormat(), new CasJsonFormat());

  /** Finds a format by its name. */
  static Optional<CasFormat> of(String name) {
    return ALL.stream().filter(format -> format.name().equals(name)).findFirst();
  }

  /** Returns its name, which is that of its folder too. */
  String name();

  /** Returns what it writes, in a few words. */
  String description();

  /** Returns what its file names end with, from the point on. */
  String extension();

  /**
   * Writes a CAS.
   *
   * @param cas is not changed
   * @param out stays open
   * @throws IOException if it can't be written
   */
  void write(CAS cas, OutputStream out) throws IOException;
}
