-- Who met or spoke with whom: pairs of entities that take part in the same talks, each act once however often it is reported.
CREATE OR REPLACE VIEW "who_met_whom" AS
SELECT x."entity_id" AS "first_entity_id", x."name" AS "first_name",
  y."entity_id" AS "second_entity_id", y."name" AS "second_name",
  COUNT(DISTINCT COALESCE(e."event_cluster_id", e."event_id")) AS "meetings",
  COUNT(DISTINCT e."document_id") AS "documents",
  MIN(e."date_begin") AS "first_date", MAX(e."date_end") AS "last_date"
FROM "events" e
JOIN "event_participants" a ON a."event_id" = e."event_id" AND a."role" IN ('actor', 'recipient')
JOIN "event_participants" b ON b."event_id" = e."event_id" AND b."role" IN ('actor', 'recipient') AND a."entity_id" < b."entity_id"
JOIN "entities" x ON x."entity_id" = a."entity_id"
JOIN "entities" y ON y."entity_id" = b."entity_id"
WHERE e."type" = 'CONSULT' AND e."status" IN ('occurred', 'ongoing')
GROUP BY x."entity_id", x."name", y."entity_id", y."name";

-- How often one country acted toward another, by week (its Monday) and class: only acts of which the day or week is known, each once.
CREATE OR REPLACE VIEW "events_by_week_and_countries" AS
SELECT CAST(DATE_TRUNC('week', e."date_begin") AS DATE) AS "week", a."country" AS "actor_country", b."country" AS "recipient_country",
  e."quad_class", e."type", COUNT(DISTINCT COALESCE(e."event_cluster_id", e."event_id")) AS "events"
FROM "events" e
JOIN "event_participants" a ON a."event_id" = e."event_id" AND a."role" = 'actor' AND a."country" IS NOT NULL
JOIN "event_participants" b ON b."event_id" = e."event_id" AND b."role" = 'recipient' AND b."country" IS NOT NULL
WHERE e."date_precision" IN ('day', 'week') AND e."status" IN ('occurred', 'ongoing') AND e."plover" IS NOT NULL
GROUP BY 1, 2, 3, 4, 5;

-- Under which names the texts know an entity.
CREATE OR REPLACE VIEW "names_of_entities" AS
SELECT e."entity_id", e."name" AS "canonical_name", e."type", e."wikidata_id", e."country", n."name", n."count"
FROM "entities" e
JOIN "entity_names" n ON n."entity_id" = e."entity_id"
