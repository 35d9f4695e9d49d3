package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.SentenceTree;

/**
 * Finds diplomatic events by a lexicon of acts over Universal Dependencies: who does what to whom,
 * whether it happened, where and when, and its codes in event data.
 */
@ResourceMetaData(
    name = "diplomatic-events",
    description =
        "Diplomatic events by a lexicon over dependencies, with participants, status and codes.")
@TypeCapability(
    inputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token",
      "de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency",
      "org.dragoman.types.EntityMention",
      "org.dragoman.types.Entity",
      "org.dragoman.types.Reference",
      "org.dragoman.types.TimeExpression"
    },
    outputs = {"org.dragoman.types.DiplomaticEvent", "org.dragoman.types.EventParticipant"})
public final class DiplomaticEventAnnotator extends JCasAnnotator_ImplBase {

  /** Name of the component, as it stands in provenance. */
  public static final String NAME = "diplomatic-events";

  private TriggerMatcher matcher;
  private StatusClassifier classifier;
  private PloverCoder coder;
  private KnowledgeBase knowledge;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    matcher = new TriggerMatcher(EventLexicon.bundled());
    classifier = new StatusClassifier();
    coder = new PloverCoder();
    knowledge = KnowledgeBase.bundled();
  }

  @Override
  public void process(JCas jcas) {
    DocumentParties document = new DocumentParties(jcas, knowledge);
    List<SentenceTree> trees = SentenceTree.all(jcas);
    trees.forEach(document::learnHolders);
    PartyFinder parties = new PartyFinder(document);
    Circumstances circumstances = new Circumstances(jcas, document);
    Attribution attribution = new Attribution(parties);

    List<EventDraft> drafts = new ArrayList<>();
    for (SentenceTree tree : trees) {
      drafts.addAll(actsOf(tree, new ParticipantFinder(parties)));
    }
    for (EventDraft draft : drafts) {
      circumstances.add(draft);
      draft.attributedTo = attribution.speaker(draft);
    }
    new Discourse(drafts).complete();
    drafts.removeIf(d -> !d.participants.hasPolitical());
    new EventWriter(jcas, NAME, coder).write(drafts);
  }

  private List<EventDraft> actsOf(SentenceTree tree, ParticipantFinder finder) {
    List<EventDraft> drafts = new ArrayList<>();
    for (List<Trigger> candidates : matcher.candidates(tree)) {
      for (Trigger candidate : candidates) {
        EventDraft draft = new EventDraft(tree, candidate, finder.participants(candidate));
        if (holds(draft)) {
          draft.verdict = classifier.verdict(candidate.head(), draft.type());
          drafts.add(draft);
          break;
        }
      }
    }
    List<EventDraft> acts = SameAct.merge(drafts);
    ContentLinker.link(acts);
    return acts;
  }

  private static boolean holds(EventDraft draft) {
    LexiconEntry entry = draft.trigger.entry();
    return (!entry.needsActor() || !draft.actors().isEmpty())
        && (!entry.needsRecipient() || !draft.recipients().isEmpty());
  }
}
