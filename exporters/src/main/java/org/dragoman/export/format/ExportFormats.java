package org.dragoman.export.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/** Every format on the class path by its name. */
public final class ExportFormats {

  private ExportFormats() {}

  /**
   * Returns them, those of this module first, then those of others by name.
   *
   * @throws IllegalStateException if two have the same name
   */
  public static Map<String, ExportFormat> all() {
    Map<String, ExportFormat> formats = new LinkedHashMap<>();
    new StandardFormats().formats().forEach(format -> add(format, formats));
    ServiceLoader.load(ExportFormatProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .map(ExportFormatProvider::formats)
        .flatMap(List::stream)
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .forEach(format -> add(format, formats));
    return formats;
  }

  private static void add(ExportFormat format, Map<String, ExportFormat> formats) {
    if (formats.putIfAbsent(format.name(), format) != null) {
      throw new IllegalStateException("two modules offer the format '" + format.name() + "'");
    }
  }
}
