package org.dragoman.corpus.evaluate.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.dragoman.export.conllu.ConlluDocument;
import org.dragoman.export.conllu.ConlluReader;
import org.dragoman.export.conllu.ConlluSentence;
import org.dragoman.export.conllu.ConlluWord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SyntaxEvaluationTest {

  private static final String GOLD =
      """
      # newdoc id = one
      # text = Rao can't go. He waits
      1\tRao\tRao\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_
      2-3\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
      2\tca\tcan\tAUX\tMD\tVerbForm=Fin\t4\taux\t_\t_
      3\tn't\tnot\tPART\tRB\t_\t4\tadvmod\t_\t_
      4\tgo\tgo\tVERB\tVB\tVerbForm=Inf\t0\troot\t_\tSpaceAfter=No
      5\t.\t.\tPUNCT\t.\t_\t4\tpunct\t_\t_

      # text = He waits
      1\tHe\the\tPRON\tPRP\tCase=Nom|Person=3\t2\tnsubj\t_\t_
      2\twaits\twait\tVERB\tVBZ\tTense=Pres\t0\troot\t_\t_

      """;

  private static List<ConlluDocument> read(String conllu) throws IOException {
    List<ConlluDocument> documents = new ArrayList<>();
    try (ConlluReader reader = new ConlluReader(new StringReader(conllu))) {
      for (ConlluDocument each = reader.next(); each != null; each = reader.next()) {
        documents.add(each);
      }
    }
    return documents;
  }

  private static SyntaxScore score(String measure, String gold, String system) throws IOException {
    return SyntaxEvaluation.of(read(gold), read(system)).scores().stream()
        .filter(each -> each.measure().equals(measure))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void goldAgainstItselfIsPerfect() throws IOException {
    assertThat(SyntaxEvaluation.of(read(GOLD), read(GOLD)).scores())
        .allSatisfy(each -> assertThat(each.f1()).isEqualTo(100));
  }

  @Test
  void oneSentenceForTwoIsWrong() throws IOException {
    String joined =
        """
        # newdoc id = one
        1\tRao\tRao\tPROPN\tNNP\tNumber=Sing\t4\tnsubj\t_\t_
        2\tca\tcan\tAUX\tMD\tVerbForm=Fin\t4\taux:x\t_\tSpaceAfter=No
        3\tn't\tn't\tPART\tRB\t_\t4\tadvmod\t_\t_
        4\tgo.\tgo\tNOUN\tNN\t_\t0\troot\t_\t_
        5\tHe\the\tPRON\tPRP\tCase=Nom|Person=2\t6\tnsubj\t_\t_
        6\twaits\twait\tVERB\tVBZ\tTense=Pres\t4\tconj\t_\t_

        """;
    assertThat(score("sentences", GOLD, joined)).isEqualTo(new SyntaxScore("sentences", 0, 2, 1));
    assertThat(score("tokens", GOLD, joined)).isEqualTo(new SyntaxScore("tokens", 3, 6, 6));
    assertThat(score("words", GOLD, joined)).isEqualTo(new SyntaxScore("words", 5, 7, 6));
    assertThat(score("UPOS", GOLD, joined).correct()).isEqualTo(5);
    assertThat(score("lemma", GOLD, joined).correct()).isEqualTo(4);
    assertThat(score("features", GOLD, joined).correct()).isEqualTo(4);
    assertThat(score("UAS", GOLD, joined).correct()).isEqualTo(1);
    assertThat(score("LAS", GOLD, joined).correct()).isEqualTo(1);
  }

  @Test
  void documentThatTheResultLacksIsMissed() throws IOException {
    String other = GOLD.replace("id = one", "id = two");
    SyntaxEvaluation evaluation = SyntaxEvaluation.of(read(GOLD + other), read(GOLD));
    assertThat(evaluation.missing()).containsExactly("two");
    assertThat(evaluation.scores().get(2)).isEqualTo(new SyntaxScore("words", 7, 14, 7));
  }

  @Test
  void otherTextIsAnError() {
    assertThatThrownBy(() -> score("words", GOLD, GOLD.replace("waits", "stays")))
        .hasMessageContaining("the texts of the document 'one' differ");
  }

  /** The same by sets of spans, which serve where the words of a token are written as it is. */
  @Test
  void figuresAreThoseOfAnIndependentComputation(@TempDir Path folder) throws IOException {
    Path root = Path.of(System.getProperty("dragoman.root", System.getProperty("user.dir")));
    Path file = root.resolveSibling("shared").resolve("eval/syntax/gum.dev.conllu.gz");
    List<ConlluDocument> gold = Files.exists(file) ? Treebank.read(file) : read(GOLD.repeat(1));
    List<ConlluDocument> system = read(perturbed(gold));
    for (SyntaxScore score : SyntaxEvaluation.of(gold, system).scores()) {
      double f1 =
          switch (score.measure()) {
            case "sentences" -> f1(sentences(gold), sentences(system));
            case "words" -> f1(words(gold, "span"), words(system, "span"));
            case "UPOS" -> f1(words(gold, "upos"), words(system, "upos"));
            case "lemma" -> f1(words(gold, "lemma"), words(system, "lemma"));
            case "UAS" -> f1(words(gold, "head"), words(system, "head"));
            case "LAS" -> f1(words(gold, "arc"), words(system, "arc"));
            default -> score.f1();
          };
      assertThat(score.f1()).as(score.measure()).isCloseTo(f1, within(0.001));
    }
  }

  private static double f1(Set<String> gold, Set<String> system) {
    return 200.0 * gold.stream().filter(system::contains).count() / (gold.size() + system.size());
  }

  private static Set<String> sentences(List<ConlluDocument> documents) {
    Set<String> all = new HashSet<>();
    for (ConlluDocument document : documents) {
      for (ConlluSentence s : document.sentences()) {
        all.add(document.id() + place(document, s.begin()) + "-" + place(document, s.end()));
      }
    }
    return all;
  }

  private static Set<String> words(List<ConlluDocument> documents, String what) {
    Set<String> all = new HashSet<>();
    for (ConlluDocument document : documents) {
      for (ConlluSentence sentence : document.sentences()) {
        for (ConlluWord word : sentence.words()) {
          ConlluWord head = word.head() == 0 ? null : sentence.words().get(word.head() - 1);
          String span = span(document, word);
          String value =
              switch (what) {
                case "upos" -> word.upos();
                case "lemma" -> word.lemma();
                case "head" -> head == null ? "root" : span(document, head);
                case "arc" ->
                    (head == null ? "root" : span(document, head))
                        + word.relation().replaceFirst(":.*", "");
                default -> "";
              };
          all.add(document.id() + " " + span + " " + value);
        }
      }
    }
    return all;
  }

  private static String span(ConlluDocument document, ConlluWord word) {
    return place(document, word.begin()) + "-" + place(document, word.end());
  }

  private static final Map<ConlluDocument, int[]> PLACES = new IdentityHashMap<>();

  private static int place(ConlluDocument document, int offset) {
    return PLACES.computeIfAbsent(document, SyntaxEvaluationTest::places)[offset];
  }

  private static int[] places(ConlluDocument document) {
    int[] places = new int[document.text().length() + 1];
    for (int i = 0; i < document.text().length(); i++) {
      places[i + 1] = places[i] + (Character.isWhitespace(document.text().charAt(i)) ? 0 : 1);
    }
    return places;
  }

  /** Joins some sentences, and changes tags, lemmas, heads and relations here and there. */
  private static String perturbed(List<ConlluDocument> gold) {
    Random random = new Random(7);
    StringBuilder out = new StringBuilder();
    for (ConlluDocument document : gold) {
      out.append("# newdoc id = ").append(document.id()).append('\n');
      int before = 0;
      for (ConlluSentence sentence : document.sentences()) {
        for (var token : sentence.tokens()) {
          if (token.multiword()) {
            int first = before + token.firstWord() + 1;
            row(
                out,
                first + "-" + (first + token.words() - 1),
                document.text().substring(token.begin(), token.end()),
                "_",
                "_",
                "_",
                "_");
          }
          for (int k = 0; k < token.words(); k++) {
            ConlluWord word = sentence.words().get(token.firstWord() + k);
            int head = word.head() == 0 ? 0 : before + word.head();
            head =
                random.nextInt(6) == 0
                    ? before + 1 + random.nextInt(sentence.words().size())
                    : head;
            int place = before + token.firstWord() + k + 1;
            row(
                out,
                String.valueOf(place),
                word.form(),
                random.nextInt(9) == 0 ? "x" : word.lemma(),
                random.nextInt(9) == 0 ? "X" : word.upos(),
                String.valueOf(head == place ? 0 : head),
                random.nextInt(5) == 0 ? "dep" : word.relation());
          }
        }
        if (random.nextInt(5) > 0) {
          out.append('\n');
          before = 0;
        } else {
          before += sentence.words().size();
        }
      }
      out.append('\n');
    }
    return out.toString();
  }

  private static void row(
      StringBuilder out,
      String id,
      String form,
      String lemma,
      String upos,
      String head,
      String rel) {
    out.append(String.join("\t", id, form, lemma, upos, "_", "_", head, rel, "_", "_"))
        .append('\n');
  }
}
