package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.NameCount;
import org.dragoman.model.Provenance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusMergingTest {

  @TempDir Path folder;

  /**
   * Makes a document of entities written as "PER Jane Doe = Doe (KEN) Q1"; what follows = are
   * forms.
   */
  static DocumentResult document(String id, String... entities) {
    List<EntityRecord> records = new ArrayList<>();
    List<MentionRecord> mentions = new ArrayList<>();
    for (String line : entities) {
      String wikidata = line.matches(".* Q\\d+") ? line.substring(line.lastIndexOf(' ') + 1) : null;
      String rest = wikidata == null ? line : line.substring(0, line.lastIndexOf(' '));
      String country = null;
      if (rest.endsWith(")")) {
        country = rest.substring(rest.length() - 4, rest.length() - 1);
        rest = rest.substring(0, rest.length() - 5).strip();
      }
      EntityType type = EntityType.of(rest.substring(0, 3));
      String[] names = rest.substring(4).split(" = ");
      Provenance why = new Provenance("test", "name", null, 0.7);
      String entityId = "e-" + id + "-" + records.size();
      records.add(new EntityRecord(entityId, type, null, names[0], wikidata, country, why));
      for (String name : names) {
        mentions.add(
            new MentionRecord(
                "m" + mentions.size(), 0, 1, name, type, null, entityId, null, 0, why));
      }
    }
    DocumentRecord document = new DocumentRecord(id, id, null, "0", null, null, "en", 0);
    return new DocumentResult(
        document, "", List.of(), List.of(), List.of(), records, mentions, List.of(), List.of(),
        List.of());
  }

  private static CorpusEntities corpus(DocumentResult... documents) {
    return corpus(EntityRegistry.empty(), List.of(), documents);
  }

  private static CorpusEntities corpus(
      EntityRegistry registry, List<IdentityJudgement> judgements, DocumentResult... documents) {
    CorpusEntities entities = new CorpusEntities(registry, judgements);
    for (DocumentResult document : documents) {
      entities.add(document);
    }
    return entities;
  }

  private static List<String> names(CorpusEntities entities) {
    return entities.entities().stream()
        .map(e -> e.names().stream().map(NameCount::name).sorted().collect(Collectors.joining("=")))
        .sorted()
        .toList();
  }

  private Path file(String name, String... lines) throws IOException {
    return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
  }

  private Path table(CorpusEntities entities) throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add("entity_id,type,subtype,name,wikidata_id,country,mentions,documents");
    for (CorpusEntity each : entities.entities()) {
      EntityRecord e = each.entity();
      lines.add(
          String.join(
              ",",
              e.id(),
              e.type().label(),
              "",
              e.name(),
              e.wikidataId() == null ? "" : e.wikidataId(),
              e.country() == null ? "" : e.country(),
              "" + each.mentions(),
              "" + each.documents()));
    }
    return file("entities.csv", lines.toArray(String[]::new));
  }

  @Test
  void spellingsOfOnePersonAreOneEntityOfTheCorpus() {
    CorpusEntities entities =
        corpus(
            document("d1", "PER Oleksiy Bondarenko (UKR)"),
            document("d2", "PER Oleksii Bondarenko"),
            document("d3", "PER Oleksiy Bondarenko (UKR)"));
    assertThat(names(entities)).containsExactly("Oleksii Bondarenko=Oleksiy Bondarenko");
    assertThat(entities.entities().get(0).documents()).isEqualTo(3);
  }

  @Test
  void aMergeSaysWhy() {
    DocumentResult second = document("d2", "PER Oleksii Bondarenko (UKR)");
    CorpusEntities entities = corpus(document("d1", "PER Oleksiy Bondarenko (UKR)"), second);
    Provenance why = entities.rewrite(second).entities().get(0).provenance();
    assertThat(why.rule()).isEqualTo("same name in another spelling + same country");
    assertThat(why.cue()).isEqualTo("Oleksiy Bondarenko");
    assertThat(why.confidence()).isEqualTo(0.92);
  }

  @Test
  void namesakesOfTwoCountriesStayApartAndWhoMayBeEitherToo() {
    CorpusEntities entities =
        corpus(
            document("d1", "PER Daniel Mensah (GHA)"),
            document("d2", "PER Daniel Mensah (CAN)"),
            document("d3", "PER Daniel Mensah"));
    assertThat(entities.entities()).hasSize(3);
  }

  @Test
  void whatOneDocumentKeepsApartIsNotJoined() {
    CorpusEntities entities =
        corpus(
            document("d1", "PER Tomas Birkeland Jr. (NOR)", "PER Tomas Birkeland Sr. (NOR)"),
            document("d2", "LOC Velika Gora", "LOC Velíka Gorá (SRB)"));
    assertThat(entities.entities()).hasSize(4);
  }

  @Test
  void aSurnameAloneOrACourtWithoutACountryIsGoodForItsDocumentOnly() {
    CorpusEntities entities =
        corpus(
            document("d1", "PER Johnson", "ORG Supreme Court"),
            document("d2", "PER Johnson", "ORG Supreme Court"),
            document("d3", "ORG Supreme Court (KEN)"),
            document("d4", "ORG Supreme Court (KEN)"));
    assertThat(entities.entities()).hasSize(5);
  }

  @Test
  void anAcronymJoinsTheBodyThatIsCalledSoInTheSameCountry() {
    CorpusEntities entities =
        corpus(
            document("d1", "ORG Lake Fishing Council = LFC (UGA)"),
            document("d2", "ORG LFC (UGA)"),
            document("d3", "ORG LFC (KEN)"));
    assertThat(names(entities)).containsExactly("LFC", "LFC=Lake Fishing Council");
  }

  @Test
  void idsHangOnNoOrder() {
    DocumentResult one = document("d1", "PER Oleksiy Bondarenko (UKR)", "LOC Peru (PER) Q419");
    DocumentResult two = document("d2", "PER Oleksii Bondarenko", "ORG Lake Fishing Council");
    assertThat(ids(corpus(one, two))).isEqualTo(ids(corpus(two, one))).contains("eQ419");
  }

  private static List<String> ids(CorpusEntities entities) {
    return entities.entities().stream().map(e -> e.entity().id()).toList();
  }

  @Test
  void aRegistryKeepsIdsAndNamesThoseThatWereMergedAway() throws Exception {
    DocumentResult one = document("d1", "PER O. Bondarenko (UKR)", "PER Ana Brito");
    DocumentResult two = document("d2", "PER Oleksiy Bondarenko (UKR)");
    CorpusEntities before = corpus(one, two);
    List<String> earlier = ids(before);
    assertThat(earlier).hasSize(3);
    EntityRegistry registry = EntityRegistry.read(table(before));
    List<IdentityJudgement> same =
        IdentityJudgements.read(
            file(
                "identities.csv",
                "left,right,judgement,who,when,why",
                "O. Bondarenko,Oleksiy Bondarenko,same,Ines,2026-11-02,same office"));
    CorpusEntities after = corpus(registry, same, two, document("d3", "PER Ana Brito (PRT)"), one);
    assertThat(ids(after)).hasSize(2);
    assertThat(earlier).containsAll(ids(after));
    assertThat(after.aliases()).hasSize(1);
    EntityAlias alias = after.aliases().get(0);
    assertThat(earlier).contains(alias.aliasId(), alias.entityId());
    assertThat(ids(after)).contains(alias.entityId()).doesNotContain(alias.aliasId());
    assertThat(after.problems()).isEmpty();
  }

  @Test
  void anEntityThatIsLinkedLaterTakesItsWikidataIdAndTheOldIdIsAnAlias() throws Exception {
    CorpusEntities before = corpus(document("d1", "PER Jane Roe (USA)"));
    String old = ids(before).get(0);
    EntityRegistry registry = EntityRegistry.read(table(before));
    CorpusEntities after =
        corpus(
            registry,
            List.of(),
            document("d1", "PER Jane Roe (USA)"),
            document("d2", "PER Jane Roe (USA) Q42"));
    assertThat(ids(after)).containsExactly("eQ42");
    assertThat(after.aliases()).containsExactly(new EntityAlias(old, "eQ42"));
  }

  @Test
  void theOldIdIsAnAliasTooWhereNoDocumentLacksTheLinkAnyMore() throws Exception {
    CorpusEntities before = corpus(document("d1", "PER Jane Roe (USA)", "PER Jane Roe (CAN)"));
    EntityRegistry registry = EntityRegistry.read(table(before));
    CorpusEntities after = corpus(registry, List.of(), document("d1", "PER Jane Roe (USA) Q42"));
    assertThat(ids(after)).containsExactly("eQ42");
    assertThat(after.aliases()).hasSize(1);
    assertThat(after.aliases().get(0).entityId()).isEqualTo("eQ42");
  }

  @Test
  void peopleWinOverTheMachine() throws Exception {
    DocumentResult one = document("d1", "PER Oleksiy Bondarenko (UKR)");
    DocumentResult two = document("d2", "PER Oleksii Bondarenko (UKR)");
    for (String judgement : List.of("different", "unsure")) {
      List<IdentityJudgement> judgements =
          IdentityJudgements.read(
              file(
                  "identities.csv",
                  "left,right,judgement",
                  "Oleksiy Bondarenko,Oleksii Bondarenko," + judgement));
      CorpusEntities entities = corpus(EntityRegistry.empty(), judgements, one, two);
      assertThat(entities.entities()).as(judgement).hasSize(2);
    }
  }

  @Test
  void judgementsThatClashAreReportedWithTheirRows() throws Exception {
    List<IdentityJudgement> judgements =
        IdentityJudgements.read(
            file(
                "identities.csv",
                "left,right,judgement,who,when,why",
                "Ana Brito,Ana Costa,same,Ines,2026-01-01,",
                "Ana Costa,Ana Dias,different,Ines,2026-01-01,",
                "Ana Dias,Ana Brito,same,Olu,2026-01-02,"));
    CorpusEntities entities =
        corpus(
            EntityRegistry.empty(),
            judgements,
            document("d1", "PER Ana Brito"),
            document("d2", "PER Ana Costa"),
            document("d3", "PER Ana Dias"));
    assertThat(names(entities)).containsExactly("Ana Brito=Ana Costa", "Ana Dias");
    assertThat(entities.problems()).hasSize(1);
    assertThat(entities.problems().get(0))
        .startsWith("identities.csv:4")
        .contains("these rows clash: identities.csv:4, identities.csv:2, identities.csv:3");
  }

  @Test
  void aNameThatSeveralEntitiesHaveNeedsAnId() throws Exception {
    List<IdentityJudgement> judgements =
        IdentityJudgements.read(
            file("identities.csv", "left,right,judgement", "Daniel Mensah,Kofi Ado,same"));
    CorpusEntities entities =
        corpus(
            EntityRegistry.empty(),
            judgements,
            document("d1", "PER Daniel Mensah (GHA)"),
            document("d2", "PER Daniel Mensah (CAN)", "PER Kofi Ado"));
    assertThat(entities.problems())
        .singleElement()
        .asString()
        .contains("is the name of 2 entities");
  }

  @Test
  void anUnknownJudgementIsAnErrorThatSaysWhere() throws Exception {
    Path file = file("identities.csv", "left,right,judgement", "A,B,perhaps");
    assertThatThrownBy(() -> IdentityJudgements.read(file))
        .hasMessageContaining("identities.csv:2")
        .hasMessageContaining("perhaps");
  }

  @Test
  void openQuestionsComeBestFirstWithoutThoseThatAreJudged() throws Exception {
    CorpusEntities entities =
        corpus(
            document("d1", "PER Oleksiy Bondarenko (UKR)"),
            document("d2", "PER O. Bondarenko (UKR)"),
            document("d3", "PER Bondarenko"),
            document("d4", "PER Ana Brito", "PER Ana Brita"));
    EntityCandidates candidates = new EntityCandidates();
    entities.entities().forEach(e -> candidates.addEntity(e.entity()));
    List<EntityCandidate> open = candidates.open(List.of());
    assertThat(open.get(0).reason()).isEqualTo("initial of the first name + same country");
    assertThat(open.get(0).score()).isEqualTo(0.72);
    assertThat(open).hasSizeGreaterThan(2);

    IdentityJudgement judged =
        new IdentityJudgement(
            open.get(0).leftId(),
            open.get(0).rightName(),
            IdentityJudgement.Verdict.UNSURE,
            null,
            null,
            null,
            "identities.csv:2");
    assertThat(candidates.open(List.of(judged))).hasSize(open.size() - 1);
  }
}
