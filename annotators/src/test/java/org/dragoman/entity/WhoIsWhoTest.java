package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.WhoIsWhoText.Expected;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.junit.jupiter.api.Test;

/**
 * The texts of {@code who-is-who.txt} and its sisters, scored; {@code docs/entities.md} gives the
 * figures.
 */
class WhoIsWhoTest {

  /** What was found for one name. */
  private record Found(WhoIsWhoText text, int index, Entity entity, KnowledgeEntry entry) {
    String label() {
      return text.names().get(index).label();
    }

    Expected expected() {
      return text.entities().get(label());
    }

    boolean isLinked() {
      return entry != null;
    }

    boolean isNameScored() {
      return !"?".equals(expected().name());
    }

    boolean isLinkedRight() {
      return isLinked() && entry.name().equals(expected().name());
    }

    boolean isWikidataScored() {
      return !"?".equals(expected().wikidata());
    }

    boolean isWikidataRight() {
      return Objects.equals(entity.getWikidataId(), expected().wikidata());
    }

    boolean isCountryRight() {
      return Objects.equals(entity.getCountry(), expected().country());
    }

    @Override
    public String toString() {
      WhoIsWhoText.Name name = text.names().get(index);
      return "%s: %s '%s' is %s, %s, %s, expected %s"
          .formatted(
              text.title(),
              label(),
              text.text().substring(name.begin(), name.end()),
              isLinked() ? entry.name() : "not linked",
              entity.getCountry(),
              entity.getWikidataId(),
              expected());
    }
  }

  private static List<List<Found>> found(String resource) throws Exception {
    List<List<Found>> all = new ArrayList<>();
    for (WhoIsWhoText text : WhoIsWhoText.all(resource)) {
      JCas jcas = text.resolved();
      List<Found> found = new ArrayList<>();
      for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
        KnowledgeEntry entry =
            mention.getIdentifier() == null
                ? null
                : KnowledgeBase.bundled().byId(mention.getIdentifier()).orElseThrow();
        found.add(new Found(text, found.size(), mention.getEntity(), entry));
      }
      all.add(found);
    }
    return all;
  }

  @Test
  void fortyTextsAreResolvedAndNearlyNobodyIsTakenForAnother() throws Exception {
    Score score = score("who-is-who.txt");
    assertThat(score.texts()).isEqualTo(40);
    assertThat(score.bCubed()).isGreaterThanOrEqualTo(98);
    assertThat(score.link()).isGreaterThanOrEqualTo(97);
    assertThat(score.linkWrong()).isLessThanOrEqualTo(1);
    assertThat(score.country()).isGreaterThanOrEqualTo(97);
  }

  @Test
  void textsThatTheRulesWereNotWrittenForAreResolvedNearlyAsWell() throws Exception {
    Score score = score("who-is-who-unseen.txt");
    assertThat(score.bCubed()).isGreaterThanOrEqualTo(97);
    assertThat(score.link()).isGreaterThanOrEqualTo(95);
    assertThat(score.linkWrong()).isLessThanOrEqualTo(2);
  }

  @Test
  void textsOfManyConflictsAndDecadesGetTheWikidataIdsThatTheyShould() throws Exception {
    Score score = score("who-is-who-world.txt");
    assertThat(score.texts()).isEqualTo(45);
    assertThat(score.bCubed()).isGreaterThanOrEqualTo(98);
    assertThat(score.wikidata()).isGreaterThanOrEqualTo(95);
    assertThat(score.wikidataWrong()).isLessThanOrEqualTo(2);
    assertThat(score.country()).isGreaterThanOrEqualTo(95);
  }

  private record Score(
      int texts,
      double bCubed,
      double link,
      double linkWrong,
      double country,
      double wikidata,
      double wikidataWrong) {}

  private static Score score(String resource) throws Exception {
    List<List<Found>> texts = found(resource);
    List<Found> names = texts.stream().flatMap(List::stream).toList();
    List<Found> named = names.stream().filter(Found::isNameScored).toList();
    long toLink = named.stream().filter(n -> n.expected().name() != null).count();
    long linked = named.stream().filter(Found::isLinked).count();
    long right = named.stream().filter(Found::isLinkedRight).count();
    List<Found> placed = names.stream().filter(n -> !"?".equals(n.expected().country())).toList();
    List<Found> ids = names.stream().filter(Found::isWikidataScored).toList();
    List<Found> toIdentify = ids.stream().filter(n -> n.expected().wikidata() != null).toList();
    List<Found> identified = ids.stream().filter(n -> n.entity().getWikidataId() != null).toList();
    Score score =
        new Score(
            texts.size(),
            percent(bCubed(texts), 1),
            percent(right, toLink),
            percent(linked - right, linked),
            percent(placed.stream().filter(Found::isCountryRight).count(), placed.size()),
            percent(toIdentify.stream().filter(Found::isWikidataRight).count(), toIdentify.size()),
            percent(
                identified.stream().filter(n -> !n.isWikidataRight()).count(), identified.size()));
    System.out.printf(
        Locale.ROOT,
        "%s: %d texts, %d names: B-cubed %.1f, link %.1f, link wrong %.1f, country %.1f,"
            + " Wikidata id %.1f of %d, id wrong %.1f%n",
        resource,
        texts.size(),
        names.size(),
        score.bCubed(),
        score.link(),
        score.linkWrong(),
        score.country(),
        score.wikidata(),
        toIdentify.size(),
        score.wikidataWrong());
    byKind(texts).forEach((kind, faults) -> System.out.println("  " + kind + ": " + faults));
    return score;
  }

  private static double percent(double part, double whole) {
    return whole == 0 ? 0 : 100 * part / whole;
  }

  private static Map<String, List<String>> byKind(List<List<Found>> texts) {
    Map<String, List<String>> faults = new TreeMap<>();
    for (List<Found> text : texts) {
      for (Found name : text) {
        boolean link =
            !name.isNameScored()
                || (name.isLinked() ? name.isLinkedRight() : name.expected().name() == null);
        boolean id = !name.isWikidataScored() || name.isWikidataRight();
        boolean country = "?".equals(name.expected().country()) || name.isCountryRight();
        if (!link || !id || !country || fScore(text, name) < 1) {
          faults
              .computeIfAbsent(name.text().kind(), k -> new ArrayList<>())
              .add("%n    %s%s".formatted(name, fScore(text, name) < 1 ? " (cluster)" : ""));
        }
      }
    }
    return faults;
  }

  /** The mean over all names of precision and recall of the cluster that a name is in, as F1. */
  private static double bCubed(List<List<Found>> texts) {
    double precision = 0;
    double recall = 0;
    int names = 0;
    for (List<Found> text : texts) {
      for (Found name : text) {
        Map<String, Double> shares = shares(text, name);
        precision += shares.get("precision");
        recall += shares.get("recall");
        names++;
      }
    }
    return 2 * precision * recall / (precision + recall) / names;
  }

  private static double fScore(List<Found> text, Found name) {
    Map<String, Double> shares = shares(text, name);
    return Math.min(shares.get("precision"), shares.get("recall"));
  }

  private static Map<String, Double> shares(List<Found> text, Found name) {
    double both =
        text.stream()
            .filter(o -> o.entity() == name.entity() && o.label().equals(name.label()))
            .count();
    Map<String, Double> shares = new HashMap<>();
    shares.put("precision", both / text.stream().filter(o -> o.entity() == name.entity()).count());
    shares.put("recall", both / text.stream().filter(o -> o.label().equals(name.label())).count());
    return shares;
  }
}
