package org.dragoman.export.format;

import java.util.List;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.cas.CasJsonFormat;
import org.dragoman.export.cas.XmiFormat;
import org.dragoman.export.conllu.ConlluFormat;
import org.dragoman.export.inception.InceptionFormat;

/** Every format that holds the CAS of a document. */
public final class CasFormats {

  private static final List<CasFormat> ALL =
      List.of(new XmiFormat(), new CasJsonFormat(), new InceptionFormat(), new ConlluFormat());

  private CasFormats() {}

  /** Returns them, in the order in which they are listed and written. */
  public static List<CasFormat> all() {
    return ALL;
  }
}
