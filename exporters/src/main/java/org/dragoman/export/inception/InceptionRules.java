package org.dragoman.export.inception;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.Feature;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.cas.text.AnnotationFS;

/**
 * Finds what INCEpTION would refuse or skip without a word: the rules of its analysis of type
 * systems and of its CAS Doctor, as far as they concern span, relation and slot layers.
 */
public final class InceptionRules {

  private static final String OWN = "webanno.custom.";
  private static final int SENTENCES = 20_000;
  private static final int TOKENS = 2_000_000;

  private final CAS cas;
  private final TypeSystem types;
  private final List<String> problems = new ArrayList<>();
  private final NavigableMap<Integer, Integer> sentences = new TreeMap<>();

  private InceptionRules(CAS cas) {
    this.cas = cas;
    this.types = cas.getTypeSystem();
  }

  /**
   * Checks a CAS and its custom layers.
   *
   * @return what is wrong, each in a few words; empty if nothing is
   */
  public static List<String> problems(CAS cas) {
    InceptionRules rules = new InceptionRules(cas);
    rules.types.getTypeIterator().forEachRemaining(rules::layer);
    rules.text();
    rules.sentences();
    for (AnnotationFS each : cas.getAnnotationIndex()) {
      if (each.getType().getName().startsWith(OWN)
          || each.getType().getShortName().equals("NamedEntity")) {
        rules.annotation(each);
      }
    }
    return List.copyOf(rules.problems);
  }

  /** Tells whether a character counts as white space at the edge of an annotation. */
  static boolean isBlank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c < ' ';
  }

  private void layer(Type type) {
    if (!type.getName().startsWith(OWN) || type.isArray() || isLink(type)) {
      return;
    }
    if (!types.getParent(type).getName().equals(CAS.TYPE_NAME_ANNOTATION)) {
      problems.add(type.getName() + " does not inherit from Annotation itself: it is skipped");
      return;
    }
    List<Feature> others = new ArrayList<>();
    for (Feature feature : type.getFeatures()) {
      if (feature.getDomain().equals(type) && !isFlat(feature) && !isSlot(type, feature)) {
        others.add(feature);
      }
    }
    if (!others.isEmpty() && !isRelation(type, others)) {
      problems.add(type.getName() + " is skipped for its feature " + others.get(0).getShortName());
    }
  }

  private static boolean isFlat(Feature feature) {
    return feature.getRange().isPrimitive()
        || feature.getRange().getName().equals(CAS.TYPE_NAME_STRING_ARRAY);
  }

  private boolean isSlot(Type owner, Feature feature) {
    Type range = feature.getRange();
    boolean array = range.isArray() || range.getName().equals(CAS.TYPE_NAME_FS_ARRAY);
    return array
        && isLink(types.getType(owner.getName() + capitalised(feature.getShortName()) + "Link"));
  }

  private boolean isLink(Type type) {
    Feature role = type == null ? null : type.getFeatureByBaseName(InceptionLayers.ROLE);
    Feature target = type == null ? null : type.getFeatureByBaseName(InceptionLayers.TARGET);
    return role != null
        && role.getRange().getName().equals(CAS.TYPE_NAME_STRING)
        && target != null
        && isAnnotation(target.getRange());
  }

  private boolean isRelation(Type type, List<Feature> others) {
    Feature governor = type.getFeatureByBaseName(InceptionLayers.GOVERNOR);
    Feature dependent = type.getFeatureByBaseName(InceptionLayers.DEPENDENT);
    return others.size() == 2
        && governor != null
        && dependent != null
        && governor.getRange().equals(dependent.getRange())
        && isAnnotation(governor.getRange());
  }

  private boolean isAnnotation(Type type) {
    return types.subsumes(types.getType(CAS.TYPE_NAME_ANNOTATION), type);
  }

  private void text() {
    if (cas.getDocumentText() != null && cas.getDocumentText().startsWith("\uFEFF")) {
      problems.add("the text begins with a byte order mark");
    }
    int own = cas.getAnnotationIndex(types.getType(CAS.TYPE_NAME_DOCUMENT_ANNOTATION)).size();
    if (own != 1) {
      problems.add("there are " + own + " document annotations");
    }
  }

  private void sentences() {
    for (AnnotationFS each : cas.getAnnotationIndex(types.getType(Sentence._TypeName))) {
      span(each);
      sentences.put(each.getBegin(), each.getEnd());
    }
    int tokens = 0;
    for (AnnotationFS each : cas.getAnnotationIndex(types.getType(Token._TypeName))) {
      annotation(each);
      tokens++;
    }
    if (sentences.size() > SENTENCES || tokens > TOKENS) {
      problems.add("%d sentences and %d tokens are too many".formatted(sentences.size(), tokens));
    }
  }

  private void annotation(AnnotationFS each) {
    span(each);
    Map.Entry<Integer, Integer> sentence = sentences.floorEntry(each.getBegin());
    if (sentence == null || sentence.getValue() < each.getEnd()) {
      problems.add(where(each) + " lies in no sentence");
    }
    Feature dependent = each.getType().getFeatureByBaseName(InceptionLayers.DEPENDENT);
    if (dependent != null && each.getType().getName().startsWith(OWN)) {
      relation(each, dependent);
    }
  }

  private void relation(AnnotationFS each, Feature dependent) {
    Feature governor = each.getType().getFeatureByBaseName(InceptionLayers.GOVERNOR);
    FeatureStructure from = each.getFeatureValue(governor);
    FeatureStructure to = each.getFeatureValue(dependent);
    Set<FeatureStructure> indexed =
        new HashSet<>(cas.getAnnotationIndex(dependent.getRange()).select().asList());
    if (!(to instanceof AnnotationFS end) || !indexed.contains(from) || !indexed.contains(to)) {
      problems.add(where(each) + " has an end that is not there");
    } else if (each.getBegin() != end.getBegin() || each.getEnd() != end.getEnd()) {
      problems.add(where(each) + " does not lie over its Dependent");
    }
  }

  private void span(AnnotationFS each) {
    String text = cas.getDocumentText();
    if (each.getBegin() >= each.getEnd() || each.getEnd() > text.length()) {
      problems.add(where(each) + " covers no text");
    } else if (isBlank(text.charAt(each.getBegin())) || isBlank(text.charAt(each.getEnd() - 1))) {
      problems.add(where(each) + " begins or ends in white space");
    }
  }

  private static String where(AnnotationFS each) {
    return "%s at %d-%d".formatted(each.getType().getShortName(), each.getBegin(), each.getEnd());
  }

  private static String capitalised(String name) {
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }
}
