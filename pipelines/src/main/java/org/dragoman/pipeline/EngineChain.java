package org.dragoman.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.analysis_engine.AnalysisEngineProcessException;
import org.apache.uima.jcas.JCas;

/**
 * The engines of a pipeline ready to run, one after the other. For one thread, as engines are.
 * Models they share are their own affair.
 */
public final class EngineChain implements AutoCloseable {

  private record Link(String name, AnalysisEngine engine) {}

  private final List<Link> links = new ArrayList<>();

  EngineChain() {}

  void add(String name, AnalysisEngine engine) {
    links.add(new Link(name, engine));
  }

  /**
   * Runs every engine on a CAS.
   *
   * @param starts is told the name of each engine before it runs
   * @throws AnalysisEngineProcessException if an engine fails
   */
  public void process(JCas jcas, Consumer<String> starts) throws AnalysisEngineProcessException {
    for (Link link : links) {
      starts.accept(link.name());
      link.engine().process(jcas);
    }
  }

  /** Tells the engines that there are no more documents and lets them go. */
  @Override
  public void close() {
    for (Link link : links) {
      try {
        link.engine().collectionProcessComplete();
      } catch (AnalysisEngineProcessException e) {
        throw new IllegalStateException("the engine " + link.name() + " failed at the end", e);
      } finally {
        link.engine().destroy();
      }
    }
  }
}
