package org.dragoman.export;

import java.time.LocalDate;
import java.util.List;
import org.dragoman.model.ActType;
import org.dragoman.model.ArticleRecord;
import org.dragoman.model.CorpusEntity;
import org.dragoman.model.DatePrecision;
import org.dragoman.model.DocumentRecord;
import org.dragoman.model.DocumentResult;
import org.dragoman.model.EntityAlias;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.EventRecord;
import org.dragoman.model.EventStatus;
import org.dragoman.model.EvidenceRecord;
import org.dragoman.model.MentionRecord;
import org.dragoman.model.NameCount;
import org.dragoman.model.ParticipantRecord;
import org.dragoman.model.ParticipantRole;
import org.dragoman.model.Provenance;
import org.dragoman.model.QuadClass;
import org.dragoman.model.ReferenceKind;
import org.dragoman.model.ReferenceRecord;
import org.dragoman.model.RelationRecord;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.model.SentenceRecord;
import org.dragoman.model.ZoneKind;
import org.dragoman.model.ZoneRecord;

/** Results for tests, as the corpus step gives them. */
public final class SampleResults {

  /** A surrogate without its partner. */
  public static final String LONE = "\uD83D";

  /** What breaks careless writers: quotes, commas, line breaks, tabs, controls, bidi, emoji. */
  public static final String NASTY =
      "=cmd|'/c calc'!A0, \"quoted, twice\"\r\n"
          + "\tnext\u0007 \u202Bעברית\u202C \uD83D\uDD4A\uFE0F end ";

  private static final String PERU = "eQ419";
  private static final String MINISTER = "eP0c9d";
  private static final String OAS = "eQ123759";

  private SampleResults() {}

  /** Returns a document in which every kind of result occurs, its text holding an emoji. */
  public static DocumentResult peru() {
    String head = "\uD83D\uDD4A Peru's minister in talks\n";
    String body =
        "Foreign Minister Ana Quispe of Peru met envoys of the OAS on Tuesday. She urged the OAS to"
            + " mediate.";
    String text = head + body;
    int quispe = text.indexOf("Ana Quispe");
    int peru = text.indexOf("Peru met");
    int oas = text.indexOf("OAS on");
    int secondOas = text.indexOf("OAS to");
    Provenance names = new Provenance("name-rules", "title-before", "Minister", 0.95);
    MentionRecord first =
        mention("m1", text, text.indexOf("Peru"), "Peru", EntityType.LOCATION, PERU, 0);
    MentionRecord minister =
        new MentionRecord(
            "m2",
            quispe,
            quispe + 10,
            "Ana Quispe",
            EntityType.PERSON,
            null,
            MINISTER,
            ZoneKind.BODY,
            1,
            names);
    MentionRecord second = mention("m3", text, peru, "Peru", EntityType.LOCATION, PERU, 1);
    MentionRecord third = mention("m4", text, oas, "OAS", EntityType.ORGANIZATION, OAS, 1);
    MentionRecord fourth = mention("m5", text, secondOas, "OAS", EntityType.ORGANIZATION, OAS, 2);
    int she = text.indexOf("She");
    int met = text.indexOf("met");
    int urged = text.indexOf("urged");
    int mediate = text.indexOf("mediate");
    int title = text.indexOf("Foreign");
    String evidence = text.substring(title, peru + 4);
    return new DocumentResult(
        new DocumentRecord(
            "d1",
            "peru.txt",
            "Lima Wire, Inc.",
            "0".repeat(64),
            "Peru's minister in talks",
            LocalDate.of(1999, 3, 4),
            "en",
            24),
        text,
        List.of(new ArticleRecord(0, text.length(), "Peru's minister in talks")),
        List.of(
            new ZoneRecord(0, head.length() - 1, ZoneKind.HEADLINE),
            new ZoneRecord(head.length(), text.length(), ZoneKind.BODY)),
        List.of(
            new SentenceRecord(0, head.length() - 1, ZoneKind.HEADLINE),
            new SentenceRecord(head.length(), she - 1, ZoneKind.BODY),
            new SentenceRecord(she, text.length(), ZoneKind.BODY)),
        List.of(
            new EntityRecord(
                PERU,
                EntityType.LOCATION,
                EntitySubtype.GPE,
                "Peru",
                "Q419",
                "PER",
                new Provenance("entity-linker", "countries:PER", "Peru", 1)),
            new EntityRecord(MINISTER, EntityType.PERSON, null, "Ana Quispe", null, "PER", names),
            new EntityRecord(
                OAS,
                EntityType.ORGANIZATION,
                EntitySubtype.IGO,
                "Organization of American States",
                "Q123759",
                null,
                new Provenance("entity-linker", "igo:OAS", "OAS", 0.9))),
        List.of(first, minister, second, third, fourth),
        List.of(
            new ReferenceRecord(
                "f1",
                she,
                she + 3,
                "She",
                ReferenceKind.PRONOUN,
                MINISTER,
                new Provenance("pronouns", "nearest-subject", null, 0.7)),
            new ReferenceRecord(
                "f2",
                text.indexOf("envoys"),
                text.indexOf("envoys") + 6,
                "envoys",
                ReferenceKind.DESCRIPTION,
                null,
                new Provenance("descriptions", null, null, 0.5))),
        List.of(
            new RelationRecord(
                "r1",
                RelationType.HOLDS_POSITION,
                RelationStatus.CURRENT,
                MINISTER,
                "m2",
                PERU,
                "m3",
                "Foreign Minister",
                List.of(
                    new EvidenceRecord(
                        title, title + evidence.length(), evidence, "title-name-of", 0.9)),
                new Provenance("relation-rules", "title-name-of", "Foreign Minister", 0.9))),
        List.of(
            new EventRecord(
                "v1",
                ActType.CONSULT,
                EventStatus.OCCURRED,
                null,
                "CONSULT",
                "meet",
                "040",
                QuadClass.VERBAL_COOPERATION,
                met,
                met + 3,
                "met",
                LocalDate.of(1999, 3, 2),
                LocalDate.of(1999, 3, 2),
                DatePrecision.DAY,
                null,
                null,
                1,
                "c1",
                List.of(
                    participant(ParticipantRole.ACTOR, minister, "Ana Quispe", "PER"),
                    participant(
                        ParticipantRole.RECIPIENT, third, "Organization of American States", null)),
                new Provenance("event-rules", "consult:meet", "met", 0.85)),
            new EventRecord(
                "v2",
                ActType.REQUEST,
                EventStatus.OCCURRED,
                null,
                "REQUEST",
                null,
                "102",
                QuadClass.VERBAL_COOPERATION,
                urged,
                urged + 5,
                "urged",
                LocalDate.of(1999, 3, 1),
                LocalDate.of(1999, 3, 7),
                DatePrecision.WEEK,
                PERU,
                MINISTER,
                2,
                "c2",
                List.of(
                    new ParticipantRecord(
                        ParticipantRole.ACTOR,
                        MINISTER,
                        null,
                        she,
                        she + 3,
                        "Ana Quispe",
                        "PER",
                        "She")),
                new Provenance("event-rules", "request:urge", "urged", 0.8)),
            new EventRecord(
                "v3",
                ActType.COOPERATE,
                EventStatus.POSSIBLE,
                "v2",
                null,
                null,
                null,
                null,
                mediate,
                mediate + 7,
                "mediate",
                null,
                null,
                null,
                null,
                null,
                -1,
                null,
                List.of(),
                new Provenance("event-rules", null, null, 0.6))));
  }

  /**
   * Returns a document whose one mention, title and label are a given text.
   *
   * @param id its id
   * @param nasty the text
   */
  public static DocumentResult around(String id, String nasty) {
    String text = "\u0001" + nasty + "\uD83D\uDE00";
    MentionRecord mention =
        new MentionRecord(
            "m" + id,
            1,
            1 + nasty.length(),
            nasty,
            EntityType.PERSON,
            null,
            "e" + id,
            null,
            -1,
            new Provenance("name-rules", nasty, nasty, 0.5));
    return new DocumentResult(
        new DocumentRecord(id, nasty, null, "f".repeat(64), nasty, null, null, 0),
        text,
        List.of(),
        List.of(),
        List.of(),
        List.of(
            new EntityRecord(
                "e" + id,
                EntityType.PERSON,
                null,
                nasty,
                null,
                null,
                new Provenance("clusters", null, null, 0.5))),
        List.of(mention),
        List.of(),
        List.of(),
        List.of());
  }

  /**
   * Returns a document in which one of a given name acts toward another of the same name, to whom
   * it is related.
   *
   * @param id its id
   * @param nasty the name, and whatever else can be chosen freely
   */
  public static DocumentResult acting(String id, String nasty) {
    String text = nasty + " met " + nasty;
    int second = nasty.length() + 5;
    Provenance why = new Provenance("name-rules", nasty, nasty, 0.5);
    MentionRecord first =
        new MentionRecord(
            "m" + id + "a",
            0,
            nasty.length(),
            nasty,
            EntityType.PERSON,
            null,
            "e" + id + "a",
            ZoneKind.BODY,
            0,
            why);
    MentionRecord other =
        new MentionRecord(
            "m" + id + "b",
            second,
            text.length(),
            nasty,
            EntityType.LOCATION,
            EntitySubtype.GPE,
            "e" + id + "b",
            ZoneKind.BODY,
            0,
            why);
    EvidenceRecord evidence = new EvidenceRecord(0, text.length(), text, nasty, 0.5);
    return new DocumentResult(
        new DocumentRecord(id, nasty, nasty, "f".repeat(64), nasty, null, "en", 3),
        text,
        List.of(),
        List.of(new ZoneRecord(0, text.length(), ZoneKind.BODY)),
        List.of(new SentenceRecord(0, text.length(), ZoneKind.BODY)),
        List.of(
            new EntityRecord("e" + id + "a", EntityType.PERSON, null, nasty, null, null, why),
            new EntityRecord(
                "e" + id + "b", EntityType.LOCATION, EntitySubtype.GPE, nasty, null, null, why)),
        List.of(first, other),
        List.of(),
        List.of(
            new RelationRecord(
                "r" + id,
                RelationType.REPRESENTS,
                RelationStatus.CURRENT,
                "e" + id + "a",
                "m" + id + "a",
                "e" + id + "b",
                "m" + id + "b",
                nasty,
                List.of(evidence),
                why)),
        List.of(
            new EventRecord(
                "v" + id,
                ActType.CONSULT,
                EventStatus.OCCURRED,
                null,
                "CONSULT",
                null,
                "040",
                QuadClass.VERBAL_COOPERATION,
                nasty.length() + 1,
                nasty.length() + 4,
                "met",
                null,
                null,
                null,
                "e" + id + "b",
                "e" + id + "a",
                0,
                null,
                List.of(
                    participant(ParticipantRole.ACTOR, first, nasty, null),
                    participant(ParticipantRole.RECIPIENT, other, nasty, null)),
                why)));
  }

  /** Returns a document in which nothing was found. */
  public static DocumentResult empty() {
    return new DocumentResult(
        new DocumentRecord("d0", "empty.txt", null, "a".repeat(64), null, null, "en", 0),
        "",
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** Returns the entities of documents that share none. */
  public static List<CorpusEntity> entitiesOf(DocumentResult... results) {
    return java.util.Arrays.stream(results)
        .flatMap(result -> result.entities().stream().map(entity -> corpusEntity(result, entity)))
        .toList();
  }

  /** Returns no aliases. */
  public static List<EntityAlias> noAliases() {
    return List.of();
  }

  private static CorpusEntity corpusEntity(DocumentResult result, EntityRecord entity) {
    List<MentionRecord> mentions =
        result.mentions().stream().filter(m -> m.entityId().equals(entity.id())).toList();
    return new CorpusEntity(
        entity,
        mentions.size(),
        1,
        List.of(new NameCount(mentions.get(0).text(), mentions.size())));
  }

  private static MentionRecord mention(
      String id,
      String text,
      int begin,
      String name,
      EntityType type,
      String entity,
      int sentence) {
    return new MentionRecord(
        id,
        begin,
        begin + name.length(),
        text.substring(begin, begin + name.length()),
        type,
        type == EntityType.LOCATION ? EntitySubtype.GPE : EntitySubtype.IGO,
        entity,
        sentence == 0 ? ZoneKind.HEADLINE : ZoneKind.BODY,
        sentence,
        new Provenance("gazetteer", "countries:" + name, name, 0.99));
  }

  private static ParticipantRecord participant(
      ParticipantRole role, MentionRecord mention, String name, String country) {
    return new ParticipantRecord(
        role,
        mention.entityId(),
        mention.id(),
        mention.begin(),
        mention.end(),
        name,
        country,
        mention.text());
  }
}
