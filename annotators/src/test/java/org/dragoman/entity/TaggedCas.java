package org.dragoman.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.ConlluCas;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Zone;

/**
 * Makes a CAS for name engines from words with Penn Treebank tags ({@code Envoys_NNS met_VBD}), a
 * sentence a line, with one body zone, and runs the engines from names to entities on it.
 */
final class TaggedCas {

  private TaggedCas() {}

  static JCas of(String tagged) throws Exception {
    StringBuilder conllu = new StringBuilder();
    for (String line : tagged.strip().split("\n")) {
      int i = 1;
      for (String word : line.strip().split("\\s+")) {
        int cut = word.lastIndexOf('_');
        String form = word.substring(0, cut);
        String tag = word.substring(cut + 1);
        String head = i == 1 ? "0" : "1";
        String relation = i == 1 ? "root" : "dep";
        conllu.append(
            String.join(
                " ", "" + i, form, form.toLowerCase(), tag, tag, "_", head, relation, "_", "_"));
        conllu.append('\n');
        i++;
      }
      conllu.append('\n');
    }
    JCas jcas = ConlluCas.of(conllu.toString());
    Zone zone = new Zone(jcas, 0, jcas.getDocumentText().length());
    zone.setKind("body");
    zone.addToIndexes();
    return jcas;
  }

  static JCas named(String tagged) throws Exception {
    return named(tagged, null);
  }

  static JCas named(String tagged, String date) throws Exception {
    JCas jcas = of(tagged);
    DocumentInformation information = new DocumentInformation(jcas);
    information.setDate(date);
    information.addToIndexes();
    for (Class<? extends AnalysisComponent> engine :
        List.of(
            GazetteerAnnotator.class,
            NameRunAnnotator.class,
            PersonAnnotator.class,
            OrganizationAnnotator.class,
            LocationAnnotator.class,
            DocumentNamesAnnotator.class,
            EntityAnnotator.class)) {
      AnalysisEngineFactory.createEngine(engine).process(jcas);
    }
    return jcas;
  }

  /** Returns the mentions as {@code TYPE text}. */
  static List<String> mentions(JCas jcas) {
    List<String> mentions = new ArrayList<>();
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      mentions.add(mention.getValue() + " " + mention.getCoveredText());
    }
    return mentions;
  }

  /**
   * Returns the entities by their first mention, as their names in the text parted by {@code =}.
   */
  static List<String> entities(JCas jcas) {
    return inOrder(jcas).stream()
        .map(
            entity ->
                entity.getMentions().stream()
                    .map(EntityMention::getCoveredText)
                    .collect(Collectors.joining("=")))
        .toList();
  }

  static List<Entity> inOrder(JCas jcas) {
    return jcas.getIndexedFSs(Entity.class).stream()
        .sorted(Comparator.comparingInt(entity -> entity.getMentions(0).getBegin()))
        .toList();
  }
}
