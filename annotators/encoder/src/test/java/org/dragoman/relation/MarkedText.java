package org.dragoman.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.text.encoder.EncoderSyntaxAnnotator;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/** Texts in which names are marked [name|TYPE] or [name|TYPE|country code], parsed. */
final class MarkedText {

  private static final Pattern NAME =
      Pattern.compile("\\[([^|\\]]+)\\|([A-Z]+)(?:\\|([A-Z]{3}))?\\]");

  private static AnalysisEngine tokens;
  private static AnalysisEngine parser;

  private MarkedText() {}

  /** Makes a parsed CAS with its names, and reads relations with an engine. */
  static JCas read(String text, AnalysisEngine relations) throws Exception {
    if (parser == null) {
      tokens = AnalysisEngineFactory.createEngine(TokenAnnotator.class);
      parser = AnalysisEngineFactory.createEngine(EncoderSyntaxAnnotator.class);
    }
    JCas jcas = marked(text);
    tokens.process(jcas);
    parser.process(jcas);
    relations.process(jcas);
    return jcas;
  }

  /** Makes a CAS from marked text; a space before a comma, dot or possessive is closed up. */
  private static JCas marked(String text) throws Exception {
    String closed = text.replaceAll("\\] (?=[,.;]|'s )", "]");
    StringBuilder plain = new StringBuilder();
    List<String[]> names = new ArrayList<>();
    Matcher matcher = NAME.matcher(closed);
    int at = 0;
    while (matcher.find()) {
      plain.append(closed, at, matcher.start());
      names.add(
          new String[] {
            matcher.group(1), matcher.group(2), matcher.group(3), String.valueOf(plain.length())
          });
      plain.append(matcher.group(1));
      at = matcher.end();
    }
    plain.append(closed.substring(at));
    JCas jcas = JCasFactory.createJCas();
    jcas.setDocumentLanguage("en");
    jcas.setDocumentText(plain.toString());
    addNames(jcas, names);
    return jcas;
  }

  private static void addNames(JCas jcas, List<String[]> names) {
    Map<String, Entity> entities = new LinkedHashMap<>();
    Map<String, List<EntityMention>> mentions = new LinkedHashMap<>();
    for (String[] name : names) {
      Entity entity = entities.computeIfAbsent(name[0], n -> entity(jcas, name));
      int begin = Integer.parseInt(name[3]);
      EntityMention mention = new EntityMention(jcas, begin, begin + name[0].length());
      mention.setValue(entity.getValue());
      mention.setSubtype(entity.getSubtype());
      mention.setEntity(entity);
      mention.addToIndexes();
      mentions.computeIfAbsent(name[0], n -> new ArrayList<>()).add(mention);
    }
    entities.forEach(
        (name, entity) -> {
          List<EntityMention> own = mentions.get(name);
          FSArray<EntityMention> array = new FSArray<>(EntityMention.class, jcas, own.size());
          for (int i = 0; i < own.size(); i++) {
            array.set(i, own.get(i));
          }
          entity.setMentions(array);
          entity.addToIndexes();
        });
  }

  private static Entity entity(JCas jcas, String[] name) {
    Entity entity = new Entity(jcas);
    entity.setName(name[0]);
    boolean place = List.of("LOC", "GPE", "REGION", "FAC", "GEO").contains(name[1]);
    entity.setValue(name[1].equals("PER") ? "PER" : place ? "LOC" : "ORG");
    entity.setSubtype(List.of("PER", "ORG", "LOC").contains(name[1]) ? null : name[1]);
    entity.setCountry(name[2]);
    if (place) {
      KnowledgeBase.bundled().countries().stream()
          .filter(c -> c.name().equals(name[0]) || c.aliases().contains(name[0]))
          .findFirst()
          .ifPresent(c -> asCountry(entity, c));
    }
    return entity;
  }

  private static void asCountry(Entity entity, Country country) {
    entity.setCountry(country.alpha3());
    entity.setWikidataId(country.wikidataId());
  }
}
