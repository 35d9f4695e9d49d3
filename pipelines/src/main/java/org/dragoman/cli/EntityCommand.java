package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dragoman.entity.EntityCandidate;
import org.dragoman.entity.EntityCandidates;
import org.dragoman.export.csv.CsvPackageReader;
import org.dragoman.export.table.ResultTables;
import org.dragoman.export.table.Row;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.problem.UsageException;
import org.dragoman.run.EarlierEntities;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman entity}. */
@Command(
    name = "entity",
    description = "Helps people to judge which entities are one.",
    subcommands = EntityCommand.Candidates.class)
final class EntityCommand implements Runnable {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "candidates DIR?");
  }

  /** {@code dragoman entity candidates}. */
  @Command(
      name = "candidates",
      description = {
        "Lists pairs of entities that may be one, best first, as CSV.",
        "With its column judgement filled in (same, different, unsure) the list is a file for"
            + " annotate --identities."
      })
  static final class Candidates implements Runnable {

    @Parameters(paramLabel = "DIR", description = "A result of annotate.")
    private Path folder;

    @Option(
        names = "--identities",
        paramLabel = "FILE",
        description = "Judgements that exist; their pairs are left out.")
    private Path identities;

    @Option(
        names = "--limit",
        paramLabel = "N",
        defaultValue = "100",
        description = "How many (default: ${DEFAULT-VALUE}).")
    private int limit;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      try {
        List<EntityCandidate> open =
            read(new CsvPackageReader(folder)).open(EarlierEntities.judgements(identities));
        print(open.stream().limit(limit).toList());
      } catch (NoSuchFileException e) {
        throw new UsageException("there is no file '" + e.getFile() + "'", e);
      } catch (IOException e) {
        throw new UsageException(e.getMessage(), e);
      }
    }

    private static EntityCandidates read(CsvPackageReader reader) throws IOException {
      EntityCandidates candidates = new EntityCandidates();
      try (Stream<Row> rows = reader.rows(ResultTables.ENTITIES)) {
        rows.forEach(row -> candidates.addEntity(entity(row)));
      }
      try (Stream<Row> rows = reader.rows(ResultTables.MENTIONS)) {
        rows.forEach(
            row ->
                candidates.addMention(
                    row.text("entity_id"), row.text("document_id"), row.text("text")));
      }
      return candidates;
    }

    private static EntityRecord entity(Row row) {
      return new EntityRecord(
          row.text("entity_id"),
          EntityType.of(row.text("type")),
          null,
          row.text("name"),
          row.text("wikidata_id"),
          row.text("country"),
          null);
    }

    private void print(List<EntityCandidate> candidates) throws IOException {
      CSVPrinter csv =
          new CSVPrinter(
              spec.commandLine().getOut(),
              CSVFormat.RFC4180.builder().setRecordSeparator('\n').get());
      csv.printRecord(
          "left",
          "right",
          "judgement",
          "who",
          "when",
          "why",
          "left_name",
          "right_name",
          "score",
          "reason");
      for (EntityCandidate each : candidates) {
        csv.printRecord(
            each.leftId(),
            each.rightId(),
            null,
            null,
            null,
            null,
            each.leftName(),
            each.rightName(),
            each.score(),
            each.reason());
      }
      csv.flush();
    }
  }
}
