package org.dragoman.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Callable;
import org.dragoman.pipeline.CheckedPipeline;
import org.dragoman.pipeline.PipelineDefinition;
import org.dragoman.pipeline.PipelineLibrary;
import org.dragoman.problem.UsageException;
import org.dragoman.run.AnnotationRun;
import org.dragoman.run.EarlierEntities;
import org.dragoman.run.OutputFormats;
import org.dragoman.run.RunOutcome;
import org.dragoman.run.RunSettings;
import org.dragoman.run.RunSettings.Existing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman annotate}. */
@Command(
    name = "annotate",
    description = "Annotates documents and writes the result as CSV tables and JSON.")
final class AnnotateCommand implements Callable<Integer> {

  @Parameters(
      paramLabel = "INPUT",
      arity = "0..*",
      description = {
        "Folders or files of .txt, .html, .jsonl, .csv, .xmi and .zip; - for standard input (JSONL"
            + " if it begins with '{', else one text).",
        "Without an INPUT the seed corpus that comes with Dragoman is read.",
        "A file metadata.csv in a folder gives dates, titles and publishers."
      })
  private List<String> inputs = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Output folder (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = {"-p", "--pipeline"},
      paramLabel = "NAME|FILE",
      defaultValue = PipelineLibrary.DEFAULT,
      description = "What is done with each document (default: ${DEFAULT-VALUE}).")
  private String pipeline;

  @Option(
      names = {"-f", "--formats"},
      paramLabel = "FORMAT",
      split = ",",
      completionCandidates = FormatNames.class,
      description = {
        "Formats beside csv and json, which are always written: ${COMPLETION-CANDIDATES}.",
        "duckdb and parquet: with DRAGOMAN_WITH=duckdb before the command."
      })
  private List<String> formats = new ArrayList<>();

  @Option(
      names = {"-m", "--metadata"},
      paramLabel = "FILE",
      description = "A table source,date,title,publisher that wins over what the text says.")
  private Path metadata;

  @Option(
      names = "--registry",
      paramLabel = "FILE",
      description = "The entities.csv of an earlier run, whose entity ids are kept.")
  private Path registry;

  @Option(
      names = "--identities",
      paramLabel = "FILE",
      description = "Judgements left,right,judgement,who,when,why: who is the same, who is not.")
  private Path identities;

  @Option(
      names = {"-t", "--threads"},
      paramLabel = "N",
      description = "Documents worked on at a time (default: one for each processor).")
  private Integer threads;

  @Option(names = "--resume", description = "Go on with the run that wrote the output folder.")
  private boolean resume;

  @Option(names = "--overwrite", description = "Replace the result in the output folder.")
  private boolean overwrite;

  @Option(
      names = "--retry",
      paramLabel = "SOURCE",
      description = "With --resume: try a document that failed again; 'all' for all of them.")
  private List<String> retried = new ArrayList<>();

  @Option(
      names = "--max-failures",
      paramLabel = "N",
      description = "Give up when more documents than this fail (default: never).")
  private Integer maxFailures;

  @Option(names = "--profile", description = "Say which step took how much time.")
  private boolean profile;

  @Option(
      names = {"-q", "--quiet"},
      description = "Show warnings only.")
  private boolean quiet;

  @Mixin private PipelineOptions pipelines;
  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  /** The formats that can be chosen. */
  static final class FormatNames implements Iterable<String> {

    @Override
    public Iterator<String> iterator() {
      return OutputFormats.names().stream().filter(OutputFormats::isOptional).iterator();
    }
  }

  @Override
  public Integer call() {
    Progress progress = new Progress(spec.commandLine().getErr(), quiet);
    RunOutcome outcome;
    try (progress) {
      RunSettings settings = settings(progress);
      EarlierEntities earlier = new EarlierEntities(registry, identities);
      try (Interruption interruption = new Interruption()) {
        outcome =
            new AnnotationRun(settings, earlier, progress, interruption.signal()).run(System.in);
      }
    }
    ContradictionWarning.print(outcome, spec.commandLine().getErr());
    if (!quiet) {
      SummaryTable.print(outcome, spec.commandLine().getOut());
    }
    if (profile) {
      ProfileTable.print(outcome, spec.commandLine().getOut());
    }
    return outcome.isComplete() ? ExitCode.DONE : ExitCode.INCOMPLETE;
  }

  private RunSettings settings(Progress progress) {
    CheckedPipeline checked = pipelines.library().find(pipeline);
    PipelineDefinition chosen = checked.orThrow();
    checked.warnings().forEach(each -> progress.warning(each.withoutKind()));
    List<String> allFormats = new ArrayList<>(chosen.exporters());
    allFormats.addAll(formats);
    return new RunSettings(
        inputs,
        out,
        chosen,
        OutputFormats.complete(allFormats),
        metadata,
        threads(),
        existing(),
        maxFailures(),
        retried);
  }

  private int maxFailures() {
    if (maxFailures != null && maxFailures < 0) {
      throw new UsageException("--max-failures must be 0 or more, not " + maxFailures);
    }
    return maxFailures == null ? Integer.MAX_VALUE : maxFailures;
  }

  private int threads() {
    if (threads != null && threads < 1) {
      throw new UsageException("--threads must be 1 or more, not " + threads);
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  private Existing existing() {
    if (resume && overwrite) {
      throw new UsageException("--resume and --overwrite exclude each other");
    }
    if (!retried.isEmpty() && !resume) {
      throw new UsageException("--retry goes on with a run: give --resume too");
    }
    return resume ? Existing.RESUME : overwrite ? Existing.OVERWRITE : Existing.REFUSE;
  }
}
