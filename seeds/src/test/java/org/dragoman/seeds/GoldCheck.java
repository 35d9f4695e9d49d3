package org.dragoman.seeds;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads a gold file against its text and lists what breaks the rules of the format. */
final class GoldCheck {

  private static final Set<String> ENTITY_TYPES = Set.of("PER", "ORG", "LOC");
  private static final Set<String> ORG_SUBTYPES =
      Set.of("GOV", "IGO", "MIL", "PARTY", "MEDIA", "NGO", "COM", "OTHER");
  private static final Set<String> LOC_SUBTYPES = Set.of("GPE", "REGION", "FAC", "GEO");
  private static final Set<String> RELATIONS =
      Set.of("holds_position", "represents", "family", "member_of", "part_of", "located_in");
  private static final Set<String> ACTS =
      Set.of(
          "AGREE",
          "CONSULT",
          "SUPPORT",
          "COOPERATE",
          "AID",
          "CONCEDE",
          "REQUEST",
          "ACCUSE",
          "REJECT",
          "THREATEN",
          "PROTEST",
          "SANCTION",
          "MOBILIZE",
          "COERCE",
          "ASSAULT");
  private static final Set<String> STATUSES =
      Set.of("occurred", "ongoing", "planned", "possible", "denied");
  private static final List<String> PARTIES =
      List.of("actors", "recipients", "actors_optional", "recipients_optional");

  private final JsonNode gold;
  private final String text;
  private final List<String> problems = new ArrayList<>();
  private final Set<String> entities = new HashSet<>();

  private GoldCheck(JsonNode gold, String text) {
    this.gold = gold;
    this.text = text;
  }

  /** Lists the problems; empty if the gold is sound. */
  static List<String> problems(JsonNode gold, String text) {
    GoldCheck check = new GoldCheck(gold, text);
    check.entities();
    check.mentions();
    check.relations();
    check.events();
    return check.problems;
  }

  private void entities() {
    for (JsonNode entity : gold.path("entities")) {
      String id = entity.path("id").asText();
      require(entities.add(id), "two entities are " + id);
      type(entity, "entity " + id);
      require(!entity.path("name").asText().isBlank(), "entity " + id + " has no name");
      require(
          entity.path("wikidata").isNull() || entity.path("wikidata").asText().matches("Q\\d+"),
          "entity " + id + ": " + entity.path("wikidata") + " is no Wikidata id");
      require(
          entity.path("country").isNull() || entity.path("country").asText().matches("[A-Z]{3}"),
          "entity " + id + ": " + entity.path("country") + " is no country code");
    }
  }

  private void mentions() {
    Set<String> ids = new HashSet<>();
    Set<String> named = new HashSet<>();
    List<JsonNode> inOrder = new ArrayList<>();
    for (JsonNode mention : gold.path("mentions")) {
      String id = mention.path("id").asText();
      require(ids.add(id), "two mentions are " + id);
      String entity = mention.path("entity").asText();
      named.add(entity);
      known(mention.path("entity"), id);
      span(mention, id);
      type(mention, id);
      for (JsonNode other : gold.path("entities")) {
        require(
            !other.path("id").asText().equals(entity)
                || other.path("type").equals(mention.path("type")),
            id + " and its entity " + entity + " are of two types");
      }
      inOrder.add(mention);
    }
    inOrder.sort(Comparator.comparingInt(mention -> mention.path("begin").asInt()));
    for (int i = 1; i < inOrder.size(); i++) {
      JsonNode left = inOrder.get(i - 1);
      JsonNode right = inOrder.get(i);
      require(
          left.path("end").asInt() <= right.path("begin").asInt(),
          left.path("id").asText() + " and " + right.path("id").asText() + " overlap");
    }
    entities.stream()
        .filter(id -> !named.contains(id))
        .forEach(id -> problems.add("entity " + id + " has no mention"));
  }

  private void relations() {
    Set<String> seen = new HashSet<>();
    for (JsonNode relation : gold.path("relations")) {
      String type = relation.path("type").asText();
      String from = relation.path("from").asText();
      String to = relation.path("to").asText();
      String what = type + " " + from + " " + to;
      require(RELATIONS.contains(type), what + ": no such relation");
      known(relation.path("from"), what);
      known(relation.path("to"), what);
      require(!from.equals(to), what + " relates an entity to itself");
      require(seen.add(what), what + " stands twice");
      span(relation.path("evidence"), what);
    }
  }

  private void events() {
    Set<String> ids = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (JsonNode event : gold.path("events")) {
      String id = event.path("id").asText();
      require(ids.add(id), "two events are " + id);
      String type = event.path("type").asText();
      require(ACTS.contains(type), id + ": no act is called " + type);
      require(
          event.path("status").isNull() || STATUSES.contains(event.path("status").asText()),
          id + ": no status is called " + event.path("status"));
      require(
          event.path("date").isNull()
              || event.path("date").asText().matches("\\d{4}-\\d\\d-\\d\\d"),
          id + ": " + event.path("date") + " is no day");
      span(event.path("trigger"), id);
      sentence(event, id);
      for (String role : PARTIES) {
        Set<String> parties = new HashSet<>();
        for (JsonNode party : event.path(role)) {
          known(party, id);
          require(parties.add(party.asText()), id + " names " + party.asText() + " twice");
        }
      }
      if (!event.path("location").isNull()) {
        known(event.path("location"), id);
      }
      require(
          seen.add(
              type + event.path("trigger").path("begin") + "-" + event.path("trigger").path("end")),
          id + ": " + type + " stands twice on one trigger");
    }
  }

  private void sentence(JsonNode event, String id) {
    int begin = event.path("sentence").path("begin").asInt(-1);
    int end = event.path("sentence").path("end").asInt(-1);
    JsonNode trigger = event.path("trigger");
    require(0 <= begin && begin < end && end <= text.length(), id + ": sentence outside the text");
    require(
        begin <= trigger.path("begin").asInt() && trigger.path("end").asInt() <= end,
        id + ": the trigger lies outside its sentence");
  }

  private void type(JsonNode node, String what) {
    String type = node.path("type").asText();
    String subtype = node.path("subtype").asText("");
    require(ENTITY_TYPES.contains(type), what + ": no type is called " + type);
    boolean fits =
        switch (type) {
          case "ORG" -> ORG_SUBTYPES.contains(subtype);
          case "LOC" -> LOC_SUBTYPES.contains(subtype);
          default -> node.path("subtype").isNull();
        };
    require(fits, what + ": a " + type + " has no subtype " + node.path("subtype"));
  }

  private void span(JsonNode span, String what) {
    int begin = span.path("begin").asInt(-1);
    int end = span.path("end").asInt(-1);
    if (begin < 0 || end <= begin || end > text.length()) {
      problems.add(what + ": span " + begin + "-" + end + " lies outside the text");
      return;
    }
    String covered = text.substring(begin, end);
    require(
        covered.equals(span.path("text").asText(null)),
        what + ": the text has '" + covered + "', the gold " + span.path("text"));
    require(covered.equals(covered.strip()), what + ": '" + covered + "' is blank at an end");
  }

  private void known(JsonNode entity, String what) {
    require(entities.contains(entity.asText()), what + ": there is no entity " + entity);
  }

  private void require(boolean holds, String problem) {
    if (!holds) {
      problems.add(problem);
    }
  }
}
