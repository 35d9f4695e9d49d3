package org.dragoman.train.sentences;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.dragoman.text.SentenceModel;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the sentence model, and writes {@code sentences.bin}. */
@Command(
    name = "train-sentences",
    mixinStandardHelpOptions = true,
    description = "Trains the model that cuts running text into sentences.")
public final class TrainSentences implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Treebanks, .conllu or .conllu.gz.")
  private List<Path> files;

  @Option(
      names = "--news",
      paramLabel = "FILE",
      description =
          "A .jsonl.gz file with a sentence of news a record, so that edited text is known too.")
  private Path news;

  @Option(
      names = "--news-sentences",
      paramLabel = "N",
      defaultValue = "3000",
      description = "How many of its records are read. Default: ${DEFAULT-VALUE}.")
  private int newsSentences;

  @Option(names = "--out", required = true, description = "Folder to write the model into.")
  private Path out;

  @Option(names = "--seed", defaultValue = "1", description = "Seed. Default: ${DEFAULT-VALUE}.")
  private long seed;

  @Option(
      names = "--bias",
      defaultValue = "0",
      description = "Added to every score. Default: ${DEFAULT-VALUE}.")
  private float bias;

  /** Runs the command. */
  public static void main(String[] args) {
    System.exit(new CommandLine(new TrainSentences()).execute(args));
  }

  @Override
  public Integer call() throws IOException {
    List<SentenceDocument> documents = new ArrayList<>();
    for (Path file : files) {
      documents.addAll(SentenceDocument.read(file));
    }
    if (news != null) {
      documents.addAll(SentenceDocument.readNews(news, newsSentences));
    }
    Map<Integer, Float> weights = SentenceLearner.learn(documents, seed);
    Files.createDirectories(out);
    Files.write(out.resolve("sentences.bin"), SentenceModel.of(weights, bias).toBytes());
    System.out.printf("%d documents, %d weights%n", documents.size(), weights.size());
    return 0;
  }
}
