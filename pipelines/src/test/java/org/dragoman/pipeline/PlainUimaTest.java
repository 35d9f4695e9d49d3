package org.dragoman.pipeline;

import static org.apache.uima.fit.factory.AnalysisEngineFactory.createEngineDescription;
import static org.apache.uima.fit.factory.CollectionReaderFactory.createReaderDescription;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.cas.CAS;
import org.apache.uima.collection.CollectionReaderDescription;
import org.apache.uima.collection.EntityProcessStatus;
import org.apache.uima.collection.StatusCallbackListener;
import org.apache.uima.fit.cpe.CpeBuilder;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.dkpro.core.io.xmi.XmiWriter;
import org.dragoman.model.DocumentResult;
import org.dragoman.read.CorpusReader;
import org.dragoman.read.NewsReader;
import org.dragoman.read.RawDocument;
import org.dragoman.read.ReadLimits;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reader and engines in pipelines of uimaFIT that know nothing of Dragoman. */
class PlainUimaTest {

  @TempDir Path folder;
  private Path in;

  @BeforeEach
  void writeDocuments() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    Files.writeString(
        in.resolve("a.txt"),
        "date 2024-03-05 NAIROBI: Kenyan President Wanjiru Odhiambo met Kofi Mensah, the foreign"
            + " minister of Ghana, in Nairobi on Monday. She praised Mensah.\n");
    Files.writeString(
        in.resolve("b.jsonl"),
        "{\"id\":\"b\",\"text\":\"Norway accused Chile of breaking the Treaty of Oslo. Its envoy"
            + " left.\"}\n");
    Files.writeString(
        in.resolve("c.html"), "<p>The United Nations condemned the attack on Port Lobo.</p>");
  }

  @Test
  void everyEngineRunsInASimplePipeline() throws Exception {
    Set<Class<?>> run = new LinkedHashSet<>();
    for (List<Step> steps : pipelines().values()) {
      String key = "simple " + steps.hashCode();
      List<AnalysisEngineDescription> engines = new ArrayList<>();
      for (Step step : steps) {
        engines.add(Composer.describe(step));
        run.add(step.component().type());
      }
      engines.add(createEngineDescription(Gathering.class, Gathering.PARAM_KEY, key));

      SimplePipeline.runPipeline(reader(), engines.toArray(AnalysisEngineDescription[]::new));

      assertThat(Gathering.of(key)).isEqualTo(expected(steps));
    }
    assertThat(run).containsAll(engines());
  }

  @Test
  void everyEngineRunsInACpeWithTwoThreads() throws Exception {
    for (List<Step> steps : pipelines().values()) {
      String key = "cpe " + steps.hashCode();
      List<AnalysisEngineDescription> engines = new ArrayList<>();
      for (Step step : steps) {
        engines.add(Composer.describe(step));
      }
      engines.add(createEngineDescription(Gathering.class, Gathering.PARAM_KEY, key));
      CpeBuilder cpe = new CpeBuilder();
      cpe.setReader(reader());
      cpe.setAnalysisEngine(
          createEngineDescription(engines.toArray(AnalysisEngineDescription[]::new)));
      cpe.setMaxProcessingUnitThreadCount(2);
      Ending ending = new Ending();

      cpe.createCpe(ending).process();
      ending.await();

      assertThat(Gathering.of(key)).isEqualTo(expected(steps));
    }
  }

  @Test
  void writerOfDkproRunsBehindOurReaderAndEngines() throws Exception {
    Path out = folder.resolve("xmi");

    SimplePipeline.runPipeline(
        reader(),
        createEngineDescription(StructureAnnotator.class),
        createEngineDescription(TokenAnnotator.class),
        xmiWriter(out));

    assertThat(out.resolve(idOfFirst() + ".xmi"))
        .content()
        .contains("Kenyan President Wanjiru Odhiambo")
        .contains(":Token ", ":Sentence ")
        .contains("source=\"a.txt\"", "date=\"2024-03-05\"");
    assertThat(out.toFile().list()).contains("TypeSystem.xml").hasSize(4);
  }

  @Test
  void engineOfDkproRunsBehindOurReader() throws Exception {
    List<Step> opennlp = opennlp();
    assumeTrue(!opennlp.isEmpty(), "the optional part opennlp is not on the class path");
    Path out = folder.resolve("xmi");
    List<AnalysisEngineDescription> engines = new ArrayList<>();
    for (Step step : opennlp) {
      engines.add(Composer.describe(step));
    }
    engines.add(xmiWriter(out));

    SimplePipeline.runPipeline(reader(), engines.toArray(AnalysisEngineDescription[]::new));

    assertThat(out.resolve(idOfFirst() + ".xmi")).content().contains(":Token ", ":Sentence ");
  }

  /** The engines of DKPro in the pipeline opennlp; none if it is not there. */
  private static List<Step> opennlp() {
    PipelineLibrary library = PipelineLibrary.onClassPath(Map.of());
    return library.names().contains("opennlp")
        ? library.find("opennlp").orThrow().steps().stream()
            .filter(step -> step.component().type().getName().startsWith("org.dkpro."))
            .toList()
        : List.of();
  }

  private static AnalysisEngineDescription xmiWriter(Path out) throws Exception {
    return createEngineDescription(
        XmiWriter.class,
        XmiWriter.PARAM_TARGET_LOCATION,
        out.toString(),
        XmiWriter.PARAM_USE_DOCUMENT_ID,
        true);
  }

  private String idOfFirst() {
    try (CorpusReader corpus =
        new CorpusReader(List.of(in.toString()), null, null, ReadLimits.DEFAULT, null)) {
      return ((RawDocument) corpus.next()).id();
    }
  }

  @Test
  void readerNamesWhatItCannotReadOrPassesOverIt() throws Exception {
    Files.write(in.resolve("a.txt"), new byte[] {'a', (byte) 0xFF});
    AnalysisEngineDescription gathering =
        createEngineDescription(Gathering.class, Gathering.PARAM_KEY, "unreadable");

    assertThatThrownBy(() -> SimplePipeline.runPipeline(reader(), gathering))
        .hasMessageEndingWith("a.txt: malformed UTF-8 at byte 1 (0xFF)");
    SimplePipeline.runPipeline(
        createReaderDescription(
            NewsReader.class,
            NewsReader.PARAM_SOURCE_LOCATION,
            in.toString(),
            NewsReader.PARAM_SKIP_UNREADABLE,
            true),
        gathering);

    assertThat(Gathering.of("unreadable")).hasSize(2);
  }

  private CollectionReaderDescription reader() throws Exception {
    return createReaderDescription(
        NewsReader.class, NewsReader.PARAM_SOURCE_LOCATION, in.toString());
  }

  /** Pipelines that together have every engine of ours. */
  private Map<String, List<Step>> pipelines() throws Exception {
    Map<String, List<Step>> pipelines = new LinkedHashMap<>();
    for (String name : List.of("default", "fast")) {
      pipelines.put(name, PipelineLibrary.onClassPath(Map.of()).find(name).orThrow().steps());
    }
    Path list = Files.writeString(folder.resolve("names.tsv"), "name\ttype\nPort Lobo\tLOC\n");
    pipelines.put(
        "foreign names",
        Pipeline.builder()
            .step("structure")
            .step("tokens")
            .step("named-entities")
            .step("gazetteer")
            .step("linear-names")
            .step("name-list", "listFile", list.toString())
            .step("persons")
            .step("organizations")
            .step("locations")
            .step("entities")
            .definition()
            .steps());
    return pipelines;
  }

  /** The engines that we offer. */
  private static List<Class<?>> engines() {
    List<Class<?>> engines = new ArrayList<>();
    for (Component component : Components.onClassPath().all()) {
      if (component.type().getPackageName().startsWith("org.dragoman.")
          && !component.type().getPackageName().startsWith("org.dragoman.pipeline")) {
        engines.add(component.type());
      }
    }
    return engines;
  }

  private Map<String, DocumentResult> expected(List<Step> steps) {
    Map<String, DocumentResult> results = new TreeMap<>();
    PipelineDefinition definition = PipelineDefinition.of("x", "x", ReaderSettings.DEFAULT, steps);
    try (Pipeline pipeline = Pipeline.of(definition);
        CorpusReader corpus =
            new CorpusReader(List.of(in.toString()), null, null, ReadLimits.DEFAULT, null)) {
      corpus.forEachRemaining(
          item -> {
            DocumentResult result = pipeline.annotate((RawDocument) item).result();
            results.put(result.document().id(), result);
          });
    }
    assertThat(results.values()).allSatisfy(result -> assertThat(result.mentions()).isNotEmpty());
    return results;
  }

  /** Waits for the end of a CPE and keeps what went wrong. */
  private static final class Ending implements StatusCallbackListener {

    private final List<Exception> faults = new ArrayList<>();
    private boolean ended;

    synchronized void await() throws Exception {
      while (!ended) {
        wait();
      }
      assertThat(faults).isEmpty();
    }

    @Override
    public synchronized void entityProcessComplete(CAS cas, EntityProcessStatus status) {
      faults.addAll(status.getExceptions());
    }

    @Override
    public synchronized void collectionProcessComplete() {
      ended = true;
      notifyAll();
    }

    @Override
    public synchronized void aborted() {
      faults.add(new IllegalStateException("aborted"));
      ended = true;
      notifyAll();
    }

    @Override
    public void initializationComplete() {
      // Nothing to wait for.
    }

    @Override
    public void batchProcessComplete() {
      // Nothing to wait for.
    }

    @Override
    public void paused() {
      // Nothing to wait for.
    }

    @Override
    public void resumed() {
      // Nothing to wait for.
    }
  }
}
