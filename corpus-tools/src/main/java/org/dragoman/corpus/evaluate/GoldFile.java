package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A gold file as it is written, field by field; see the annotation guidelines. Fields that no
 * measure uses are left out. Lists and texts are never null: standoff gold, which may be passed on
 * where the articles may not, has no texts, and is scored like any other.
 */
record GoldFile(
    @JsonProperty(required = true) String document,
    @JsonProperty(required = true) List<Mention> mentions,
    @JsonProperty(required = true) List<Entity> entities,
    @JsonProperty(required = true) List<Relation> relations,
    @JsonProperty(required = true) List<Event> events) {

  GoldFile {
    requireValue("document", document);
    requireValue("mentions", mentions);
    requireValue("entities", entities);
    requireValue("relations", relations);
    requireValue("events", events);
  }

  record Mention(
      @JsonProperty(required = true) int begin,
      @JsonProperty(required = true) int end,
      String text,
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) String entity) {

    Mention {
      requireValue("type", type);
      text = text == null ? "" : text;
      entity = entity == null ? "" : entity;
    }
  }

  record Entity(@JsonProperty(required = true) String id, String wikidata) {

    Entity {
      requireValue("id", id);
    }
  }

  record Relation(
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) String from,
      @JsonProperty(required = true) String to,
      Boolean optional) {

    Relation {
      requireValue("type", type);
      requireValue("from", from);
      requireValue("to", to);
      optional = Boolean.TRUE.equals(optional);
    }
  }

  record Event(
      @JsonProperty(required = true) String type,
      @JsonProperty(required = true) Trigger trigger,
      @JsonProperty(required = true) List<String> actors,
      @JsonProperty(required = true) List<String> recipients,
      @JsonProperty("actors_optional") List<String> actorsOptional,
      @JsonProperty("recipients_optional") List<String> recipientsOptional,
      String status,
      String date,
      Boolean optional) {

    Event {
      requireValue("type", type);
      requireValue("trigger", trigger);
      requireIds("actors", actors);
      requireIds("recipients", recipients);
      actorsOptional = actorsOptional == null ? List.of() : actorsOptional;
      recipientsOptional = recipientsOptional == null ? List.of() : recipientsOptional;
      requireIds("actors_optional", actorsOptional);
      requireIds("recipients_optional", recipientsOptional);
      optional = Boolean.TRUE.equals(optional);
    }
  }

  record Trigger(
      @JsonProperty(required = true) int begin,
      @JsonProperty(required = true) int end,
      String text) {

    Trigger {
      text = text == null ? "" : text;
    }
  }

  private static void requireValue(String field, Object value) {
    if (value == null) {
      throw new IllegalArgumentException("'" + field + "' is null");
    }
  }

  private static void requireIds(String field, List<String> ids) {
    requireValue(field, ids);
    if (ids.stream().anyMatch(id -> id == null || id.isEmpty())) {
      throw new IllegalArgumentException("'" + field + "' holds an id that is null or empty");
    }
  }
}
