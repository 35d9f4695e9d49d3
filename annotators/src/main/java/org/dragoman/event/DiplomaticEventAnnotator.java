package org.dragoman.event;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.uima.UimaContext;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.ActType;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;

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

  /** File of lexicon entries that are laid over the bundled ones. */
  public static final String PARAM_LEXICON = "lexicon";

  @ConfigurationParameter(
      name = PARAM_LEXICON,
      mandatory = false,
      defaultValue = "",
      description =
          "File of lexicon entries that are laid over those that come with Dragoman (format:"
              + " docs/events.md); empty for none.")
  private String lexicon;

  private static final int LONGEST_PRONOUN = 4;

  private static final Set<ActType> ELLIPTIC =
      EnumSet.of(
          ActType.ACCUSE,
          ActType.REJECT,
          ActType.THREATEN,
          ActType.ASSAULT,
          ActType.REQUEST,
          ActType.SUPPORT,
          ActType.AGREE);

  private TriggerMatcher matcher;
  private StatusClassifier classifier;
  private PloverCoder coder;
  private KnowledgeBase knowledge;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    EventLexicon bundled = EventLexicon.bundled();
    try {
      matcher = new TriggerMatcher(lexicon.isEmpty() ? bundled : bundled.with(Path.of(lexicon)));
    } catch (LexiconFileException e) {
      throw new ResourceInitializationException(e);
    }
    classifier = new StatusClassifier();
    coder = new PloverCoder();
    knowledge = KnowledgeBase.bundled();
  }

  @Override
  public void process(JCas jcas) {
    DocumentParties document = new DocumentParties(jcas, knowledge);
    List<SentenceTree> trees = SentenceTree.all(jcas);
    trees.forEach(document::learnHolders);
    trees.forEach(document::learnSpeakers);
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
    Statements statements = new Statements();
    statements.learn(trees, drafts, parties, circumstances);
    statements.complete(drafts);
    drafts.removeIf(d -> !isOfPolitics(d) || d.dependent && !d.completed);
    new EventWriter(jcas, NAME, coder).write(drafts);
  }

  private List<EventDraft> actsOf(
      SentenceTree tree, DocumentParties document, ParticipantFinder finder) {
    List<EventDraft> drafts = new ArrayList<>();
    for (List<Trigger> candidates : matcher.candidates(tree)) {
      if (document.mentionAt(candidates.get(0).head()) != null) {
        continue;
      }
      EventDraft open = null;
      for (Trigger candidate : candidates) {
        EventDraft draft = new EventDraft(tree, candidate, finder.participants(candidate));
        if (holds(draft)) {
          finder.dropPlaces(draft);
          draft.verdict = classifier.verdict(candidate.head(), draft.type());
          drafts.add(draft);
          open = null;
          break;
        }
        open = open == null && mayBeToldBefore(draft) ? draft : open;
      }
      if (open != null) {
        open.dependent = true;
        open.verdict = classifier.verdict(open.head(), open.type());
        drafts.add(open);
      }
    }
    List<EventDraft> acts = SameAct.merge(drafts);
    ContentLinker.link(acts);
    Completion.complete(acts);
    return acts;
  }

  /** "The raid", "no plan was agreed": who takes part may stand further above. */
  private static boolean mayBeToldBefore(EventDraft draft) {
    ActType type = draft.type();
    boolean deed =
        type == ActType.MOBILIZE
            || type == ActType.ASSAULT && Discourse.isDefinite(draft) && !isWar(draft);
    boolean noun = draft.trigger.entry().pos() == 'N' && deed;
    boolean passive =
        Words.isVerb(draft.head()) && type == ActType.AGREE && new Clause(draft.head()).isPassive();
    return draft.participants.isEmpty() && (noun || passive);
  }

  /** A war that is only spoken of is no deed of its own. */
  private static boolean isWar(EventDraft draft) {
    return draft.trigger.entry().act().id().equals("assault.fight");
  }

  private static boolean holds(EventDraft draft) {
    LexiconEntry entry = draft.trigger.entry();
    boolean talks = draft.type() == ActType.CONSULT;
    if (entry.needs().contains("earlier")) {
      return draft.participants.isEmpty();
    }
    if (!entry.suits(draft.participants)) {
      return false;
    }
    boolean actor = has(draft.actors(), talks);
    boolean recipient = has(draft.recipients(), talks);
    return (!entry.needsActor() || actor || recipient && lacksActor(draft))
        && (!entry.needsRecipient() || recipient || actor && lacksRecipient(draft));
  }

  /** A passive need not say who did it; that it was done to a named side is enough. */
  private static boolean lacksActor(EventDraft draft) {
    return draft.trigger.entry().needs().contains("both")
        && Words.isVerb(draft.head())
        && new Clause(draft.head()).isPassive()
        && isNamed(draft.recipients())
        && draft.type() != ActType.CONSULT
        && draft.type() != ActType.REQUEST;
  }

  /** "Oslo objected", "the army attacked again": the other side may go without saying. */
  private static boolean lacksRecipient(EventDraft draft) {
    Node head = draft.head();
    boolean asksLeave = draft.type() == ActType.REQUEST && head.child("xcomp") != null;
    if (asksLeave) {
      return false;
    }
    boolean clause = head.child("ccomp", "xcomp") != null;
    return ELLIPTIC.contains(draft.type())
        && Words.isVerb(head)
        && !new Clause(head).isPassive()
        && isNamed(draft.actors())
        && new Clause(head).objects().isEmpty()
        && (clause || head.child("obl") == null);
  }

  private static boolean isNamed(List<Party> parties) {
    return parties.stream()
        .anyMatch(p -> p.isPolitical() && (p.entity() != null || p.country() != null));
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
