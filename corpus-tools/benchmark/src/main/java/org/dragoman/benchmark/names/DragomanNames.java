package org.dragoman.benchmark.names;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.util.ArrayList;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dragoman.pipeline.Pipeline;
import org.dragoman.pipeline.PipelineDefinition;
import org.dragoman.pipeline.Step;
import org.dragoman.types.EntityMention;

/** A pipeline of ours, up to the step after which no name changes. */
final class DragomanNames implements NameTagger {

  private static final String LAST = "document-names";

  private final Pipeline pipeline;
  private final JCas jcas;

  /** Makes the pipeline of that name. */
  DragomanNames(String name) {
    PipelineDefinition whole = Pipeline.builder().stepsOf(name).definition();
    List<String> steps = whole.steps().stream().map(step -> step.component().name()).toList();
    List<Step> names = whole.steps().subList(0, steps.indexOf(LAST) + 1);
    pipeline =
        Pipeline.of(
            new PipelineDefinition(name, "", whole.license(), whole.reader(), names, List.of(), 0));
    jcas = pipeline.jcas("");
  }

  @Override
  public List<TextName> tag(String text) {
    jcas.reset();
    jcas.setDocumentText(text);
    jcas.setDocumentLanguage("en");
    DocumentMetaData.create(jcas).setDocumentId("text");
    pipeline.process(jcas);
    List<TextName> names = new ArrayList<>();
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      names.add(new TextName(mention.getBegin(), mention.getEnd(), mention.getValue()));
    }
    return names;
  }
}
