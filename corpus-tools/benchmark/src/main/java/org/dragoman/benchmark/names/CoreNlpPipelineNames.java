package org.dragoman.benchmark.names;

import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** CoreNLP's annotator {@code ner} with its defaults: three models, rules, fine-grained types. */
final class CoreNlpPipelineNames implements NameTagger {

  private final StanfordCoreNLP pipeline;

  CoreNlpPipelineNames(String annotators) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    pipeline = new StanfordCoreNLP(properties);
  }

  @Override
  public List<TextName> tag(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    List<TextName> names = new ArrayList<>();
    for (CoreEntityMention mention : document.entityMentions()) {
      String type = CoreNlpTypes.of(mention.entityType());
      if (type != null && !isPronoun(mention)) {
        int begin = mention.charOffsets().first();
        names.add(new TextName(begin, mention.charOffsets().second(), type));
      }
    }
    return names;
  }

  /** It counts "he" and "her" among the mentions of persons. */
  private static boolean isPronoun(CoreEntityMention mention) {
    return mention.tokens().size() == 1 && mention.tokens().get(0).tag().startsWith("PRP");
  }
}
