package org.dragoman.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of conversion, with a sentence that NLP4J parses right. */
class UniversalDependenciesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # copulas
          The talks were fruitful .                       | fruitful>cop>were; fruitful>nsubj>talks
          Kenya is a member of the bloc .                 | member>cop>is; member>nsubj>Kenya; member>nmod>bloc
          The delegates are in Oslo .                     | Oslo>cop>are; Oslo>nsubj>delegates; Oslo>case>in
          The problem is that nobody came .               | came>cop>is; came>nsubj:outer>problem; came>mark>that
          The aim is to win the vote .                    | win>cop>is; win>nsubj:outer>aim; win>mark>to
          The ministers are to meet on Friday .           | meet>aux>are; meet>nsubj>ministers
          There are two reasons .                         | are>expl>There; are>nsubj>reasons
          It is clear that both sides lost .              | clear>expl>It; clear>csubj>lost; clear>cop>is
          The general became president .                  | became>xcomp>president
          The envoy seemed tired .                        | seemed>xcomp>tired
          # voice and auxiliaries
          The envoy was expelled by Chile .               | expelled>nsubj:pass>envoy; expelled>aux:pass>was; expelled>obl:agent>Chile; Chile>case>by
          Peru has not signed the treaty .                | signed>aux>has; signed>advmod>not; signed>obj>treaty
          What he said was denied by Peru .               | denied>csubj:pass>said; said>obj>What
          # prepositions
          Peru opened talks with Chile .                  | talks>nmod>Chile; Chile>case>with
          Peru met with Chile on Friday .                 | met>obl>Chile; met>obl>Friday
          They fled from behind the lines .               | fled>obl>lines; lines>case>from; lines>case>behind
          Peru withdrew because of the attack .           | withdrew>obl>attack; attack>case>because; because>fixed>of
          Peru was accused of dragging its feet .         | accused>advcl>dragging; dragging>mark>of
          Peru gave arms to rebels .                      | gave>obl>rebels; gave>obj>arms
          Peru gave the rebels arms .                     | gave>iobj>rebels; gave>obj>arms
          # clauses
          Peru urged Bolivia to stop the raids .          | urged>obj>Bolivia; urged>xcomp>stop; stop>mark>to
          Peru wants Bolivia to leave .                   | wants>obj>Bolivia; wants>xcomp>leave
          Peru let the envoy go .                         | let>obj>envoy; let>xcomp>go
          Peru said Bolivia attacked first .              | said>ccomp>attacked; attacked>nsubj>Bolivia
          The deal , which Peru signed , failed .         | deal>acl:relcl>signed; failed>nsubj>deal
          Troops stationed in Lima left .                 | Troops>acl>stationed; stationed>obl>Lima
          The court named him governor .                  | named>obj>him; named>xcomp>governor
          If Peru attacks , Bolivia will answer .         | answer>advcl>attacks; attacks>mark>If; attacks>punct>,
          # noun phrases
          Peru 's new foreign minister resigned .         | minister>nmod:poss>Peru; Peru>case>'s; minister>amod>new
          All the three ministers resigned .              | ministers>det:predet>All; ministers>det>the; ministers>nummod>three
          No minister resigned .                          | minister>det>No
          Ana Lopez , the premier , resigned .            | Lopez>appos>premier; premier>punct>,
          The army bought jets worth $ 5 million .        | $>nummod>million; million>compound>5
          They met on Friday .                            | met>obl>Friday
          They met last week .                            | met>obl:tmod>week
          Peru gave up the province .                     | gave>compound:prt>up; gave>obj>province
          # coordination
          Kenya , Uganda and Rwanda agreed .              | Kenya>conj>Uganda; Kenya>conj>Rwanda; Uganda>punct>,; Rwanda>cc>and; agreed>nsubj>Kenya
          Peru signed the deal and left the talks .       | signed>conj>left; left>cc>and
          Both Peru and Chile signed .                    | Peru>cc:preconj>Both; Peru>conj>Chile
          The talks were long but fruitful .              | long>conj>fruitful; fruitful>cc>but; long>cop>were
          # others
          Yes , Peru signed .                             | signed>discourse>Yes
          Peru will sign , officials said .               | said>ccomp>sign; said>nsubj>officials
          """)
  void convertsClearToUniversal(String sentence, String expected) {
    List<String> forms = List.of(sentence.split(" "));
    List<UniversalWord> words = UniversalDependencies.of(Nlp4jModel.shared().parse(forms));
    List<String> found =
        IntStream.range(0, words.size())
            .filter(i -> words.get(i).head() >= 0)
            .mapToObj(
                i ->
                    forms.get(words.get(i).head())
                        + ">"
                        + words.get(i).relation()
                        + ">"
                        + forms.get(i))
            .toList();
    assertThat(found).as(sentence).contains(expected.split("; "));
  }

  @Test
  void sentenceWithoutWordsStaysEmpty() {
    assertThat(UniversalDependencies.of(List.of())).isEmpty();
  }

  @Test
  void circleAndSecondRootHangOnTheFirstRoot() {
    List<UniversalWord> words =
        UniversalDependencies.of(
            List.of(
                new ClearWord("Talks", "talk", "NNS", 1, "nsubj"),
                new ClearWord("failed", "fail", "VBD", -1, "root"),
                new ClearWord("again", "again", "RB", 3, "advmod"),
                new ClearWord("soon", "soon", "RB", 2, "advmod"),
                new ClearWord("resumed", "resume", "VBD", -1, "root")));
    assertThat(words).extracting(UniversalWord::head).containsExactly(1, -1, 1, 2, 1);
    assertThat(words.get(4).relation()).isEqualTo("parataxis");
  }

  @Test
  void labelThatIsNotKnownStays() {
    List<UniversalWord> words =
        UniversalDependencies.of(
            List.of(
                new ClearWord("failed", "fail", "VBD", -1, "root"),
                new ClearWord("so", "so", "RB", 0, "novelty")));
    assertThat(words.get(1).relation()).isEqualTo("novelty");
  }
}
