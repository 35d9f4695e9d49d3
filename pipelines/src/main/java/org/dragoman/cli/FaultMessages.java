package org.dragoman.cli;

import java.io.PrintWriter;
import org.dragoman.problem.UsageException;
import org.dragoman.run.RunFaultException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Says what stopped a command; the stack trace only on request. */
final class FaultMessages implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception e, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    boolean usage = e instanceof UsageException;
    if (usage) {
      e.getMessage().lines().forEach(each -> err.println("dragoman: " + each));
    } else if (e instanceof RunFaultException) {
      err.println("dragoman: " + e.getMessage());
      err.println("What was done is kept: the same command with --resume goes on with it.");
    } else {
      err.println("dragoman: a fault of the program: " + e);
      err.println("The same command with --debug shows where.");
    }
    if (debug(parsed)) {
      e.printStackTrace(err);
    }
    return usage ? ExitCode.USAGE : ExitCode.FAULT;
  }

  private static boolean debug(ParseResult parsed) {
    for (ParseResult each = parsed; each != null; each = each.subcommand()) {
      if (each.hasMatchedOption("--debug")) {
        return true;
      }
    }
    return false;
  }
}
