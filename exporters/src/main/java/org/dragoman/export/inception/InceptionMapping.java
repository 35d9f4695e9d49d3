package org.dragoman.export.inception;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.ner.type.NamedEntity;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.cas.FSArray;
import org.apache.uima.jcas.cas.TOP;
import org.apache.uima.jcas.tcas.Annotation;
import org.dragoman.export.XmlText;
import org.dragoman.types.DiplomaticEvent;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.EntityRelation;
import org.dragoman.types.EventParticipant;
import org.dragoman.types.Provenance;
import org.dragoman.types.Reference;

/** Fills a CAS of {@link InceptionLayers} with what a CAS of ours holds. */
final class InceptionMapping {

  private static final String WIKIDATA = "http://www.wikidata.org/entity/";

  private final JCas from;
  private final CAS to;
  private final JCas target;
  private final NavigableMap<Integer, Integer> sentences = new TreeMap<>();
  private final Map<Annotation, AnnotationFS> names = new HashMap<>();

  InceptionMapping(JCas from, CAS to) throws CASException {
    this.from = from;
    this.to = to;
    this.target = to.getJCas();
  }

  void map() {
    document();
    sentencesAndTokens();
    names();
    references();
    relations();
    events();
  }

  private void document() {
    DocumentMetaData metadata = new DocumentMetaData(target);
    to.setDocumentText(XmlText.legal(from.getDocumentText()));
    to.setDocumentLanguage(from.getDocumentLanguage());
    metadata.setBegin(0);
    metadata.setEnd(to.getDocumentText().length());
    for (DocumentMetaData own : from.getAnnotationIndex(DocumentMetaData.class)) {
      metadata.setDocumentId(own.getDocumentId());
      metadata.setDocumentTitle(own.getDocumentTitle());
      metadata.setLanguage(own.getLanguage());
    }
    // the one that came with the text gives way
    List.copyOf(to.getAnnotationIndex(to.getDocumentAnnotation().getType()).select().asList())
        .forEach(to::removeFsFromIndexes);
    to.addFsToIndexes(metadata);
  }

  private void sentencesAndTokens() {
    for (Sentence each : from.getAnnotationIndex(Sentence.class)) {
      int[] span = trimmed(each);
      if (span != null && (sentences.isEmpty() || sentences.lastEntry().getValue() <= span[0])) {
        sentences.put(span[0], span[1]);
        new Sentence(target, span[0], span[1]).addToIndexes();
      }
    }
    for (Token each : from.getAnnotationIndex(Token.class)) {
      int[] span = allowed(each);
      if (span != null) {
        new Token(target, span[0], span[1]).addToIndexes();
      }
    }
  }

  private void names() {
    for (EntityMention each : from.getAnnotationIndex(EntityMention.class)) {
      int[] span = allowed(each);
      if (span != null) {
        NamedEntity name = new NamedEntity(target, span[0], span[1]);
        name.setValue(each.getValue());
        Entity entity = each.getEntity();
        if (entity != null && entity.getWikidataId() != null) {
          name.setIdentifier(WIKIDATA + entity.getWikidataId());
        }
        name.addToIndexes();
        names.put(each, name);
      }
    }
  }

  private void references() {
    for (Reference each : from.getAnnotationIndex(Reference.class)) {
      AnnotationFS made = span(InceptionLayers.REFERENCE, each);
      if (made != null) {
        set(made, "kind", each.getKind());
        set(made, "entity", name(each.getEntity()));
        set(made, "rule", rule(each.getProvenance()));
        to.addFsToIndexes(made);
      }
    }
  }

  private void relations() {
    // their index has no order of its own
    List<EntityRelation> inOrder = new ArrayList<>(from.getIndexedFSs(EntityRelation.class));
    inOrder.sort(Comparator.comparingInt(EntityRelation::_id));
    for (EntityRelation each : inOrder) {
      AnnotationFS governor = names.get(each.getSubject());
      AnnotationFS dependent = names.get(each.getObject());
      if (governor == null || dependent == null) {
        continue;
      }
      AnnotationFS made =
          to.createAnnotation(
              to.getTypeSystem().getType(InceptionLayers.RELATION),
              dependent.getBegin(),
              dependent.getEnd());
      point(made, InceptionLayers.GOVERNOR, governor);
      point(made, InceptionLayers.DEPENDENT, dependent);
      set(made, "relationType", each.getRelationType());
      set(made, "status", each.getStatus());
      set(made, "label", each.getLabel());
      set(made, "rule", rule(each.getProvenance()));
      to.addFsToIndexes(made);
    }
  }

  private void events() {
    for (DiplomaticEvent each : from.getAnnotationIndex(DiplomaticEvent.class)) {
      AnnotationFS made = span(InceptionLayers.EVENT, each);
      if (made == null) {
        continue;
      }
      set(made, "act", each.getEventType());
      set(made, "status", each.getStatus());
      set(made, "date", date(each));
      set(made, "plover", each.getPlover());
      set(made, "cameo", each.getCameo());
      set(made, "quadClass", each.getQuadClass());
      set(made, "place", name(each.getLocation()));
      set(made, "attributedTo", name(each.getAttributedTo()));
      set(made, "rule", rule(each.getProvenance()));
      point(made, InceptionLayers.PARTICIPANTS, participants(each));
      to.addFsToIndexes(made);
    }
  }

  private FSArray<TOP> participants(DiplomaticEvent event) {
    List<FeatureStructure> links = new ArrayList<>();
    if (event.getParticipants() != null) {
      for (EventParticipant each : event.getParticipants()) {
        AnnotationFS words = words(each);
        if (words != null) {
          FeatureStructure link = to.createFS(to.getTypeSystem().getType(InceptionLayers.LINK));
          set(link, InceptionLayers.ROLE, each.getRole());
          point(link, InceptionLayers.TARGET, words);
          links.add(link);
        }
      }
    }
    FSArray<TOP> array = new FSArray<>(target, links.size());
    for (int i = 0; i < links.size(); i++) {
      array.set(i, (TOP) links.get(i));
    }
    return array;
  }

  private AnnotationFS words(EventParticipant participant) {
    AnnotationFS known = names.get(participant.getMention());
    if (known != null) {
      return known;
    }
    AnnotationFS made = span(InceptionLayers.PARTICIPANT, participant);
    if (made != null) {
      set(made, "entity", name(participant.getEntity()));
      set(made, "country", participant.getCountry());
      to.addFsToIndexes(made);
    }
    return made;
  }

  private AnnotationFS span(String layer, Annotation annotation) {
    int[] span = allowed(annotation);
    return span == null
        ? null
        : to.createAnnotation(to.getTypeSystem().getType(layer), span[0], span[1]);
  }

  /** Returns begin and end without white space, if they lie in one sentence; else null. */
  private int[] allowed(Annotation annotation) {
    int[] span = trimmed(annotation);
    Map.Entry<Integer, Integer> sentence = span == null ? null : sentences.floorEntry(span[0]);
    return sentence == null || sentence.getValue() < span[1] ? null : span;
  }

  private int[] trimmed(Annotation annotation) {
    String text = to.getDocumentText();
    int begin = annotation.getBegin();
    int end = annotation.getEnd();
    while (begin < end && InceptionRules.isBlank(text.charAt(begin))) {
      begin++;
    }
    while (begin < end && InceptionRules.isBlank(text.charAt(end - 1))) {
      end--;
    }
    return begin < end ? new int[] {begin, end} : null;
  }

  private void set(FeatureStructure structure, String feature, String value) {
    structure.setStringValue(
        structure.getType().getFeatureByBaseName(feature),
        value == null ? null : XmlText.legal(value));
  }

  private void point(FeatureStructure structure, String feature, FeatureStructure value) {
    structure.setFeatureValue(structure.getType().getFeatureByBaseName(feature), value);
  }

  private static String name(Entity entity) {
    return entity == null ? null : entity.getName();
  }

  private static String rule(Provenance why) {
    return why == null ? null : why.getRule();
  }

  private static String date(DiplomaticEvent event) {
    boolean day = event.getDateEnd() == null || event.getDateEnd().equals(event.getDateBegin());
    return day ? event.getDateBegin() : event.getDateBegin() + "/" + event.getDateEnd();
  }
}
