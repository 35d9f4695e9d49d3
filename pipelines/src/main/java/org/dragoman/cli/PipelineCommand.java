package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.pipeline.AggregateDescriptors;
import org.dragoman.pipeline.CheckedPipeline;
import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.PipelineLibrary;
import org.dragoman.pipeline.PipelineSchema;
import org.dragoman.pipeline.PipelineYaml;
import org.dragoman.run.OutputFormats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman pipeline}. */
@Command(
    name = "pipeline",
    description = "Lists, shows, checks and converts pipelines.",
    subcommands = {
      PipelineCommand.ListAll.class,
      PipelineCommand.Show.class,
      PipelineCommand.Check.class,
      PipelineCommand.Export.class,
      PipelineCommand.Import.class,
      PipelineCommand.Schema.class
    })
final class PipelineCommand implements Runnable {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "list, show NAME, check FILE, export NAME, import FILE or schema?");
  }

  /** {@code dragoman pipeline list}. */
  @Command(name = "list", description = "Lists the pipelines that come with Dragoman.")
  static final class ListAll implements Runnable {
    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      PipelineLibrary library = pipelines.library();
      for (String name : library.names()) {
        String description = library.find(name).orThrow().description();
        spec.commandLine()
            .getOut()
            .println(String.format(Locale.ROOT, "%-10s %s", name, description));
      }
    }
  }

  /** {@code dragoman pipeline show}. */
  @Command(name = "show", description = "Prints a pipeline as a file.")
  static final class Show implements Runnable {
    @Parameters(paramLabel = "NAME|FILE", description = "A pipeline.")
    private String name;

    @Option(
        names = "--resolved",
        description = "Put in what it extends, the values of variables and every default.")
    private boolean resolved;

    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      PipelineLibrary library = pipelines.library();
      out.print(resolved ? PipelineYaml.of(library.find(name).orThrow()) : library.text(name));
      out.flush();
    }
  }

  /** {@code dragoman pipeline check}. */
  @Command(name = "check", description = "Says everything that is wrong with a pipeline file.")
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A pipeline file, or the name of a pipeline.")
    private String file;

    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      CheckedPipeline checked = pipelines.library().find(file);
      checked.problems().forEach(spec.commandLine().getErr()::println);
      checked.warnings().forEach(spec.commandLine().getErr()::println);
      if (checked.pipeline() == null) {
        return ExitCode.USAGE;
      }
      spec.commandLine()
          .getOut()
          .println("%s: %d steps, no problem".formatted(file, checked.pipeline().steps().size()));
      return ExitCode.DONE;
    }
  }

  /** {@code dragoman pipeline export}. */
  @Command(name = "export", description = "Prints a pipeline as an aggregate descriptor of UIMA.")
  static final class Export implements Runnable {
    @Parameters(paramLabel = "NAME|FILE", description = "A pipeline.")
    private String name;

    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      out.println(AggregateDescriptors.xml(pipelines.library().find(name).orThrow()));
    }
  }

  /** {@code dragoman pipeline import}. */
  @Command(
      name = "import",
      description = "Prints an aggregate descriptor of UIMA as a pipeline file.")
  static final class Import implements Runnable {
    @Parameters(paramLabel = "FILE", description = "A descriptor of an analysis engine.")
    private Path file;

    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      pipelines.loadPlugins();
      PrintWriter out = spec.commandLine().getOut();
      out.print(PipelineYaml.of(AggregateDescriptors.read(file, Components.onClassPath())));
      out.flush();
    }
  }

  /** {@code dragoman pipeline schema}. */
  @Command(
      name = "schema",
      description =
          "Prints the JSON Schema by which an editor completes and checks pipeline files.")
  static final class Schema implements Runnable {
    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      pipelines.loadPlugins();
      PrintWriter out = spec.commandLine().getOut();
      out.print(PipelineSchema.of(Components.onClassPath(), OutputFormats.names()));
      out.flush();
    }
  }
}
