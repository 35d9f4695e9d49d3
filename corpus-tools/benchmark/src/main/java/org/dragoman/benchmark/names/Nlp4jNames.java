package org.dragoman.benchmark.names;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.decode.NLPDecoder;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** NLP4J's names, trimmed, with all that its own configuration gives them but no parser. */
final class Nlp4jNames implements NameTagger {

  private final NLPDecoder decoder;

  /**
   * Loads the models.
   *
   * @param configuration a resource beside this class
   */
  Nlp4jNames(String configuration) throws Exception {
    try (InputStream in = Nlp4jNames.class.getResourceAsStream(configuration)) {
      if (in == null) {
        throw new FileNotFoundException(configuration);
      }
      decoder = new NLPDecoder(in);
    }
  }

  @Override
  public List<TextName> tag(String text) throws IOException {
    List<TextName> names = new ArrayList<>();
    for (NLPNode[] sentence : decoder.decodeDocument(text)) {
      int begin = -1;
      for (int i = 1; i < sentence.length; i++) {
        String tag = sentence[i].getNamedEntityTag();
        char place = tag == null || tag.length() < 3 ? 'O' : tag.charAt(0);
        if (place == 'B' || place == 'U') {
          begin = sentence[i].getStartOffset();
        }
        if ((place == 'L' || place == 'U') && begin >= 0) {
          add(text, begin, sentence[i].getEndOffset(), tag.substring(2), names);
          begin = -1;
        }
      }
    }
    return names;
  }

  private static void add(String text, int begin, int end, String label, List<TextName> names) {
    String type =
        switch (label) {
          case "PERSON" -> "PER";
          case "ORG" -> "ORG";
          case "GPE", "LOC", "FAC" -> "LOC";
          default -> null;
        };
    if (type != null) {
      names.add(Trimming.of(text, new TextName(begin, end, type)));
    }
  }
}
