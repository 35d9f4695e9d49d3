package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dragoman.pipeline.CheckedPipeline;
import org.dragoman.pipeline.PipelineLibrary;
import org.dragoman.pipeline.PipelineYaml;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman pipeline}. */
@Command(
    name = "pipeline",
    description = "Lists, shows and checks pipelines.",
    subcommands = {
      PipelineCommand.ListAll.class,
      PipelineCommand.Show.class,
      PipelineCommand.Check.class
    })
final class PipelineCommand implements Runnable {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list, show NAME or check FILE?");
  }

  /** {@code dragoman pipeline list}. */
  @Command(name = "list", description = "Lists the pipelines that come with Dragoman.")
  static final class ListAll implements Runnable {
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      PipelineLibrary library = Library.pipelines();
      for (String name : library.names()) {
        String description = library.find(name).orThrow().description();
        spec.commandLine()
            .getOut()
            .println(String.format(Locale.ROOT, "%-10s %s", name, description));
      }
    }
  }

  /** {@code dragoman pipeline show}. */
  @Command(name = "show", description = "Prints a pipeline as a file, with every default.")
  static final class Show implements Runnable {
    @Parameters(paramLabel = "NAME|FILE", description = "A pipeline.")
    private String name;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      PrintWriter out = spec.commandLine().getOut();
      out.print(PipelineYaml.of(Library.pipelines().find(name).orThrow()));
      out.flush();
    }
  }

  /** {@code dragoman pipeline check}. */
  @Command(name = "check", description = "Says everything that is wrong with a pipeline file.")
  static final class Check implements Callable<Integer> {
    @Parameters(paramLabel = "FILE", description = "A pipeline file, or the name of a pipeline.")
    private String file;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      CheckedPipeline checked = Library.pipelines().find(file);
      checked.problems().forEach(spec.commandLine().getErr()::println);
      if (checked.pipeline() == null) {
        return ExitCode.USAGE;
      }
      spec.commandLine()
          .getOut()
          .println("%s: %d steps, no problem".formatted(file, checked.pipeline().steps().size()));
      return ExitCode.DONE;
    }
  }
}
