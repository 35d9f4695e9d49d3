package org.dragoman.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.EntityMention;

/**
 * A text of {@code who-is-who.txt} or one of its sisters: its names are marked, and what each
 * stands for is said.
 *
 * @param date of the document, as YYYY-MM-DD; null if unknown
 * @param names the marked names in text order
 * @param entities what the entities are, by the label that the names have
 */
record WhoIsWhoText(
    String kind,
    String date,
    String title,
    String text,
    List<Name> names,
    Map<String, Expected> entities) {

  private static final Pattern TEXTS = Pattern.compile("(?m)^== ");
  private static final Pattern NAME = Pattern.compile("\\[([POL]\\d+) ([^\\]]+)\\]");
  private static final Pattern ENTITY =
      Pattern.compile("(?m)^([POL]\\d+) = ([^|\n]+) \\| (\\S+)(?: \\| (\\S+))?\\n?");

  /** A marked name. */
  record Name(int begin, int end, String label) {}

  /**
   * What an entity is.
   *
   * @param name its name in the knowledge base; null if it is not in it; "?" if that is not scored
   * @param country its country; null if it has none; "?" if that is not scored
   * @param wikidata its Wikidata id; null if no id can be right; "?" if that is not scored
   */
  record Expected(String name, String country, String wikidata) {}

  static List<WhoIsWhoText> all(String resource) {
    try (InputStream file = WhoIsWhoText.class.getResourceAsStream(resource)) {
      return TEXTS
          .splitAsStream(new String(file.readAllBytes(), StandardCharsets.UTF_8))
          .skip(1)
          .map(WhoIsWhoText::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static WhoIsWhoText of(String block) {
    String[] header = block.substring(0, block.indexOf('\n')).split(" \\| ");
    String body = block.substring(block.indexOf('\n') + 1);
    Map<String, Expected> entities = new LinkedHashMap<>();
    ENTITY
        .matcher(body)
        .results()
        .forEach(
            e ->
                entities.put(
                    e.group(1),
                    new Expected(
                        orNull(e.group(2)),
                        orNull(e.group(3)),
                        e.group(4) == null ? "?" : orNull(e.group(4)))));
    StringBuilder text = new StringBuilder();
    List<Name> names = new ArrayList<>();
    Matcher name = NAME.matcher(ENTITY.matcher(body).replaceAll("").strip());
    while (name.find()) {
      name.appendReplacement(text, "");
      int begin = text.length();
      text.append(name.group(2));
      names.add(new Name(begin, text.length(), name.group(1)));
    }
    name.appendTail(text);
    return new WhoIsWhoText(
        header[0], orNull(header[1]), header[2], text.toString(), names, entities);
  }

  /** Reads a text with marked names of which nothing is expected. */
  static WhoIsWhoText marked(String date, String marked) {
    return of("test | " + date + " | test\n" + marked);
  }

  private static String orNull(String field) {
    return field.equals("-") ? null : field;
  }

  /** Returns a CAS of the text with its marked names, resolved by the engine for entities. */
  JCas resolved() throws UIMAException {
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentText(text);
    DocumentInformation information = new DocumentInformation(jcas);
    information.setDate(date);
    information.addToIndexes();
    for (Name name : names) {
      EntityMention mention = new EntityMention(jcas, name.begin(), name.end());
      mention.setValue(
          switch (name.label().charAt(0)) {
            case 'P' -> "PER";
            case 'O' -> "ORG";
            default -> "LOC";
          });
      mention.addToIndexes();
    }
    AnalysisEngineFactory.createEngine(EntityAnnotator.class).process(jcas);
    return jcas;
  }
}
