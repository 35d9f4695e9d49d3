package org.dragoman.corpus.evaluate;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.corpus.UnreadableCorpusException;
import org.dragoman.corpus.evaluate.AnnotatedEvent.Side;
import org.dragoman.corpus.table.Folders;

/** Reads a folder of gold files, one JSON file a document, in the order of their names. */
final class GoldFolder {

  private static final ObjectReader JSON =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .readerFor(GoldFile.class);

  /** How Jackson names a field that a record requires. */
  private static final Pattern MISSING_FIELD =
      Pattern.compile("^Missing required creator property ('[^']*')");

  private final Path folder;

  GoldFolder(Path folder) {
    this.folder = folder;
  }

  AnnotatedCorpus read() throws IOException {
    AnnotatedCorpus corpus = new AnnotatedCorpus();
    for (Path file : files()) {
      GoldFile gold = parse(file);
      if (!corpus.add(gold.document(), documentOf(gold))) {
        throw new UnreadableCorpusException(
            file + ": another file of this folder is for the document '" + gold.document() + "'");
      }
    }
    return corpus;
  }

  private List<Path> files() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(folder)) {
      files =
          all.filter(f -> f.getFileName().toString().endsWith(".json"))
              .sorted((a, b) -> CodePointOrder.INSTANCE.compare(a.toString(), b.toString()))
              .toList();
    }
    if (files.isEmpty()) {
      throw new UnreadableCorpusException(
          folder
              + " has neither gold files (*.json) nor a CSV package (mentions.csv) in it"
              + Folders.nearestWith(folder, "mentions.csv"));
    }
    return files;
  }

  private static GoldFile parse(Path file) throws IOException {
    try {
      GoldFile gold = JSON.readValue(file.toFile());
      if (gold == null) {
        throw new UnreadableCorpusException(file + ":1: no gold file: it holds no object");
      }
      return gold;
    } catch (JacksonException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new UnreadableCorpusException(file + line + ": " + whatIsWrong(e), e);
    }
  }

  private static String whatIsWrong(JacksonException e) {
    if (e instanceof ValueInstantiationException wrong && wrong.getCause() != null) {
      return "no gold file: " + wrong.getCause().getMessage() + place(wrong);
    }
    if (e instanceof MismatchedInputException wrong) {
      return "no gold file: " + mismatch(wrong) + place(wrong);
    }
    return "no JSON: " + e.getOriginalMessage().lines().findFirst().orElse("").strip();
  }

  private static String mismatch(MismatchedInputException e) {
    Matcher missing = MISSING_FIELD.matcher(e.getOriginalMessage());
    return missing.find() ? missing.group(1) + " is missing" : expected(e.getTargetType());
  }

  private static String expected(Class<?> type) {
    if (type == int.class) {
      return "a whole number is expected";
    }
    if (type == String.class) {
      return "a string is expected";
    }
    if (type == Boolean.class) {
      return "true or false is expected";
    }
    return List.class.equals(type) ? "a list is expected" : "an object is expected";
  }

  /** Where in the file's structure, as in {@code mentions[3].begin}. */
  private static String place(JsonMappingException e) {
    String path =
        e.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
            .collect(Collectors.joining());
    return path.isEmpty() ? "" : " (at " + path.substring(1) + ")";
  }

  private static AnnotatedDocument documentOf(GoldFile gold) {
    AnnotatedDocument document = new AnnotatedDocument();
    for (GoldFile.Mention m : gold.mentions()) {
      Span span = new Span(m.begin(), m.end());
      document.add(new AnnotatedMention(span, m.type(), m.entity(), m.text()));
    }
    for (GoldFile.Entity e : gold.entities()) {
      if (e.wikidata() != null && !e.wikidata().isEmpty()) {
        document.link(e.id(), e.wikidata());
      }
    }
    for (GoldFile.Relation r : gold.relations()) {
      document.add(new AnnotatedRelation(r.type(), r.from(), r.to()), r.optional());
    }
    for (GoldFile.Event v : gold.events()) {
      document.add(eventOf(v), v.optional());
    }
    return document;
  }

  private static AnnotatedEvent eventOf(GoldFile.Event v) {
    GoldFile.Trigger trigger = v.trigger();
    Span span = new Span(trigger.begin(), trigger.end());
    AnnotatedEvent event =
        new AnnotatedEvent(v.type(), span, trigger.text(), present(v.status()), present(v.date()));
    v.actors().forEach(a -> event.addParticipant(Side.ACTOR, a));
    v.recipients().forEach(r -> event.addParticipant(Side.RECIPIENT, r));
    v.actorsOptional().forEach(a -> event.addOptionalParticipant(Side.ACTOR, a));
    v.recipientsOptional().forEach(r -> event.addOptionalParticipant(Side.RECIPIENT, r));
    return event;
  }

  private static String present(String value) {
    return value == null || value.isEmpty() ? null : value;
  }
}
