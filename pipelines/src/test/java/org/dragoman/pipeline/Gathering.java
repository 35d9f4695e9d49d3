package org.dragoman.pipeline;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.DocumentResultBuilder;
import org.dragoman.model.DocumentResult;

/** Keeps the result of each document, for a test that finds them by its key. */
public final class Gathering extends JCasAnnotator_ImplBase {

  static final String PARAM_KEY = "key";

  @ConfigurationParameter(name = PARAM_KEY)
  private String key;

  private static final Map<String, Map<String, DocumentResult>> RESULTS = new ConcurrentHashMap<>();

  /** Returns the results gathered under a key, by document id. */
  static Map<String, DocumentResult> of(String key) {
    return new TreeMap<>(RESULTS.getOrDefault(key, Map.of()));
  }

  @Override
  public void process(JCas jcas) {
    DocumentResult result = DocumentResultBuilder.build(jcas);
    RESULTS
        .computeIfAbsent(key, unused -> new ConcurrentHashMap<>())
        .put(result.document().id(), result);
  }
}
