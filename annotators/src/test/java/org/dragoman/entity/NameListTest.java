package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of names of users, beside the gazetteer and the linear tagger. */
class NameListTest {

  @TempDir Path folder;
  private Path list;

  @BeforeEach
  void nameFile() {
    list = folder.resolve("own.tsv");
  }

  private JCas annotate(String rows, String text) throws Exception {
    Files.writeString(list, rows);
    JCas jcas = JCasFactory.createText(text, "en");
    AnalysisEngineFactory.createEngine(StructureAnnotator.class).process(jcas);
    AnalysisEngineFactory.createEngine(TokenAnnotator.class).process(jcas);
    AnalysisEngineFactory.createEngine(
            NameListAnnotator.class, NameListAnnotator.PARAM_LIST_FILE, list.toString())
        .process(jcas);
    for (Class<? extends AnalysisComponent> engine :
        List.of(
            GazetteerAnnotator.class,
            LinearNameAnnotator.class,
            PersonAnnotator.class,
            OrganizationAnnotator.class,
            LocationAnnotator.class,
            DocumentNamesAnnotator.class,
            EntityAnnotator.class)) {
      AnalysisEngineFactory.createEngine(engine).process(jcas);
    }
    return jcas;
  }

  private List<String> mentions(String rows, String text) throws Exception {
    return TaggedCas.mentions(annotate(rows, text));
  }

  private void refused(String rows, int line, String message) throws IOException {
    Files.writeString(list, rows);
    assertThatThrownBy(() -> NameList.read(list))
        .isInstanceOf(UserTableException.class)
        .hasMessage(list + ":" + line + ": " + message);
  }

  @Test
  void listWinsOverTheGazetteerAndTheModel() throws Exception {
    String text = "President Wanjiru Odhiambo flew to Paris on Monday. Paris pleased her.";
    assertThat(mentions("name\ttype\n", text))
        .containsExactly("PER Wanjiru Odhiambo", "LOC Paris", "LOC Paris");
    assertThat(mentions("name\ttype\nParis\tORG\n", text))
        .containsExactly("PER Wanjiru Odhiambo", "ORG Paris", "ORG Paris");
  }

  @Test
  void longestNameOfTheListWinsEvenInsideAnotherName() throws Exception {
    assertThat(
            mentions(
                "name\ttype\nport of Mombasa\tLOC\nMombasa\tORG\n",
                "The port of Mombasa was shut, Mombasa said."))
        .containsExactly("LOC port of Mombasa", "ORG Mombasa");
  }

  @Test
  void whatTheListCallsOtherIsNotAnnotated() throws Exception {
    String text = "Kenya and Uganda signed the Kampala Charter in Kampala.";
    assertThat(mentions("name\ttype\nKampala Charter\tOTHER\n", text))
        .containsExactly("LOC Kenya", "LOC Uganda", "LOC Kampala");
  }

  @Test
  void nameOfTheListKeepsItsTypeAgainstTheVoteOfTheDocument() throws Exception {
    JCas jcas =
        annotate(
            "name\ttype\nOdhiambo\tORG\n",
            "President Wanjiru Odhiambo spoke. Later Wanjiru Odhiambo left. Odhiambo shares fell.");
    assertThat(TaggedCas.mentions(jcas)).endsWith("ORG Odhiambo");
    EntityMention last = jcas.getAnnotationIndex(EntityMention.class).select().backwards().get(0);
    assertThat(last.getProvenance().getEngine()).isEqualTo("name-list");
    assertThat(last.getProvenance().getRule()).isEqualTo("line-2");
  }

  @Test
  void namesWithOneWikidataIdAreOneEntityAndTakeItsId() throws Exception {
    JCas jcas =
        annotate(
            "name\ttype\tsubtype\twikidata\n"
                + "Blue Heron Front\tORG\tPARTY\tQ999999901\nFHB\tORG\tPARTY\tQ999999901\n",
            "The Blue Heron Front won in Lima. The FHB thanked its voters.");
    Entity party =
        TaggedCas.inOrder(jcas).stream()
            .filter(entity -> "Q999999901".equals(entity.getWikidataId()))
            .findFirst()
            .orElseThrow();
    assertThat(party.getMentions().stream().map(EntityMention::getCoveredText))
        .containsExactly("Blue Heron Front", "FHB");
    assertThat(party.getSubtype()).isEqualTo("PARTY");
  }

  @Test
  void twoIdsAreTwoEntitiesAlsoWhereTheNamesWouldJoin() throws Exception {
    JCas jcas =
        annotate(
            "name\ttype\twikidata\nAchieng\tPER\tQ999999902\nSarah Achieng\tPER\tQ999999903\n",
            "Sarah Achieng met Achieng, her uncle, in Kampala.");
    assertThat(TaggedCas.inOrder(jcas).stream().map(Entity::getWikidataId))
        .contains("Q999999902", "Q999999903");
  }

  @Test
  void capitalOfTheListIsWantedAndLineBreaksAreSpaces() throws Exception {
    String rows = "# our ships\n\nname\ttype\nGrey Whale Line\tORG\n";
    assertThat(
            mentions(
                rows,
                """
                The harbour master of the old town said on Monday that the Grey
                Whale Line owed him money for a berth, for water and also for a
                grey whale line, which is a rope.\
                """))
        .containsExactly("ORG Grey\nWhale Line");
  }

  @Test
  void everyMistakeIsNamedWithItsLine() throws IOException {
    refused(
        "name\tkind\nA\tPER\n",
        1,
        "the header lacks the column 'type'; it reads 'name<tab>type<tab>subtype<tab>wikidata',"
            + " parted by tabs");
    refused(
        "name\ttype\tlink\n",
        1,
        "no column is called 'link'; there are name, type, subtype, wikidata");
    refused("name\ttype\nAna\tPERSON\n", 2, "the type 'PERSON' is none of PER, ORG, LOC, OTHER");
    refused("name\ttype\nAna\n", 2, "the type '' is none of PER, ORG, LOC, OTHER");
    refused("name\ttype\n# x\nAna\tPER\tGPE\n", 3, "3 fields, but 2 columns");
    refused("name\ttype\tsubtype\nAna\tPER\tGPE\n", 2, "PER has no subtypes");
    refused(
        "name\ttype\tsubtype\nLyn\tLOC\tGOV\n",
        2,
        "the subtype 'GOV' of LOC is none of GPE, REGION, FAC, GEO");
    refused("name\ttype\twikidata\nLyn\tLOC\t42\n", 2, "'42' is no Wikidata id such as Q42");
    refused("name\ttype\n--\tLOC\n", 2, "a name needs a letter or a digit, '--' has none");
    refused(
        "name\ttype\nLyn\tLOC\nLYN\tORG\n",
        3,
        "'LYN' stands in line 2 already; one name is one thing");
    refused(
        "# nothing\n",
        1,
        "no header; the first row names the columns: name, type, subtype, wikidata");
  }

  @Test
  void malformedBytesAreNamedWithTheirLine() throws IOException {
    byte[] good = "name\ttype\nAna\tPER\n".getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(good, good.length + 3);
    all[good.length] = 'B';
    all[good.length + 1] = (byte) 0xE9;
    all[good.length + 2] = '\n';
    Files.write(list, all);
    assertThatThrownBy(() -> NameList.read(list)).hasMessage(list + ":3: not UTF-8");
  }

  @Test
  void brokenListKeepsTheStepFromStarting() throws IOException {
    Files.writeString(list, "name\ttype\nAna\tHUMAN\n");
    assertThatThrownBy(
            () ->
                AnalysisEngineFactory.createEngine(
                    NameListAnnotator.class, NameListAnnotator.PARAM_LIST_FILE, list.toString()))
        .isInstanceOf(ResourceInitializationException.class)
        .hasRootCauseMessage(list + ":2: the type 'HUMAN' is none of PER, ORG, LOC, OTHER");
  }
}
