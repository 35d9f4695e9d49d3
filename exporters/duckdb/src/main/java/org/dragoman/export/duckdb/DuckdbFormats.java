package org.dragoman.export.duckdb;

import java.util.List;
import org.dragoman.export.format.ExportFormat;
import org.dragoman.export.format.ExportFormatProvider;

/** The formats of this module. */
public final class DuckdbFormats implements ExportFormatProvider {

  @Override
  public List<ExportFormat> formats() {
    return List.of(
        new ExportFormat("duckdb", "one file with tables, keys and views", DuckdbWriter::new),
        new ExportFormat("parquet", "the tables as Parquet files", ParquetWriter::new));
  }
}
