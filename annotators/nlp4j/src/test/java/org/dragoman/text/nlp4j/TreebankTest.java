package org.dragoman.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Compares what we write with treebanks, their tokens given. Prints the scores; with {@code
 * -Dtreebank.confusions=N} also the N most frequent confusions and with {@code
 * -Dtreebank.example=relation>relation} sentences that hold one.
 */
class TreebankTest {

  private record Gold(String form, String upos, int head, String relation) {}

  private static final class Scores {
    private int words;
    private int upos;
    private int heads;
    private int labelled;
    private final Map<String, Integer> confusions = new HashMap<>();
  }

  @ParameterizedTest
  @CsvSource({"ewt, 0.955, 0.855, 0.825", "gum, 0.96, 0.84, 0.805"})
  void agreesWithTreebank(String name, double upos, double heads, double labelled)
      throws IOException {
    Path file = treebank(name);
    assumeTrue(Files.exists(file), "the treebank " + name + " is not beside the project");
    Scores scores = new Scores();
    for (List<Gold> sentence : read(file)) {
      compare(sentence, scores);
    }
    print(name, scores);
    assertThat(scores.upos / (double) scores.words).as("UPOS of %s", name).isGreaterThan(upos);
    assertThat(scores.heads / (double) scores.words).as("UAS of %s", name).isGreaterThan(heads);
    assertThat(scores.labelled / (double) scores.words)
        .as("LAS of %s", name)
        .isGreaterThan(labelled);
  }

  private static Path treebank(String name) {
    Path root = Path.of(System.getProperty("dragoman.root", System.getProperty("user.dir")));
    return root.resolveSibling("shared").resolve("eval/syntax/" + name + ".dev.conllu.gz");
  }

  private static void compare(List<Gold> gold, Scores scores) {
    List<ClearWord> clear = Nlp4jModel.shared().parse(gold.stream().map(Gold::form).toList());
    List<UniversalWord> ours = UniversalDependencies.of(clear);
    for (int i = 0; i < gold.size(); i++) {
      Gold wanted = gold.get(i);
      UniversalWord word = ours.get(i);
      String relation = plain(word.relation());
      boolean rightHead = wanted.head == word.head();
      scores.words++;
      scores.upos += wanted.upos.equals(word.upos()) ? 1 : 0;
      scores.heads += rightHead ? 1 : 0;
      scores.labelled += rightHead && plain(wanted.relation).equals(relation) ? 1 : 0;
      if (!wanted.upos.equals(word.upos())) {
        String tags = wanted.upos + ">" + word.upos() + " " + clear.get(i).tag();
        scores.confusions.merge("upos " + tags, 1, Integer::sum);
      }
      if (!rightHead || !plain(wanted.relation).equals(relation)) {
        String pair = wanted.relation + ">" + word.relation() + (rightHead ? "" : " head");
        scores.confusions.merge(pair, 1, Integer::sum);
        if (pair.equals(System.getProperty("treebank.example"))) {
          example(gold, clear, ours, i);
        }
      }
    }
  }

  private static void example(
      List<Gold> gold, List<ClearWord> clear, List<UniversalWord> ours, int at) {
    StringBuilder text = new StringBuilder();
    for (int i = Math.max(0, at - 12); i < Math.min(gold.size(), at + 12); i++) {
      text.append(i == at ? "[[" + gold.get(i).form + "]]" : gold.get(i).form).append(' ');
    }
    System.out.printf(
        "%s | gold head %s, our head %s, CLEAR %s of %s%n",
        text,
        form(gold, gold.get(at).head),
        form(gold, ours.get(at).head()),
        clear.get(at).label(),
        form(gold, clear.get(at).head()));
  }

  private static String form(List<Gold> gold, int i) {
    return i < 0 ? "ROOT" : gold.get(i).form;
  }

  private static String plain(String relation) {
    return relation.replaceFirst(":.*", "");
  }

  private static void print(String name, Scores scores) {
    System.out.printf(
        Locale.ROOT,
        "%s: %d words, UPOS %.1f, UAS %.1f, LAS %.1f%n",
        name,
        scores.words,
        100.0 * scores.upos / scores.words,
        100.0 * scores.heads / scores.words,
        100.0 * scores.labelled / scores.words);
    scores.confusions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(Integer.getInteger("treebank.confusions", 0))
        .forEach(e -> System.out.println("  " + e.getValue() + " " + e.getKey()));
  }

  private static List<List<Gold>> read(Path file) throws IOException {
    List<List<Gold>> sentences = new ArrayList<>();
    List<Gold> sentence = new ArrayList<>();
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String[] columns = line.split("\t");
        if (line.isBlank() && !sentence.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        } else if (columns[0].matches("\\d+")) {
          int head = Integer.parseInt(columns[6]) - 1;
          sentence.add(new Gold(columns[1], columns[3], head, columns[7]));
        }
      }
    }
    return sentences;
  }
}
