package org.dragoman.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Cuts the raw text of treebanks, the sentences of a document joined by a space, and compares words
 * and sentences with theirs. Prints the scores.
 */
class TreebankSegmentationTest {

  private final StringBuilder text = new StringBuilder();
  private final Set<Span> goldWords = new HashSet<>();
  private final Set<Span> goldSentences = new HashSet<>();
  private int[] words = new int[3];
  private int[] sentences = new int[3];

  @ParameterizedTest
  @CsvSource({"ewt, 0.99, 0.80", "gum, 0.995, 0.88"})
  void agreesWithTreebank(String name, double leastWords, double leastSentences)
      throws IOException {
    Path root = Path.of(System.getProperty("dragoman.root", System.getProperty("user.dir")));
    Path file = root.resolveSibling("shared").resolve("eval/syntax/" + name + ".dev.conllu.gz");
    assumeTrue(Files.exists(file), "the treebank " + name + " is not beside the project");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      List<String> forms = new ArrayList<>();
      String sentence = "";
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("# newdoc")) {
          endDocument();
        } else if (line.startsWith("# text = ")) {
          sentence = line.substring(9);
        } else if (line.isEmpty()) {
          add(sentence, forms);
          forms.clear();
        } else if (line.matches("\\d+\t.*")) {
          forms.add(line.split("\t")[1]);
        }
      }
      endDocument();
    }
    System.out.printf(
        Locale.ROOT,
        "%s: words %.2f, sentences %.2f%n",
        name,
        100 * f1(words),
        100 * f1(sentences));
    assertThat(f1(words)).as("words of %s", name).isGreaterThan(leastWords);
    assertThat(f1(sentences)).as("sentences of %s", name).isGreaterThan(leastSentences);
  }

  private void add(String sentence, List<String> forms) {
    text.append(text.isEmpty() ? "" : " ");
    int begin = text.length();
    text.append(sentence);
    goldSentences.add(new Span(begin, text.length()));
    int at = begin;
    for (String form : forms) {
      at = text.indexOf(form, at);
      goldWords.add(new Span(at, at + form.length()));
      at += form.length();
    }
  }

  private void endDocument() {
    Set<Span> ourWords = new HashSet<>();
    Set<Span> ourSentences = new HashSet<>();
    for (List<Span> sentence : SentenceSplitter.sentences(text.toString(), 0, text.length())) {
      ourWords.addAll(sentence);
      ourSentences.add(new Span(sentence.get(0).begin(), sentence.get(sentence.size() - 1).end()));
    }
    count(goldWords, ourWords, words);
    count(goldSentences, ourSentences, sentences);
    text.setLength(0);
    goldWords.clear();
    goldSentences.clear();
  }

  private static void count(Set<Span> gold, Set<Span> ours, int[] counts) {
    counts[0] += gold.size();
    counts[1] += ours.size();
    counts[2] += (int) ours.stream().filter(gold::contains).count();
  }

  private static double f1(int[] counts) {
    return 2.0 * counts[2] / (counts[0] + counts[1]);
  }
}
