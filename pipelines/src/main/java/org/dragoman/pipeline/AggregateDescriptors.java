package org.dragoman.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.metadata.FixedFlow;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.resource.ResourceSpecifier;
import org.apache.uima.resource.metadata.ConfigurationParameter;
import org.apache.uima.util.InvalidXMLException;
import org.apache.uima.util.XMLInputSource;
import org.dragoman.problem.UsageException;
import org.xml.sax.SAXException;

/**
 * Goes between pipelines and the aggregate descriptors of plain UIMA. What UIMA has no word for
 * (reader, exporters, time limit) is not in a descriptor.
 */
public final class AggregateDescriptors {

  private AggregateDescriptors() {}

  /** Returns an aggregate that runs the steps of a pipeline in their order. */
  public static AnalysisEngineDescription of(PipelineDefinition pipeline) {
    List<AnalysisEngineDescription> engines = new ArrayList<>();
    List<String> names = new ArrayList<>();
    try {
      for (Step step : pipeline.steps()) {
        engines.add(Composer.describe(step));
        names.add(keyOf(step, names));
      }
      AnalysisEngineDescription aggregate =
          AnalysisEngineFactory.createEngineDescription(engines, names, null, null, null);
      aggregate.getMetaData().setName(pipeline.name());
      aggregate.getMetaData().setDescription(pipeline.description());
      return aggregate;
    } catch (ResourceInitializationException e) {
      throw new UsageException("the pipeline '" + pipeline.name() + "' can't be described", e);
    }
  }

  /** Returns the aggregate of a pipeline as XML. */
  public static String xml(PipelineDefinition pipeline) {
    try (Writer xml = new StringWriter()) {
      of(pipeline).toXML(xml);
      return xml.toString();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (SAXException e) {
      throw new IllegalStateException("the pipeline '" + pipeline.name() + "' is no XML", e);
    }
  }

  /**
   * Reads an aggregate descriptor, or that of a single engine.
   *
   * @param file XML; engines it imports must be found from there or on the class path
   * @param components what a step may be
   * @throws UsageException if it can't be read, is not run in a fixed order, or names an engine
   *     that is not on the class path
   */
  public static PipelineDefinition read(Path file, Components components) {
    try (InputStream in = Files.newInputStream(file)) {
      XMLInputSource source = new XMLInputSource(in, file.toAbsolutePath().getParent().toFile());
      AnalysisEngineDescription root =
          UIMAFramework.getXMLParser().parseAnalysisEngineDescription(source);
      String name = root.getMetaData().getName();
      String description = root.getMetaData().getDescription();
      List<Step> steps = new ArrayList<>();
      addSteps(root, components, steps);
      return PipelineDefinition.of(
          name == null || name.isBlank() ? "imported" : name,
          description == null ? "" : description.strip(),
          ReaderSettings.DEFAULT,
          steps);
    } catch (IOException e) {
      throw new UsageException("cannot read the descriptor '" + file + "'", e);
    } catch (InvalidXMLException e) {
      throw new UsageException(file + ": no UIMA descriptor: " + e.getMessage(), e);
    }
  }

  private static void addSteps(
      AnalysisEngineDescription engine, Components components, List<Step> steps)
      throws InvalidXMLException {
    if (engine.isPrimitive()) {
      steps.add(step(engine, components));
      return;
    }
    Map<String, ResourceSpecifier> delegates = engine.getDelegateAnalysisEngineSpecifiers();
    if (!(engine.getAnalysisEngineMetaData().getFlowConstraints() instanceof FixedFlow flow)) {
      throw new UsageException("only descriptors with a fixed flow can be read");
    }
    for (String key : flow.getFixedFlow()) {
      if (!(delegates.get(key) instanceof AnalysisEngineDescription delegate)) {
        throw new UsageException("the descriptor's engine '" + key + "' is none of this machine");
      }
      addSteps(delegate, components, steps);
    }
  }

  private static Step step(AnalysisEngineDescription engine, Components components) {
    String type = engine.getAnnotatorImplementationName();
    Component component =
        components
            .find(type)
            .orElseThrow(() -> new UsageException("the engine '" + type + "' is not installed"));
    Map<String, Object> values = new LinkedHashMap<>();
    for (ConfigurationParameter each :
        engine
            .getAnalysisEngineMetaData()
            .getConfigurationParameterDeclarations()
            .getConfigurationParameters()) {
      Object value =
          engine
              .getAnalysisEngineMetaData()
              .getConfigurationParameterSettings()
              .getParameterValue(each.getName());
      component
          .parameter(each.getName())
          .filter(known -> value != null && !listOf(value).equals(known.defaultValue()))
          .ifPresent(known -> values.put(known.name(), listOf(value)));
    }
    return new Step(component, values);
  }

  private static Object listOf(Object value) {
    return value instanceof Object[] values ? List.of(values) : value;
  }

  private static String keyOf(Step step, List<String> taken) {
    String name = step.component().name();
    String key = name;
    for (int i = 2; taken.contains(key); i++) {
      key = name + "-" + i;
    }
    return key;
  }
}
