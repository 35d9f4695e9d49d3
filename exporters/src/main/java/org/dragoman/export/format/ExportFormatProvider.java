package org.dragoman.export.format;

import java.util.List;

/**
 * Offers formats; found by {@link java.util.ServiceLoader}, so that a module which is on the class
 * path brings its formats with it.
 */
public interface ExportFormatProvider {

  /** Returns its formats, in the order in which they are listed and written. */
  List<ExportFormat> formats();
}
