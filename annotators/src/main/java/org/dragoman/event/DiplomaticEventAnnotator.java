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
import org.dragoman.model.ActType;
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

  private static final int LONGEST_PRONOUN = 4;

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
      drafts.addAll(actsOf(tree, document, new ParticipantFinder(parties)));
    }
    for (EventDraft draft : drafts) {
      circumstances.add(draft);
      draft.attributedTo = attribution.speaker(draft);
    }
    new Discourse(drafts, document).complete();
    drafts.removeIf(d -> !isOfPolitics(d));
    new EventWriter(jcas, NAME, coder).write(drafts);
  }

  private List<EventDraft> actsOf(
      SentenceTree tree, DocumentParties document, ParticipantFinder finder) {
    List<EventDraft> drafts = new ArrayList<>();
    for (List<Trigger> candidates : matcher.candidates(tree)) {
      if (document.mentionAt(candidates.get(0).head()) != null) {
        continue;
      }
      for (Trigger candidate : candidates) {
        EventDraft draft = new EventDraft(tree, candidate, finder.participants(candidate));
        if (holds(draft)) {
          finder.dropPlaces(draft);
          draft.verdict = classifier.verdict(candidate.head(), draft.type());
          drafts.add(draft);
          break;
        }
      }
    }
    List<EventDraft> acts = SameAct.merge(drafts);
    ContentLinker.link(acts);
    Completion.complete(acts);
    return acts;
  }

  private static boolean holds(EventDraft draft) {
    LexiconEntry entry = draft.trigger.entry();
    boolean talks = draft.type() == ActType.CONSULT;
    if (entry.needs().contains("earlier")) {
      return draft.participants.isEmpty();
    }
    return (!entry.needsActor() || has(draft.actors(), talks))
        && (!entry.needsRecipient() || has(draft.recipients(), talks));
  }

  /** Meetings are of political actors on both sides; deeds may be done to anybody. */
  private static boolean has(List<Party> parties, boolean political) {
    return parties.stream().anyMatch(p -> !political || mayBePolitical(p));
  }

  private static boolean mayBePolitical(Party party) {
    return switch (party.standing()) {
      case POLITICAL, UNKNOWN -> true;
      case PEOPLE -> party.country() == null && party.end() - party.begin() <= LONGEST_PRONOUN;
      default -> false;
    };
  }

  /** Protests need people only, violence a nationality; all else a political actor. */
  private static boolean isOfPolitics(EventDraft draft) {
    return draft.participants.hasPolitical()
        || draft.participants.isBetweenCountries()
        || draft.type() == ActType.PROTEST && draft.participants.hasPeople(false)
        || draft.type() == ActType.ASSAULT && draft.participants.hasPeople(true);
  }
}
