package org.dragoman.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.evaluate.Agreement;
import org.dragoman.corpus.evaluate.AgreementReport;
import org.dragoman.corpus.evaluate.Evaluation;
import org.dragoman.corpus.evaluate.EvaluationReport;
import org.dragoman.corpus.evaluate.syntax.SyntaxEvaluation;
import org.dragoman.corpus.evaluate.syntax.SyntaxReport;
import org.dragoman.corpus.stats.Statistics;
import org.dragoman.corpus.stats.StatisticsReport;
import org.dragoman.corpus.verify.Verification;
import org.dragoman.problem.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Commands that read results: evaluate, agree, stats and verify. */
final class ResultCommands {

  private ResultCommands() {}

  /** What such a command does; its text goes to the standard output. */
  private interface Report {
    int printTo(Appendable out) throws IOException;
  }

  private static int run(CommandSpec spec, Report report) {
    StringBuilder text = new StringBuilder();
    try {
      int code = report.printTo(text);
      spec.commandLine().getOut().print(text);
      spec.commandLine().getOut().flush();
      return code;
    } catch (UnreadableCorpusException e) {
      throw new UsageException(e.getMessage(), e);
    } catch (IOException e) {
      throw new UsageException("cannot read the result: " + e.getMessage(), e);
    }
  }

  /** {@code dragoman evaluate}. */
  @Command(
      name = "evaluate",
      description = "Scores a result, or a folder of gold files, against gold.")
  static final class Evaluate implements Callable<Integer> {
    @Parameters(
        index = "0",
        paramLabel = "GOLD",
        description = "A folder of gold files, or a result; with --conllu a treebank.")
    private Path gold;

    @Parameters(index = "1", paramLabel = "DIR", description = "What is scored.")
    private Path system;

    @Option(
        names = "--errors",
        paramLabel = "N",
        defaultValue = "0",
        description = "Show this many differences (default: ${DEFAULT-VALUE}).")
    private int errors;

    @Option(names = "--json", description = "Print the figures as a JSON object.")
    private boolean json;

    @Option(
        names = "--conllu",
        description =
            "Score sentences, words and syntax: GOLD is a .conllu file (also .gz) or a folder of"
                + " such, DIR has documents.conllu.")
    private boolean conllu;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return run(
          spec,
          out -> {
            if (conllu) {
              return scoreSyntax(out);
            }
            Evaluation evaluation = Evaluation.of(gold, system);
            if (json) {
              out.append(EvaluationReport.json(evaluation)).append('\n');
            } else {
              EvaluationReport.print(evaluation, errors, out);
            }
            return ExitCode.DONE;
          });
    }

    private int scoreSyntax(Appendable out) throws IOException {
      SyntaxEvaluation evaluation = SyntaxEvaluation.of(gold, system);
      if (json) {
        out.append(SyntaxReport.json(evaluation)).append('\n');
      } else {
        SyntaxReport.print(evaluation, out);
      }
      return ExitCode.DONE;
    }
  }

  /** {@code dragoman agree}. */
  @Command(name = "agree", description = "Says how far two annotators, or two results, agree.")
  static final class Agree implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "A", description = "A folder of gold files, or a result.")
    private Path first;

    @Parameters(index = "1", paramLabel = "B", description = "Another.")
    private Path second;

    @Option(names = "--json", description = "Print the figures as a JSON object.")
    private boolean json;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return run(
          spec,
          out -> {
            Agreement agreement = Agreement.of(first, second);
            if (json) {
              out.append(AgreementReport.json(agreement)).append('\n');
            } else {
              AgreementReport.print(agreement, out);
            }
            return ExitCode.DONE;
          });
    }
  }

  /** {@code dragoman stats}. */
  @Command(name = "stats", description = "Counts what a result holds.")
  static final class Stats implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A result of annotate.")
    private Path folder;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        defaultValue = "text",
        description = "text, csv or json (default: ${DEFAULT-VALUE}).")
    private String format;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return run(
          spec,
          out -> {
            StatisticsReport.print(Statistics.of(folder), format(), out);
            return ExitCode.DONE;
          });
    }

    private StatisticsReport.Format format() {
      try {
        return StatisticsReport.Format.of(format);
      } catch (IllegalArgumentException e) {
        throw new UsageException(e.getMessage(), e);
      }
    }
  }

  /** {@code dragoman verify}. */
  @Command(
      name = "verify",
      description =
          "Checks that a result is whole: keys, offsets, types, hashes. Ends with 1 if not.")
  static final class Verify implements Callable<Integer> {
    @Parameters(paramLabel = "DIR", description = "A result of annotate.")
    private Path folder;

    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
      return run(
          spec,
          out -> {
            Verification verification = Verification.of(folder);
            verification.print(out);
            return verification.isSound() ? ExitCode.DONE : ExitCode.INCOMPLETE;
          });
    }
  }
}
