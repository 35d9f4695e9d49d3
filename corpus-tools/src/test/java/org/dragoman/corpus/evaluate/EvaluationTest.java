package org.dragoman.corpus.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.corpus.evaluate.MeasureRow.Accuracy;
import org.dragoman.corpus.evaluate.MeasureRow.FScore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The measures on cases small enough to be counted by hand. */
class EvaluationTest {

  private static final String TEXT =
      "Anwar Sadat met Menachem Begin at Camp David. Sadat later thanked Jimmy Carter,"
          + " whom Begin had also praised. Egypt and Israel signed the accord.";

  @TempDir Path work;

  private static GoldDocuments document() {
    return new GoldDocuments("camp-david.txt", TEXT);
  }

  private static GoldDocuments withNames() {
    return document()
        .mention("Anwar Sadat", "PER", "e1")
        .mention("Menachem Begin", "PER", "e2")
        .mention("Camp David", "LOC", "e3")
        .mention("Sadat", 1, "PER", "e1")
        .mention("Jimmy Carter", "PER", "e4")
        .mention("Begin", 1, "PER", "e2")
        .mention("Egypt", "LOC", "e5")
        .mention("Israel", "LOC", "e6");
  }

  private Evaluation evaluate(GoldDocuments gold, GoldDocuments system) throws IOException {
    gold.writeTo(work.resolve("gold"));
    system.writeTo(work.resolve("system"));
    return Evaluation.of(work.resolve("gold"), work.resolve("system"));
  }

  private static void assertScore(
      Evaluation evaluation, String measure, String p, String r, String f1) {
    FScore row = (FScore) evaluation.row(measure);
    assertThat(List.of("" + row.precision(), "" + row.recall(), "" + row.f1()))
        .as(measure)
        .containsExactly(p, r, f1);
  }

  private static void assertCounts(
      Evaluation evaluation, String measure, int hit, int gold, int system) {
    assertThat(((FScore) evaluation.row(measure)).counts())
        .as(measure)
        .isEqualTo(new MeasureRow.Counts(hit, gold, system));
  }

  private static void assertShare(Evaluation evaluation, String measure, int hit, int gold) {
    Accuracy row = (Accuracy) evaluation.row(measure);
    assertThat(List.of(row.hit(), row.gold())).as(measure).containsExactly(hit, gold);
  }

  @Test
  void goldAgainstItselfIsAllRight() throws IOException {
    GoldDocuments gold =
        withNames()
            .link("e1", "Q39524")
            .relation("holds_position", "e1", "e5")
            .event("CONSULT", "met", List.of("e1"), List.of("e2"))
            .with("events", "status", "occurred")
            .with("events", "date", "1978-09-05");
    Evaluation evaluation = evaluate(gold, gold);

    for (String measure : List.of("mention", "entity", "relation", "event", "participant")) {
      assertScore(evaluation, measure, "100.0", "100.0", "100.0");
    }
    assertShare(evaluation, "link", 1, 1);
    assertShare(evaluation, "link wrong", 0, 1);
    assertShare(evaluation, "status", 1, 1);
    assertShare(evaluation, "date", 1, 1);
    assertThat(evaluation.disagreements()).isEmpty();
    assertThat(evaluation.missing()).isEmpty();
  }

  @Test
  void nameWithAnotherSpanOrTypeIsMissedAndWrong() throws IOException {
    GoldDocuments gold =
        document()
            .mention("Anwar Sadat", "PER", "e1")
            .mention("Camp David", "LOC", "e2")
            .mention("Egypt", "LOC", "e3");
    GoldDocuments system =
        document()
            .mention("Sadat", "PER", "x1")
            .mention("Camp David", "ORG", "x2")
            .mention("Egypt", "LOC", "x3");
    Evaluation evaluation = evaluate(gold, system);

    assertScore(evaluation, "mention", "33.3", "33.3", "33.3");
    assertCounts(evaluation, "mention PER", 0, 1, 1);
    assertCounts(evaluation, "mention ORG", 0, 0, 1);
    assertCounts(evaluation, "mention LOC", 1, 2, 1);
    assertCounts(evaluation, "mention overlap", 2, 3, 3);
    assertThat(evaluation.disagreements())
        .extracting(d -> d.kind() + " " + String.join(" ", d.details()))
        .containsExactly(
            "mention missed PER Anwar Sadat (0, 11)",
            "mention wrong PER Sadat (6, 11)",
            "mention wrong ORG Camp David (34, 44)",
            "mention missed LOC Camp David (34, 44)");
  }

  @Test
  void mergedEntitiesCostPrecisionOfEntities() throws IOException {
    GoldDocuments gold =
        document()
            .mention("Anwar Sadat", "PER", "e1")
            .mention("Sadat", 1, "PER", "e1")
            .mention("Menachem Begin", "PER", "e2");
    GoldDocuments system =
        document()
            .mention("Anwar Sadat", "PER", "x")
            .mention("Sadat", 1, "PER", "x")
            .mention("Menachem Begin", "PER", "x");

    // (2/3 + 2/3 + 1/3) / 3 = 5/9 of the clusters is right, all of gold's clusters are found
    assertScore(evaluate(gold, system), "entity", "55.6", "100.0", "71.4");
  }

  @Test
  void nameThatTheOtherSideLacksIsNoHitForItsEntity() throws IOException {
    GoldDocuments gold =
        document().mention("Anwar Sadat", "PER", "e1").mention("Sadat", 1, "PER", "e1");
    GoldDocuments system =
        document().mention("Anwar Sadat", "PER", "x1").mention("Egypt", "LOC", "x2");

    // recall: one of two names finds one of two; precision: one of two names is alone and right
    assertScore(evaluate(gold, system), "entity", "50.0", "25.0", "33.3");
  }

  @Test
  void linkCountsOnlyOnAnEntityThatSharesAName() throws IOException {
    GoldDocuments gold =
        withNames().link("e1", "Q39524").link("e5", "Q79").link("e6", "Q801").link("e4", "Q23685");
    GoldDocuments system =
        document()
            .mention("Anwar Sadat", "PER", "x1")
            .mention("Egypt", "LOC", "x2")
            .mention("Camp David", "LOC", "x3")
            .link("x1", "Q39524")
            .link("x2", "Q11768")
            .link("x3", "Q801");
    Evaluation evaluation = evaluate(gold, system);

    assertShare(evaluation, "link", 1, 4);
    assertThat(((Accuracy) evaluation.row("link")).accuracy()).isEqualByComparingTo("25.0");
    assertShare(evaluation, "link wrong", 1, 2);
  }

  @Test
  void familyGoesBothWaysAndOtherRelationsOneWay() throws IOException {
    GoldDocuments gold =
        withNames().relation("family", "e1", "e2").relation("represents", "e4", "e1");
    GoldDocuments system =
        withNames().relation("family", "e2", "e1").relation("represents", "e1", "e4");
    Evaluation evaluation = evaluate(gold, system);

    assertCounts(evaluation, "relation", 1, 2, 2);
    assertThat(evaluation.disagreements())
        .extracting(d -> d.kind() + " " + String.join(" ", d.details()))
        .containsExactly("relation wrong represents e1 e4", "relation missed represents e4 e1");
  }

  @Test
  void relationStatedTwiceCountsOnce() throws IOException {
    GoldDocuments gold = withNames().relation("holds_position", "e1", "e5");
    GoldDocuments system =
        withNames().relation("holds_position", "e1", "e5").relation("holds_position", "e1", "e5");

    assertCounts(evaluate(gold, system), "relation", 1, 1, 1);
  }

  @Test
  void optionalRelationIsNeitherMissedNorWrong() throws IOException {
    GoldDocuments gold =
        withNames().relation("located_in", "e3", "e6").with("relations", "optional", true);

    assertCounts(evaluate(gold, withNames()), "relation", 0, 0, 0);
    assertCounts(
        evaluate(gold, withNames().relation("located_in", "e3", "e6")), "relation", 0, 0, 0);
    assertCounts(
        evaluate(gold, withNames().relation("located_in", "e3", "e5")), "relation", 0, 0, 1);
  }

  @Test
  void eventOfAnotherTypeIsRightForItsSpanOnly() throws IOException {
    GoldDocuments gold =
        withNames()
            .event("CONSULT", "met", List.of("e1"), List.of("e2"))
            .event("AGREE", "signed", List.of("e5"), List.of("e6"));
    GoldDocuments system =
        withNames()
            .event("CONSULT", "Sadat met", List.of("e1"), List.of("e2"))
            .event("SUPPORT", "signed", List.of("e5"), List.of("e6"));
    Evaluation evaluation = evaluate(gold, system);

    assertCounts(evaluation, "event", 1, 2, 2);
    assertCounts(evaluation, "event span", 2, 2, 2);
    assertCounts(evaluation, "participant", 2, 4, 4);
  }

  @Test
  void optionalEventIsNeitherMissedNorWrongNorAreItsParticipants() throws IOException {
    GoldDocuments gold =
        withNames()
            .event("SUPPORT", "praised", List.of("e2"), List.of("e4"))
            .with("events", "optional", true);
    GoldDocuments found = withNames().event("SUPPORT", "praised", List.of("e2"), List.of("e4"));

    for (GoldDocuments system : List.of(found, withNames())) {
      Evaluation evaluation = evaluate(gold, system);
      assertCounts(evaluation, "event", 0, 0, 0);
      assertCounts(evaluation, "event span", 0, 0, 0);
      assertCounts(evaluation, "participant", 0, 0, 0);
      assertCounts(evaluation, "triple", 0, 0, 0);
    }
  }

  @Test
  void optionalParticipantIsNeitherRightNorWrong() throws IOException {
    GoldDocuments gold =
        withNames()
            .event("CONSULT", "met", List.of("e1"), List.of("e2"))
            .with("events", "recipients_optional", List.of("e4"));
    GoldDocuments system =
        withNames().event("CONSULT", "met", List.of("e1", "e5"), List.of("e2", "e4"));

    // e1 and e2 are right, e5 is wrong, e4 is pardoned
    assertCounts(evaluate(gold, system), "participant", 2, 2, 3);
  }

  @Test
  void participantOnTheWrongSideIsWrong() throws IOException {
    GoldDocuments gold = withNames().event("CONSULT", "met", List.of("e1"), List.of("e2"));
    GoldDocuments system = withNames().event("CONSULT", "met", List.of("e2"), List.of("e1"));

    assertCounts(evaluate(gold, system), "participant", 0, 2, 2);
    assertCounts(evaluate(gold, system), "triple", 0, 1, 1);
  }

  @Test
  void tripleIsFoundNearItsGoldTriggerAndNotFarFromIt() throws IOException {
    String text = TEXT + " ".repeat(200) + "They conferred.";
    GoldDocuments gold =
        new GoldDocuments("far.txt", text)
            .mention("Egypt", "LOC", "e1")
            .mention("Israel", "LOC", "e2")
            .event("AGREE", "signed", List.of("e1"), List.of("e2"));
    GoldDocuments near =
        new GoldDocuments("far.txt", text)
            .mention("Egypt", "LOC", "e1")
            .mention("Israel", "LOC", "e2")
            .event("AGREE", "accord", List.of("e1"), List.of("e2"));
    GoldDocuments far =
        new GoldDocuments("far.txt", text)
            .mention("Egypt", "LOC", "e1")
            .mention("Israel", "LOC", "e2")
            .event("AGREE", "conferred", List.of("e1"), List.of("e2"));

    assertCounts(evaluate(gold, near), "triple", 1, 1, 1);
    assertCounts(evaluate(gold, far), "triple", 0, 1, 1);
  }

  @Test
  void eventsWithSeveralOnASideAreAsManyTriples() throws IOException {
    GoldDocuments gold =
        withNames().event("CONSULT", "met", List.of("e1", "e4"), List.of("e2", "e5"));
    GoldDocuments system = withNames().event("CONSULT", "met", List.of("e1"), List.of());

    // an empty side matches an empty side only
    assertCounts(evaluate(gold, system), "triple", 0, 4, 1);
  }

  @Test
  void statusAndDateAreAskedOfEventsThatAreFound() throws IOException {
    GoldDocuments gold =
        withNames()
            .event("CONSULT", "met", List.of("e1"), List.of("e2"))
            .with("events", "status", "occurred")
            .event("AGREE", "signed", List.of("e5"), List.of("e6"))
            .with("events", "status", "planned")
            .with("events", "date", "1978-09-17")
            .event("SUPPORT", "praised", List.of("e2"), List.of("e4"))
            .with("events", "status", "occurred");
    GoldDocuments system =
        withNames()
            .event("CONSULT", "met", List.of("e1"), List.of("e2"))
            .with("events", "status", "occurred")
            .event("AGREE", "signed", List.of("e5"), List.of("e6"))
            .with("events", "status", "occurred");
    Evaluation evaluation = evaluate(gold, system);

    assertShare(evaluation, "status", 1, 2);
    assertShare(evaluation, "date", 0, 1);
  }

  @Test
  void documentThatTheSystemLacksIsAllMissedAndNamed() throws IOException {
    withNames().writeTo(work.resolve("gold"));
    new GoldDocuments("other.txt", TEXT).writeTo(work.resolve("system"));
    Evaluation evaluation = Evaluation.of(work.resolve("gold"), work.resolve("system"));

    assertCounts(evaluation, "mention", 0, 8, 0);
    assertScore(evaluation, "entity", "0.0", "0.0", "0.0");
    assertThat(evaluation.missing()).containsExactly("camp-david");
  }

  @Test
  void standoffGoldWithoutTextsIsScoredLikeAnyOther() throws IOException {
    GoldDocuments gold =
        withNames().event("CONSULT", "met", List.of("e1"), List.of("e2")).withoutTexts();
    GoldDocuments system = document().mention("Anwar Sadat", "PER", "x");
    Evaluation evaluation = evaluate(gold, system);

    assertCounts(evaluation, "mention", 1, 8, 1);
    assertCounts(evaluation, "event", 0, 1, 0);
    assertThat(evaluation.disagreements())
        .contains(new Disagreement("camp-david", "mention missed", List.of("LOC", "", "(34, 44)")));
  }

  @Test
  void documentThatGoldLacksIsLeftOut() throws IOException {
    new GoldDocuments("other.txt", TEXT)
        .mention("Egypt", "LOC", "e1")
        .writeTo(work.resolve("system"));

    assertCounts(evaluate(withNames(), withNames()), "mention", 8, 8, 8);
  }

  @Test
  void packageAndGoldFolderOfOneSystemScoreAlike() throws IOException {
    GoldDocuments system =
        withNames()
            .link("e1", "Q39524")
            .relation("holds_position", "e1", "e5")
            .event("CONSULT", "met", List.of("e1"), List.of("e2"))
            .with("events", "status", "occurred");
    Evaluation fromFolder = evaluate(system, system);
    GoldAsPackage.convert(work.resolve("system"), work.resolve("package"));

    assertThat(Evaluation.of(work.resolve("gold"), work.resolve("package")).rows())
        .isEqualTo(fromFolder.rows());
  }

  @Test
  void packageWithoutEventsAndRelationsFoundNone() throws IOException {
    GoldDocuments gold =
        withNames()
            .relation("holds_position", "e1", "e5")
            .event("CONSULT", "met", List.of("e1"), List.of("e2"));
    evaluate(gold, gold);
    Path folder = work.resolve("package");
    GoldAsPackage.convert(work.resolve("system"), folder);
    for (String table :
        List.of("entities.csv", "relations.csv", "events.csv", "event_participants.csv")) {
      Files.delete(folder.resolve(table));
    }
    Evaluation evaluation = Evaluation.of(work.resolve("gold"), folder);

    assertScore(evaluation, "mention", "100.0", "100.0", "100.0");
    assertCounts(evaluation, "relation", 0, 1, 0);
    assertCounts(evaluation, "event", 0, 1, 0);
    assertCounts(evaluation, "participant", 0, 2, 0);
  }

  @Test
  void halvesAreRoundedByTheExactValueOfTheDouble() {
    // 6.25 and 6.75 are doubles: a true half goes to the even digit
    assertThat(FScore.of("m", new MeasureRow.Counts(1, 16, 16)).precision()).hasToString("6.2");
    assertThat(FScore.of("m", new MeasureRow.Counts(27, 400, 400)).precision()).hasToString("6.8");
    // 100 * 0.0035 is a double just above 0.35, 1.45 as a double lies just below it
    assertThat(FScore.of("m", new MeasureRow.Counts(7, 2000, 2000)).recall()).hasToString("0.4");
    assertThat(Accuracy.of("m", 29, 2000).accuracy()).hasToString("1.4");
  }

  @Test
  void tableIsAlignedAndListsAsManyErrorsAsAsked() throws IOException {
    GoldDocuments system = document().mention("Egypt", "LOC", "x");
    Evaluation evaluation = evaluate(withNames(), system);
    StringBuilder out = new StringBuilder();
    EvaluationReport.print(evaluation, 2, out);

    assertThat(out.toString().lines().toList())
        .hasSize(1 + 15 + 2)
        .startsWith(
            "measure               P      R     F1    hit   gold system",
            "mention           100.0   12.5   22.2      1      8      1",
            "mention PER         0.0    0.0    0.0      0      5      0")
        .contains("link                                -      0      0")
        .endsWith(
            "camp-david\tmention missed\tPER\tAnwar Sadat\t(0, 11)",
            "camp-david\tmention missed\tPER\tMenachem Begin\t(16, 30)");
  }

  @Test
  void jsonHoldsEachMeasure() throws IOException {
    String json = EvaluationReport.json(evaluate(withNames(), withNames()));

    assertThat(json)
        .startsWith(
            "{\"mention\":{\"p\":100.0,\"r\":100.0,\"f1\":100.0,\"hit\":8,\"gold\":8,\"system\":8}")
        .contains("\"entity\":{\"p\":100.0,\"r\":100.0,\"f1\":100.0}")
        .contains("\"link\":{\"accuracy\":null,\"hit\":0,\"gold\":0}");
  }

  @Test
  void charactersBeyondTheBasicPlaneSortAfterAllOthers() {
    CodePointOrder order = CodePointOrder.INSTANCE;
    assertThat(order.compare("\uD83D\uDE00", "\uFF21")).isPositive();
    assertThat(order.compare("\uFF21", "\uD83D\uDE00")).isNegative();
    assertThat(order.compare("\uD83D\uDE00", "z")).isPositive();
    assertThat(order.compare("e1", "e10")).isNegative();
    assertThat(order.compare("e10", "e2")).isNegative();
    assertThat(order.compare("e2", "e2")).isZero();
  }
}
