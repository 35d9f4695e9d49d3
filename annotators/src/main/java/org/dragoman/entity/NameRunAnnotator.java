package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.ZoneKind;
import org.dragoman.types.Zone;

/** Proposes runs of capitalised words, typed by their own words and by those around them. */
@ResourceMetaData(
    name = "name-runs",
    description =
        "Proposes runs of capitalised words as mention candidates, typed by titles, cue words, given names and context.")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS"
    },
    outputs = "org.dragoman.types.MentionCandidate")
public class NameRunAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "name-runs";

  @Override
  public void process(JCas jcas) {
    NameRunFinder finder = new NameRunFinder(KnowledgeBase.bundled());
    NameRunTyper typer = new NameRunTyper(KnowledgeBase.bundled());
    String text = jcas.getDocumentText();
    Coverage furniture = pageFurniture(jcas);
    for (Sentence sentence : jcas.getAnnotationIndex(Sentence.class)) {
      List<Token> tokens =
          jcas.getAnnotationIndex(Token.class).select().coveredBy(sentence).asList();
      boolean page = furniture.isWhole(sentence.getBegin(), sentence.getEnd());
      for (NameRun run : finder.find(text, tokens)) {
        typer
            .type(text, run)
            .filter(typing -> !(page && typing.rule().endsWith("shape")))
            .ifPresent(typing -> propose(jcas, typing));
      }
    }
  }

  /** Buttons and stamps have capitals for looks, so their shape alone says nothing. */
  private static Coverage pageFurniture(JCas jcas) {
    return Coverage.of(
        jcas.getAnnotationIndex(Zone.class)
            .select()
            .filter(zone -> ZoneKind.BOILERPLATE.label().equals(zone.getKind()))
            .toList());
  }

  private static void propose(JCas jcas, NameTyping typing) {
    Candidates.add(
        jcas,
        ENGINE,
        typing.run().begin(),
        typing.run().end(),
        new Candidates.Proposal(
            typing.type(),
            typing.subtype(),
            null,
            typing.rule(),
            typing.cue(),
            typing.confidence()));
  }
}
