package org.dragoman.cli;

import picocli.CommandLine.Option;

/** Options of every command. */
final class CommonOptions {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  @Option(
      names = "--log-level",
      paramLabel = "LEVEL",
      description =
          "What engines and libraries may say: off, error (the default), warn, info, debug, trace.")
  private void logLevel(LogLevel level) {
    level.apply();
  }

  @Option(names = "--debug", description = "Show the stack trace of an error.")
  private boolean debug;
}
