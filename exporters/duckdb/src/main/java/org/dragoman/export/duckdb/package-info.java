/** The tables as one DuckDB file, and as Parquet files, both written by DuckDB. */
package org.dragoman.export.duckdb;
