package org.dragoman.relation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.dragoman.engine.Provenances;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.Evidence;

/**
 * Gathers statements by relation. The statement with the highest confidence, the first of equals,
 * gives mentions, label and provenance. A relation that any statement calls current is current. Two
 * persons are family one way only.
 */
final class RelationCollector {

  private record Key(RelationType type, Entity subject, Entity object) {}

  private record Stated(Statement statement, int begin, int end) {}

  private final Map<Key, List<Stated>> relations = new LinkedHashMap<>();

  void addAll(NamedSentence sentence, List<Statement> statements) {
    for (Statement statement : statements) {
      Entity subject = statement.subject().getEntity();
      Entity object = statement.object().getEntity();
      Key key = new Key(statement.type(), subject, object);
      Key inverse = new Key(statement.type(), object, subject);
      if (statement.type() == RelationType.FAMILY && relations.containsKey(inverse)) {
        continue;
      }
      List<Stated> stated = relations.computeIfAbsent(key, k -> new ArrayList<>());
      int begin = sentence.tree().sentence().getBegin();
      if (stated.stream().noneMatch(s -> s.begin() == begin)) {
        stated.add(new Stated(statement, begin, sentence.tree().sentence().getEnd()));
      }
    }
  }

  /** Writes the relations in the order in which they were first stated. */
  void write(JCas jcas) {
    relations.forEach((key, stated) -> write(jcas, key, stated));
  }

  private static void write(JCas jcas, Key key, List<Stated> stated) {
    Statement best = stated.get(0).statement();
    for (Stated other : stated) {
      if (other.statement().confidence() > best.confidence()) {
        best = other.statement();
      }
    }
    EntityRelation relation = new EntityRelation(jcas);
    relation.setRelationType(key.type().label());
    relation.setStatus(status(stated, best).label());
    relation.setSubject(best.subject());
    relation.setObject(best.object());
    relation.setLabel(best.label());
    relation.setEvidence(evidence(jcas, stated));
    relation.setProvenance(
        Provenances.of(jcas, RelationAnnotator.NAME, best.rule(), best.cue(), best.confidence()));
    relation.addToIndexes();
  }

  private static RelationStatus status(List<Stated> stated, Statement best) {
    return stated.stream().anyMatch(s -> s.statement().status() == RelationStatus.CURRENT)
        ? RelationStatus.CURRENT
        : best.status();
  }

  private static FSArray<Evidence> evidence(JCas jcas, List<Stated> stated) {
    FSArray<Evidence> array = new FSArray<>(Evidence.class, jcas, stated.size());
    for (int i = 0; i < stated.size(); i++) {
      Statement statement = stated.get(i).statement();
      Evidence evidence = new Evidence(jcas, stated.get(i).begin(), stated.get(i).end());
      evidence.setProvenance(
          Provenances.of(
              jcas,
              RelationAnnotator.NAME,
              statement.rule(),
              statement.cue(),
              statement.confidence()));
      evidence.addToIndexes();
      array.set(i, evidence);
    }
    return array;
  }
}
