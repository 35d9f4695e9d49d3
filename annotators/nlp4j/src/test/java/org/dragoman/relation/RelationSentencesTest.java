package org.dragoman.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.nlp4j.Nlp4jParser;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The relation engine behind the parser, on sentences of {@code relation-sentences.txt}. */
class RelationSentencesTest {

  private static final Pattern NAME =
      Pattern.compile("\\[([^|\\]]+)\\|([A-Z]+)(?:\\|([A-Z]{3}))?\\]");

  record Block(String text, List<String> relations) {
    @Override
    public String toString() {
      return text;
    }
  }

  static List<Block> blocks() throws Exception {
    try (InputStream in =
        RelationSentencesTest.class.getResourceAsStream("relation-sentences.txt")) {
      List<Block> blocks = new ArrayList<>();
      String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String block : all.replaceAll("(?m)^#.*\\n", "").strip().split("\\n\\s*\\n")) {
        String[] lines = block.strip().split("\\n");
        blocks.add(
            new Block(
                lines[0],
                Arrays.stream(lines)
                    .skip(1)
                    .map(l -> l.replaceFirst("^=> ", "").strip())
                    .toList()));
      }
      return blocks;
    }
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void sentenceStatesTheseRelationsAndNoOther(Block block) throws Exception {
    JCas jcas = marked(block.text());
    SimplePipeline.runPipeline(
        jcas,
        AnalysisEngineFactory.createEngineDescription(Nlp4jParser.class),
        AnalysisEngineFactory.createEngineDescription(RelationAnnotator.class));

    List<String> found = new ArrayList<>();
    for (EntityRelation relation : jcas.getIndexedFSs(EntityRelation.class)) {
      found.add(line(relation));
    }
    assertThat(new TreeSet<>(found)).as(block.text()).isEqualTo(new TreeSet<>(block.relations()));
  }

  private static String line(EntityRelation relation) {
    String label = relation.getLabel() == null ? "" : " " + relation.getLabel();
    boolean named =
        !relation.getRelationType().matches("located_in|part_of") && !label.equals(" married");
    return relation.getRelationType()
        + "("
        + relation.getSubject().getEntity().getName()
        + ", "
        + relation.getObject().getEntity().getName()
        + ")"
        + (named ? label : "")
        + (relation.getStatus().equals("current") ? "" : " " + relation.getStatus());
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
