package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.dragoman.export.json.DocumentsJsonlReader;
import org.dragoman.model.DocumentResult;
import org.dragoman.problem.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman explain}. */
@Command(
    name = "explain",
    description = "Shows an annotation in its sentence and says why it is there.")
final class ExplainCommand implements Runnable {

  @Parameters(
      paramLabel = "ID",
      description =
          "Id of a document, mention, entity, reference, relation, event or event cluster.")
  private String id;

  @Option(
      names = "--in",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "A result of annotate (default: ${DEFAULT-VALUE}).")
  private Path folder;

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    Explanation explanation = new Explanation(id, spec.commandLine().getOut());
    try (DocumentsJsonlReader reader = new DocumentsJsonlReader(folder)) {
      for (DocumentResult each = reader.next(); each != null; each = reader.next()) {
        explanation.explain(each);
        if (explanation.isComplete()) {
          break;
        }
      }
    } catch (NoSuchFileException e) {
      throw new UsageException("'" + folder + "' holds no result of annotate (documents.jsonl)", e);
    } catch (IOException e) {
      throw new UsageException("cannot read the result: " + e.getMessage(), e);
    }
    if (!explanation.hasFound()) {
      throw new UsageException("nothing in '" + folder + "' has the id '" + id + "'");
    }
  }
}
