package org.dragoman.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.pipeline.SimplePipeline;
import org.apache.uima.jcas.JCas;
import org.dragoman.entity.EntityAnnotator;
import org.dragoman.entity.GazetteerAnnotator;
import org.dragoman.entity.LocationAnnotator;
import org.dragoman.model.EntityRecord;
import org.dragoman.model.EntityType;
import org.dragoman.pipeline.engines.Greeter;
import org.dragoman.problem.UsageException;
import org.dragoman.read.CasFiller;
import org.dragoman.read.RawDocument;
import org.dragoman.run.TroubleAnnotator;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.types.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PipelineTest {

  private static final String TEXT =
      "Delegations from Norway and Chile met in Oslo. Norway will host the next round.";

  @Test
  void resultLeadsFromAnEntityToItsMentionsAndBack() {
    try (Pipeline pipeline = Pipeline.load("fast")) {
      AnnotatedText text = pipeline.annotate(TEXT);

      EntityRecord norway = text.entity("Norway").orElseThrow();
      assertThat(norway.country()).isEqualTo("NOR");
      assertThat(text.mentionsOf(norway)).extracting(each -> each.begin()).containsExactly(17, 47);
      assertThat(text.mentionsOf(norway)).allMatch(each -> text.entityOf(each).equals(norway));
      assertThat(text.entities(EntityType.LOCATION))
          .extracting(EntityRecord::name)
          .containsExactly("Norway", "Chile", "Oslo");
      assertThat(text.relationsOf(norway)).isEmpty();
      assertThat(text.eventsOf(norway)).isEmpty();
      assertThat(text.text()).isEqualTo(TEXT);
    }
  }

  @Test
  void builderTakesNamesAndClassesWithParameters() {
    try (Pipeline pipeline =
        Pipeline.builder()
            .name("mine")
            .step("structure")
            .step(GazetteerAnnotator.class)
            .step("locations", "threshold", 0.9)
            .step(Greeter.class, Greeter.PARAM_PATTERN, "met|host", "manner", Greeter.Manner.WARM)
            .build()) {
      JCas jcas = pipeline.jcas(TEXT);

      assertThat(jcas.getAnnotationIndex(Token.class).select().asList())
          .extracting(Token::getCoveredText)
          .containsExactly("met", "host");
      assertThat(pipeline.definition().steps()).hasSize(4);
    }
  }

  @Test
  void builderNamesTheNearestRightThing() {
    PipelineBuilder builder = Pipeline.builder();

    assertThatThrownBy(() -> builder.step("strukture"))
        .isInstanceOf(UsageException.class)
        .hasMessage("unknown step 'strukture'; did you mean 'structure'?");
    assertThatThrownBy(() -> builder.step(Greeter.class, "patern", "x"))
        .hasMessageEndingWith("has no parameter 'patern'; did you mean 'pattern'?");
    assertThatThrownBy(() -> builder.step(Greeter.class, "pattern", "x", "loud", "perhaps"))
        .hasMessage("the parameter 'loud' takes true or false, not 'perhaps'");
    assertThatThrownBy(() -> builder.step(Greeter.class)).hasMessageContaining("needs a value");
    assertThatThrownBy(() -> builder.step(Greeter.class, "pattern"))
        .hasMessageContaining("names and values in turn");
  }

  @Test
  void manyThreadsGetTheResultOfOne() {
    try (Pipeline pipeline = Pipeline.load("fast")) {
      AnnotatedText one = pipeline.annotate(TEXT);

      List<AnnotatedText> many =
          IntStream.range(0, 40).parallel().mapToObj(i -> pipeline.annotate(TEXT)).toList();

      assertThat(many).allMatch(one::equals);
    }
  }

  @Test
  void engineThatFailsIsNamedAndTheNextTextIsAnnotated() {
    try (Pipeline pipeline = Pipeline.builder().step(TroubleAnnotator.class).build()) {
      assertThatThrownBy(() -> pipeline.annotate("THROW"))
          .isInstanceOf(AnnotationFailedException.class)
          .hasMessageStartingWith("the engine 'trouble' failed: ");
      assertThat(pipeline.annotate("Name1 met Name2.").mentions()).hasSize(2);
    }
  }

  @Test
  void closedPipelineSaysSo() {
    Pipeline pipeline = Pipeline.load("fast");
    pipeline.close();

    assertThatThrownBy(() -> pipeline.annotate(TEXT))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("the pipeline 'fast' is closed");
  }

  @Test
  void dayOfPublicationIsGivenOrReadFromTheText() {
    try (Pipeline pipeline = Pipeline.load("fast")) {
      assertThat(pipeline.annotate(TEXT).document().date()).isNull();
      assertThat(pipeline.annotate(TEXT, LocalDate.of(1999, 3, 1)).document().date())
          .isEqualTo("1999-03-01");
    }
  }

  @Test
  void blankTextHasNothingInIt() {
    try (Pipeline pipeline = Pipeline.load("fast")) {
      assertThat(pipeline.annotate("").entities()).isEmpty();
      assertThat(pipeline.annotate(" \n").mentions()).isEmpty();
    }
  }

  @Test
  void enginesRunInPlainSimplePipeline() throws Exception {
    JCas jcas = JCasFactory.createText(TEXT, "en");

    SimplePipeline.runPipeline(
        jcas,
        AnalysisEngineFactory.createEngineDescription(StructureAnnotator.class),
        AnalysisEngineFactory.createEngineDescription(GazetteerAnnotator.class),
        AnalysisEngineFactory.createEngineDescription(
            LocationAnnotator.class, LocationAnnotator.PARAM_THRESHOLD, 0.5f),
        AnalysisEngineFactory.createEngineDescription(EntityAnnotator.class));

    assertThat(jcas.getAnnotationIndex(Location.class).select().asList())
        .extracting(Location::getCoveredText)
        .containsExactly("Norway", "Chile", "Oslo", "Norway");
  }

  @Test
  void everyPipelineIsAPlainAggregateAndComesBackAsThePipelineItWas(@TempDir Path folder)
      throws Exception {
    PipelineLibrary library = PipelineLibrary.onClassPath(Map.of());
    for (String name : library.names()) {
      PipelineDefinition pipeline = library.find(name).orThrow();
      Path file =
          Files.writeString(folder.resolve(name + ".xml"), AggregateDescriptors.xml(pipeline));

      PipelineDefinition again = AggregateDescriptors.read(file, Components.onClassPath());

      assertThat(again.name()).isEqualTo(name);
      assertThat(again.steps()).isEqualTo(pipeline.steps());
    }
  }

  @Test
  void aggregateRunsInUimaAlone() throws Exception {
    try (Pipeline pipeline = Pipeline.load("fast")) {
      JCas jcas = JCasFactory.createJCas();
      CasFiller.fill(jcas, RawDocument.of("text", TEXT), "en");

      AnalysisEngineFactory.createEngine(pipeline.description()).process(jcas);

      assertThat(AnnotatedText.of(jcas)).isEqualTo(pipeline.annotate(TEXT));
    }
  }

  @Test
  void descriptorThatIsNoneSaysSo(@TempDir Path folder) throws Exception {
    Path file = Files.writeString(folder.resolve("x.xml"), "<no/>");

    assertThatThrownBy(() -> AggregateDescriptors.read(file, Components.onClassPath()))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("no UIMA descriptor");
  }
}
