package org.dragoman.benchmark.names;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.Triple;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** CoreNLP's CRF of three classes, with its own tokens and sentences, without parts of speech. */
final class CoreNlpClassifierNames implements NameTagger {

  private final CRFClassifier<CoreLabel> classifier;

  CoreNlpClassifierNames(String model) throws IOException, ClassNotFoundException {
    classifier = CRFClassifier.getClassifier(model);
  }

  @Override
  public List<TextName> tag(String text) {
    List<TextName> names = new ArrayList<>();
    for (Triple<String, Integer, Integer> found : classifier.classifyToCharacterOffsets(text)) {
      String type = CoreNlpTypes.of(found.first());
      if (type != null) {
        names.add(new TextName(found.second(), found.third(), type));
      }
    }
    return names;
  }
}
