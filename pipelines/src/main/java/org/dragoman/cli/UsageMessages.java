package org.dragoman.cli;

import java.util.ArrayList;
import java.util.List;
import org.dragoman.problem.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in a line or two what is wrong with the arguments, and what was probably meant. */
final class UsageMessages implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    CommandLine line = e.getCommandLine();
    line.getErr().println("dragoman: " + message(e));
    line.getErr().println("Try '" + line.getCommandSpec().qualifiedName() + " --help'.");
    return ExitCode.USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String wrong = unmatched.getUnmatched().get(0).replaceFirst("=.*", "");
      CommandSpec spec = e.getCommandLine().getCommandSpec();
      return wrong.startsWith("-")
          ? "unknown option '" + wrong + "'" + NearestName.hint(wrong, options(spec))
          : commandMessage(wrong, spec);
    }
    String message = e.getMessage();
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }

  private static String commandMessage(String wrong, CommandSpec spec) {
    return spec.subcommands().isEmpty()
        ? "too many arguments: '" + wrong + "'"
        : "unknown command '" + wrong + "'" + NearestName.hint(wrong, spec.subcommands().keySet());
  }

  private static List<String> options(CommandSpec spec) {
    List<String> names = new ArrayList<>();
    spec.options().forEach(option -> names.addAll(List.of(option.names())));
    return names;
  }
}
