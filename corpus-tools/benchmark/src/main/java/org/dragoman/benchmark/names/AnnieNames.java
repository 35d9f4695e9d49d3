package org.dragoman.benchmark.names;

import gate.Annotation;
import gate.AnnotationSet;
import gate.Corpus;
import gate.CorpusController;
import gate.Document;
import gate.Factory;
import gate.Gate;
import gate.creole.Plugin;
import gate.creole.ResourceReference;
import gate.util.persistence.PersistenceManager;
import java.util.ArrayList;
import java.util.List;

/** GATE's ANNIE with its defaults, trimmed. */
final class AnnieNames implements NameTagger {

  private final CorpusController annie;
  private final Corpus corpus;

  /**
   * Loads ANNIE.
   *
   * @param version of its plugin
   */
  AnnieNames(String version) throws Exception {
    Gate.runInSandbox(true);
    Gate.init();
    Plugin plugin = new Plugin.Maven("uk.ac.gate.plugins", "annie", version);
    Gate.getCreoleRegister().registerPlugin(plugin);
    annie =
        (CorpusController)
            PersistenceManager.loadObjectFromUrl(
                new ResourceReference(plugin, "resources/ANNIE_with_defaults.gapp").toURL());
    corpus = Factory.newCorpus("benchmark");
    annie.setCorpus(corpus);
  }

  @Override
  public List<TextName> tag(String text) throws Exception {
    Document document = Factory.newDocument(text);
    try {
      corpus.add(document);
      annie.execute();
      List<TextName> names = new ArrayList<>();
      add(text, document, "Person", "PER", names);
      add(text, document, "Organization", "ORG", names);
      add(text, document, "Location", "LOC", names);
      return names;
    } finally {
      corpus.clear();
      Factory.deleteResource(document);
    }
  }

  private static void add(
      String text, Document document, String label, String type, List<TextName> names) {
    AnnotationSet found = document.getAnnotations().get(label);
    for (Annotation annotation : found) {
      int begin = annotation.getStartNode().getOffset().intValue();
      int end = annotation.getEndNode().getOffset().intValue();
      names.add(Trimming.of(text, new TextName(begin, end, type)));
    }
  }
}
