package org.dragoman.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.dragoman.model.ActType;
import org.dragoman.model.ParticipantRole;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/** Who mediated, what an act was about and by what means, where its own phrase says so. */
final class SideRoles {

  /** Somebody or something with a part beside actor and recipient. */
  record Side(ParticipantRole role, Party party) {}

  /** Verbs of who brings others together: "talks brokered by Oslo". */
  static final Set<String> MEDIATION =
      Set.of("broker", "mediate", "facilitate", "moderate", "sponsor");

  private static final Set<String> ABOUT = Set.of("on", "about", "over", "regarding", "concerning");
  private static final Set<String> UNDER = Set.of("mediation", "auspices", "sponsorship");

  private static final Set<ActType> SPOKEN =
      EnumSet.of(
          ActType.CONSULT,
          ActType.AGREE,
          ActType.REQUEST,
          ActType.ACCUSE,
          ActType.REJECT,
          ActType.COOPERATE,
          ActType.PROTEST);

  private static final Set<String> WEAPONS =
      Set.of(
          "missile",
          "drone",
          "rocket",
          "bomb",
          "artillery",
          "mortar",
          "tank",
          "shell",
          "gun",
          "rifle",
          "knife",
          "warplane",
          "jet",
          "helicopter",
          "torpedo",
          "grenade",
          "gas",
          "explosive",
          "stone",
          "petrol",
          "mine");

  private final PartyFinder parties;
  private final DocumentParties document;

  SideRoles(PartyFinder parties, DocumentParties document) {
    this.parties = parties;
    this.document = document;
  }

  /** Returns the other roles of an act, in text order within each role. */
  List<Side> of(EventDraft draft) {
    List<Side> sides = new ArrayList<>();
    for (Node word : draft.trigger.words()) {
      mediators(word).forEach(p -> sides.add(new Side(ParticipantRole.MEDIATOR, p)));
    }
    for (Node word : draft.trigger.words()) {
      if (SPOKEN.contains(draft.type())) {
        topics(word, draft).forEach(p -> sides.add(new Side(ParticipantRole.TOPIC, p)));
      }
    }
    if (draft.type() == ActType.ASSAULT) {
      for (Node word : draft.trigger.words()) {
        means(word).forEach(p -> sides.add(new Side(ParticipantRole.INSTRUMENT, p)));
      }
    }
    return sides.stream().distinct().toList();
  }

  private List<Party> mediators(Node word) {
    List<Party> mediators = new ArrayList<>();
    for (Node child : word.children()) {
      if (child.is("acl") && MEDIATION.contains(Words.lemma(child))) {
        new Clause(child).subjects().forEach(n -> mediators.addAll(parties.parties(n)));
      }
      if (child.is("obl", "nmod")
          && UNDER.contains(Words.lemma(child))
          && Words.markers(child).contains("under")) {
        child
            .children("amod", "compound", "nmod")
            .forEach(n -> mediators.addAll(parties.owners(n)));
      }
    }
    return mediators.stream().filter(p -> p.entity() != null || p.country() != null).toList();
  }

  private List<Party> topics(Node word, EventDraft draft) {
    List<Party> topics = new ArrayList<>();
    boolean discussed = Words.lemma(word).equals("discuss");
    for (Node child : word.children("obl", "nmod", "obj")) {
      boolean about = Words.markers(child).stream().anyMatch(ABOUT::contains);
      boolean said = child.is("obj") ? discussed : about;
      EntityMention name = document.mentionAt(child);
      boolean medium = name != null && "ORG".equals(name.getValue()) && !child.is("obj");
      if (said
          && !medium
          && !Words.isVerb(child)
          && !Words.isTime(child)
          && !draft.trigger.covers(child)) {
        Party topic = phrase(child);
        if (!isParty(topic, draft)) {
          topics.add(topic);
        }
      }
    }
    return topics;
  }

  private static boolean isParty(Party topic, EventDraft draft) {
    List<Party> all = new ArrayList<>(draft.actors());
    all.addAll(draft.recipients());
    return all.stream()
        .anyMatch(
            p ->
                p.begin() < topic.end() && topic.begin() < p.end()
                    || p.entity() != null && p.entity() == topic.entity());
  }

  private List<Party> means(Node word) {
    List<Party> means = new ArrayList<>();
    for (Node child : word.children("obl", "nmod", "compound", "amod")) {
      boolean phrase = child.is("obl", "nmod");
      boolean by = Words.markers(child).contains("with") || Words.markers(child).contains("by");
      if (WEAPONS.contains(Words.lemma(child)) && (by || !phrase || child.index() < word.index())) {
        means.add(phrase(child));
        child.children("conj").stream()
            .filter(c -> WEAPONS.contains(Words.lemma(c)))
            .forEach(c -> means.add(phrase(c)));
      }
    }
    return means;
  }

  /** The noun with what stands before it, and what "of" joins to it. */
  private Party phrase(Node head) {
    int begin = head.begin();
    int end = head.end();
    for (Node child : head.children("amod", "compound", "nummod", "nmod:poss", "flat", "nmod")) {
      boolean joined = !child.is("nmod") || child.is("nmod:poss");
      if (joined || Words.markers(child).contains("of") || Words.markers(child).isEmpty()) {
        for (Node node : child.subtree()) {
          begin = Math.min(begin, node.begin());
          end = Math.max(end, node.end());
        }
      }
    }
    EntityMention mention = document.mentionAt(head);
    return new Party(
        begin,
        end,
        mention == null ? null : mention.getEntity(),
        mention,
        null,
        Party.Standing.OTHER);
  }
}
