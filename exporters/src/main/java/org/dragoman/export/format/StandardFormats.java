package org.dragoman.export.format;

import java.util.List;
import org.dragoman.export.brat.BratWriter;
import org.dragoman.export.csv.CsvPackageWriter;
import org.dragoman.export.csv.CsvProfile;
import org.dragoman.export.geojson.GeoJsonWriter;
import org.dragoman.export.graphml.GraphmlWriter;
import org.dragoman.export.html.HtmlPageWriter;
import org.dragoman.export.json.DocumentsJsonlWriter;
import org.dragoman.export.json.JsonFilesWriter;
import org.dragoman.export.postgresql.PostgresqlWriter;
import org.dragoman.export.rdf.RdfWriter;

/** The formats of this module. */
public final class StandardFormats implements ExportFormatProvider {

  @Override
  public List<ExportFormat> formats() {
    return List.of(
        new ExportFormat("csv", "tables as a CSV package", CsvPackageWriter::new),
        new ExportFormat("json", "a document a line, nested", DocumentsJsonlWriter::new),
        new ExportFormat(
            "csv.gz",
            "the CSV package compressed",
            files -> new CsvPackageWriter(files, CsvProfile.GZIP)),
        new ExportFormat(
            "spreadsheet",
            "the tables, safe to open in a spreadsheet program",
            files -> new CsvPackageWriter(files, CsvProfile.SPREADSHEET)),
        new ExportFormat("html", "one page to look at it all", HtmlPageWriter::new),
        new ExportFormat(
            "postgresql",
            "a script for psql; loads the database that %s names".formatted(PostgresqlWriter.URL),
            PostgresqlWriter::ofEnvironment,
            PostgresqlWriter::check),
        new ExportFormat("json-files", "a JSON file a document", JsonFilesWriter::new),
        new ExportFormat("geojson", "places with coordinates, for maps", GeoJsonWriter::new),
        new ExportFormat("rdf", "RDF in Turtle: NIF and schema.org", RdfWriter::new),
        new ExportFormat("graphml", "who acts toward whom, for Gephi", GraphmlWriter::new),
        new ExportFormat("brat", "standoff files of brat", BratWriter::new));
  }
}
