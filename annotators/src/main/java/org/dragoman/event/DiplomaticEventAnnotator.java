package org.dragoman.event;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
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
import org.dragoman.model.EventStatus;
import org.dragoman.text.SentenceTree;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.DocumentInformation;

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

  private static final Set<String> WISHES =
      Set.of("want", "wish", "like", "hope", "intend", "seek", "need", "prefer");

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
  private ActChoice choice;
  private KnowledgeBase knowledge;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    super.initialize(context);
    EventLexicon bundled = EventLexicon.bundled();
    try {
      load(lexicon.isEmpty() ? bundled : bundled.with(Path.of(lexicon)));
    } catch (LexiconFileException e) {
      throw new ResourceInitializationException(e);
    }
  }

  private void load(EventLexicon entries) {
    matcher = new TriggerMatcher(entries);
    classifier = new StatusClassifier();
    coder = new PloverCoder();
    choice = new ActChoice();
    knowledge = KnowledgeBase.bundled();
  }

  @Override
  public void process(JCas jcas) {
    LocalDate published = published(jcas);
    DocumentParties document = new DocumentParties(jcas, knowledge, published);
    List<SentenceTree> trees = SentenceTree.all(jcas);
    trees.forEach(document::learnHolders);
    trees.forEach(document::learnSpeakers);
    PartyFinder parties = new PartyFinder(document);
    Circumstances circumstances = new Circumstances(document);
    Attribution attribution = new Attribution(parties);

    List<EventDraft> drafts = new ArrayList<>();
    List<Times> times = new ArrayList<>();
    for (SentenceTree tree : trees) {
      document.pairs().learn(tree, document);
      List<EventDraft> acts = actsOf(tree, document, new ParticipantFinder(parties));
      times.add(new Times(jcas, tree, acts, published));
      for (EventDraft draft : acts) {
        circumstances.add(draft, times.get(times.size() - 1));
        draft.attributedTo = attribution.speaker(draft);
      }
      acts.forEach(document.pairs()::learn);
      drafts.addAll(acts);
    }
    new Discourse(drafts, document).complete();
    Statements statements = new Statements(published);
    statements.learn(trees, drafts, parties, times);
    statements.complete(drafts);
    drafts.forEach(new Whereabouts(document)::complete);
    SideRoles sides = new SideRoles(parties, document);
    drafts.forEach(draft -> draft.sides = sides.of(draft));
    drafts.removeIf(
        d ->
            !isOfPolitics(d)
                || d.dependent && !d.completed
                || isNoWish(d)
                || isOneSided(d)
                || isTopic(d));
    new EventWriter(jcas, NAME, coder).write(drafts);
  }

  /** The day of publication; null if it is unknown or no date (the reader has warned of it). */
  private static LocalDate published(JCas jcas) {
    for (DocumentInformation information : jcas.getIndexedFSs(DocumentInformation.class)) {
      try {
        return information.getDate() == null ? null : LocalDate.parse(information.getDate());
      } catch (DateTimeParseException unreadable) {
        return null;
      }
    }
    return null;
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
          draft.weak = finder.isGuess(draft);
          draft.verdict = classifier.verdict(candidate, draft.type());
          drafts.add(draft);
          open = null;
          break;
        }
        open = open == null && mayBeToldBefore(draft) ? draft : open;
      }
      if (open != null) {
        open.dependent = true;
        open.verdict = classifier.verdict(open.trigger, open.type());
        drafts.add(open);
      }
    }
    List<EventDraft> acts = SameAct.merge(drafts);
    ContentLinker.link(acts);
    choice.choose(acts);
    Completion.complete(acts);
    return acts;
  }

  /** "The raid", "no plan was agreed": who takes part may stand further above. */
  private static boolean mayBeToldBefore(EventDraft draft) {
    ActType type = draft.type();
    boolean retold = type == ActType.ASSAULT && !isWar(draft) || type == ActType.CONSULT;
    boolean deed = type == ActType.MOBILIZE || retold && Discourse.isDefinite(draft);
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
    if (!entry.suits(draft.participants)
        || isNameOfWar(draft.head())
        || isPlaceOfWar(draft)
        || isOwnWish(draft)
        || isToldAtHome(draft)
        || isVisitAtHome(draft)) {
      return false;
    }
    boolean actor = has(draft.actors(), talks);
    boolean recipient = has(draft.recipients(), talks);
    return (!entry.needsActor() || actor || recipient && lacksActor(draft))
        && (!entry.needsRecipient() || recipient || actor && lacksRecipient(draft));
  }

  /** "the Korean War", "World War II": names of what is history. */
  private static boolean isNameOfWar(Node head) {
    boolean war = head.text().equals("War") || head.text().equals("Wars");
    return war
        && head.children("amod", "compound", "nmod").stream()
            .anyMatch(c -> c.index() == head.index() - 1 && isCapital(c.text()));
  }

  /** "the Iraq war" says where, not who. */
  private static boolean isPlaceOfWar(EventDraft draft) {
    Node head = draft.head();
    boolean place =
        Words.lemma(head).equals("war")
            && head.children("compound").stream()
                .anyMatch(c -> c.index() == head.index() - 1 && isCapital(c.text()));
    return place && head.child("nmod:poss") == null && draft.recipients().isEmpty();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  /** Who "wants to meet" asks nobody to do anything. */
  private static boolean isOwnWish(EventDraft draft) {
    Node head = draft.head();
    Node wish = head.child("xcomp", "ccomp");
    return draft.type() == ActType.REQUEST
        && WISHES.contains(Words.lemma(head))
        && wish != null
        && Words.isInfinitive(wish)
        && wish.child("nsubj") == null
        && head.child("obj", "iobj") == null
        && !new Clause(head).isPassive();
  }

  /** An agreement of one side only, which no verb says that it made, is a topic. */
  private static boolean isOneSided(EventDraft draft) {
    boolean noun = draft.trigger.entry().pos() == 'N' && draft.trigger.words().size() == 1;
    boolean pact = draft.type() == ActType.AGREE && !draft.completed;
    return noun
        && pact
        && draft.recipients().isEmpty()
        && draft.actors().size() < 2
        && !new Slots(draft.trigger).isLight();
  }

  /** "welcomed the talks": who only speaks of a meeting did not take part. */
  private static boolean isTopic(EventDraft draft) {
    return draft.weak
        && !draft.completed
        && draft.type() == ActType.CONSULT
        && draft.recipients().isEmpty()
        && draft.head().is("obj")
        && !new Slots(draft.trigger).isLight();
  }

  /** Who "does not want" something has asked for nothing. */
  private static boolean isNoWish(EventDraft draft) {
    return draft.type() == ActType.REQUEST
        && draft.verdict.status() == EventStatus.DENIED
        && WISHES.contains(Words.lemma(draft.head()));
  }

  /** Who tells his own parliament or troops something does not consult them. */
  private static boolean isToldAtHome(EventDraft draft) {
    return draft.type() == ActType.CONSULT
        && Words.lemma(draft.head()).equals("tell")
        && draft.actors().stream()
            .noneMatch(
                a ->
                    a.country() == null && a.entity() != null
                        || draft.recipients().stream()
                            .anyMatch(
                                r -> r.country() != null && !r.country().equals(a.country())));
  }

  /** Who arrives somewhere in his own country visits nobody. */
  private static boolean isVisitAtHome(EventDraft draft) {
    boolean visit = "visit".equals(draft.act.mode()) && !draft.recipients().isEmpty();
    return visit
        && draft.recipients().stream()
            .allMatch(
                r ->
                    r.mention() != null
                        && "LOC".equals(r.mention().getValue())
                        && draft.actors().stream().allMatch(a -> isAtHome(a, r)));
  }

  private static boolean isAtHome(Party actor, Party place) {
    return actor.country() == null
        ? actor.entity() != null && "PER".equals(actor.entity().getValue())
        : actor.country().equals(place.country());
  }

  /** A passive need not say who did it; that it was done to a named side is enough. */
  private static boolean lacksActor(EventDraft draft) {
    return draft.trigger.entry().needs().contains("both")
        && Words.isVerb(draft.head())
        && new Clause(draft.head()).isPassive()
        && (isNamed(draft.recipients()) || isDoneToForeigners(draft))
        && draft.type() != ActType.CONSULT
        && draft.type() != ActType.REQUEST;
  }

  /** "Oslo objected", "the army attacked again": the other side may go without saying. */
  private static boolean lacksRecipient(EventDraft draft) {
    Node head = draft.head();
    if (Words.lemma(head).equals("discuss") && Words.isVerb(head)) {
      List<Node> subjects = new Clause(head).surfaceSubjects();
      return !subjects.isEmpty() && subjects.get(0).xpos().matches("NNS|NNPS");
    }
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

  /** "Thousands of Kenyans were detained". */
  private static boolean isDoneToForeigners(EventDraft draft) {
    boolean deed = draft.type() == ActType.COERCE || draft.type() == ActType.ASSAULT;
    return deed && draft.recipients().stream().anyMatch(p -> p.country() != null);
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
