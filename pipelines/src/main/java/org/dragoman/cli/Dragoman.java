package org.dragoman.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dragoman.run.Versions;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
    name = "dragoman",
    description = "Annotates names, entities, relations and diplomatic events in news text.",
    versionProvider = Dragoman.Version.class,
    subcommands = {
      AnnotateCommand.class,
      PipelineCommand.class,
      ComponentCommand.class,
      ExplainCommand.class,
      EntityCommand.class,
      ResultCommands.Evaluate.class,
      ResultCommands.Agree.class,
      ResultCommands.Stats.class,
      ResultCommands.Verify.class,
    })
public final class Dragoman implements Runnable {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  /** Runs the program and ends the process, also if threads are left that hang. */
  public static void main(String[] arguments) {
    LogLevel.applyDefault();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code = run(out, err, arguments);
    out.flush();
    err.flush();
    System.exit(code);
  }

  /**
   * Runs a command.
   *
   * @param out gets results
   * @param err gets progress and messages
   * @return the exit code: 0 done, 1 done with documents left out, 2 usage, 3 fault
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine line = new CommandLine(new Dragoman());
    line.setOut(out);
    line.setErr(err);
    line.setUsageHelpWidth(100);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setParameterExceptionHandler(new UsageMessages());
    line.setExecutionExceptionHandler(new FaultMessages());
    return line.execute(arguments);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
  }

  /** Says which version this is. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"dragoman " + Versions.dragoman()};
    }
  }
}
