package org.dragoman.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;

/**
 * Reads a noun phrase as the parties it stands for: names, pronouns, descriptions ("the Kenyan
 * president", "US officials"), people and property of a country ("Iranian refineries"); conjuncts
 * one by one.
 */
final class PartyFinder {

  /** Adjectives of regions and unions, and the name that their entity has. */
  private static final Map<String, List<String>> BLOCS =
      Map.of(
          "European", List.of("Europe", "European Union"),
          "African", List.of("Africa", "African Union"),
          "Arab", List.of("Arab League"),
          "Western", List.of("Western world"));

  private static final Set<String> PERSONAL =
      Set.of("he", "she", "they", "it", "we", "him", "her", "them", "us", "i", "me", "you");

  private static final Set<String> NOBODY =
      Set.of("minority", "language", "culture", "soil", "territory");

  private final DocumentParties document;
  private final PartyNouns nouns = PartyNouns.bundled();

  PartyFinder(DocumentParties document) {
    this.document = document;
  }

  /** Says whether a party is a place where things happen rather than one that acts. */
  boolean isMerePlace(Party party, boolean seatsAct) {
    boolean place = party.mention() != null && "LOC".equals(party.mention().getValue());
    return place
        && party.entity() != null
        && !(seatsAct ? document.isSeat(party.entity()) : document.isState(party.entity()));
  }

  /** Returns the parties that a phrase stands for, in text order; empty if there is none. */
  List<Party> parties(Node head) {
    List<Party> parties = new ArrayList<>(single(head));
    for (Node child : head.children("compound", "nmod")) {
      EntityMention name = document.mentionAt(child);
      boolean beside = child.child("conj") != null && Words.markers(child).isEmpty();
      if (beside && name != null && "PER".equals(name.getValue()) && !child.is("nmod:poss")) {
        addNew(parties, List.of(document.countries().complete(ofMention(name), child)));
      }
    }
    for (Node conjunct : head.children("conj")) {
      if (!Words.isVerb(conjunct) || document.mentionAt(conjunct) != null) {
        addNew(parties, parties(conjunct));
      }
    }
    for (Node name : head.children("appos", "flat")) {
      for (Node conjunct : name.children("conj")) {
        addNew(parties, parties(conjunct));
      }
    }
    for (Node example : head.children("nmod", "obl", "appos")) {
      if (Words.markers(example).contains("including")) {
        addNew(parties, parties(example));
      }
    }
    return parties;
  }

  private static void addNew(List<Party> parties, List<Party> more) {
    for (Party party : more) {
      if (parties.stream().noneMatch(p -> p.isSame(party))) {
        parties.add(party);
      }
    }
  }

  /** Returns whom a modifier names: "US", "Norwegian"; empty if it is no party. */
  List<Party> owners(Node modifier) {
    String country = document.demonym(modifier);
    boolean named = document.mentionAt(modifier) != null || country == null;
    return named
        ? parties(modifier)
        : List.of(ofCountry(modifier, modifier, country, Party.Standing.POLITICAL));
  }

  /** Returns the parties of one conjunct: several for "Russian and Iranian officials". */
  List<Party> single(Node head) {
    return read(head).stream().map(party -> document.countries().complete(party, head)).toList();
  }

  private List<Party> read(Node head) {
    if (Words.isEachOther(head)) {
      return List.of();
    }
    if (Words.isTime(head) && document.mentionAt(head) == null) {
      return List.of();
    }
    if (isApposition(head)) {
      return parties(head.head());
    }
    Party named = named(head);
    if (named != null) {
      return List.of(named);
    }
    Reference reference = document.referenceAt(head);
    if (reference != null && (reference.getEntity() != null || reference.getCountry() != null)) {
      return List.of(referred(head, reference));
    }
    return head.upos().equals("PRON") ? pronoun(head) : described(head);
  }

  /** "Oslo and Bonn, countries that ...": the names before it are meant. */
  private boolean isApposition(Node head) {
    return head.is("appos")
        && document.mentionAt(head) == null
        && document.mentionAt(head.head()) != null
        && head.children("appos").isEmpty();
  }

  /** "Oslo said it ...": who speaks; else a person who is not named. */
  private List<Party> pronoun(Node head) {
    String word = Words.lower(head);
    if (Words.isFirstPerson(head) && !speakers(head).isEmpty()) {
      return speakers(head);
    }
    if (!PERSONAL.contains(word)) {
      return List.of();
    }
    Node clause = head.head();
    if (clause != null && head.is("nsubj") && clause.is("ccomp") && Words.isVerb(clause.head())) {
      List<Node> speakers = new Clause(clause.head()).surfaceSubjects();
      if (!speakers.isEmpty() && speakers.get(0) != head && !word.equals("we")) {
        return parties(speakers.get(0));
      }
    }
    Party.Standing standing = word.equals("it") ? Party.Standing.PROPERTY : Party.Standing.PEOPLE;
    return List.of(new Party(head.begin(), head.end(), null, null, null, standing));
  }

  /** Who speaks the words around a word, as "we" and "I" are; nobody or one. */
  List<Party> speakers(Node pronoun) {
    List<Node> clause = Words.root(pronoun).subtree();
    Node speaker =
        document.speakerAt(
            pronoun.begin(), clause.get(0).begin(), clause.get(clause.size() - 1).end());
    if (speaker == null || speaker == pronoun) {
      return List.of();
    }
    return parties(speaker).stream()
        .filter(p -> p.entity() != null)
        .limit(1)
        .map(
            p ->
                new Party(
                    pronoun.begin(),
                    pronoun.end(),
                    p.entity(),
                    null,
                    p.country(),
                    Party.Standing.POLITICAL))
        .toList();
  }

  private Party named(Node head) {
    EntityMention mention = document.mentionAt(head);
    if (mention == null) {
      mention = nameBeside(head);
    }
    if (mention == null) {
      return null;
    }
    Party party = ofMention(mention);
    return isReporter(head) ? party.as(Party.Standing.OTHER) : party;
  }

  /** "NPR's Jean Doe" speaks as a reporter. */
  private boolean isReporter(Node head) {
    for (Node owner : head.children("nmod:poss")) {
      EntityMention medium = document.mentionAt(owner);
      if (medium != null && standing(medium) == Party.Standing.OTHER) {
        return true;
      }
    }
    return false;
  }

  /** "spokesman Jean Doe", "Jean Doe, the spokesman": the name is what the phrase stands for. */
  private EntityMention nameBeside(Node head) {
    for (Node child : head.children("appos", "flat", "compound")) {
      EntityMention mention = document.mentionAt(child);
      if (mention != null && "PER".equals(mention.getValue())) {
        return child.index() > head.index() || !child.is("compound") ? mention : null;
      }
    }
    return null;
  }

  static Party ofMention(EntityMention mention) {
    Entity entity = mention.getEntity();
    String country = entity == null ? null : entity.getCountry();
    return new Party(
        mention.getBegin(), mention.getEnd(), entity, mention, country, standing(mention));
  }

  private static Party.Standing standing(EntityMention mention) {
    String subtype = mention.getSubtype() == null ? "" : mention.getSubtype();
    return switch (mention.getValue()) {
      case "PER" -> Party.Standing.POLITICAL;
      case "ORG" ->
          switch (subtype) {
            case "COM", "MEDIA" -> Party.Standing.OTHER;
            default -> Party.Standing.POLITICAL;
          };
      default ->
          switch (subtype) {
            case "FAC", "GEO" -> Party.Standing.PROPERTY;
            default -> Party.Standing.POLITICAL;
          };
    };
  }

  private static Party referred(Node head, Reference reference) {
    Entity entity = reference.getEntity();
    String country =
        reference.getCountry() != null || entity == null
            ? reference.getCountry()
            : entity.getCountry();
    return new Party(head.begin(), head.end(), entity, null, country, Party.Standing.POLITICAL);
  }

  private List<Party> described(Node head) {
    List<Party> parties = new ArrayList<>();
    String lemma = Words.lemma(head);
    if (Pairs.isPair(head)) {
      parties.addAll(document.pairs().before(head));
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    boolean actor = nouns.sector(lemma) != null;
    Party.Standing standing =
        nouns.isPolitical(lemma)
            ? Party.Standing.POLITICAL
            : actor ? Party.Standing.PEOPLE : Party.Standing.PROPERTY;
    String own = document.demonym(head);
    if (own != null && (head.xpos().startsWith("N") || head.child("det") != null)) {
      parties.add(ofCountry(head, head, own, Party.Standing.POLITICAL));
      return parties;
    }
    if (head.upos().equals("NUM")) {
      if (head.is("nummod", "compound") || !head.children("nummod").isEmpty()) {
        return parties;
      }
      parties.add(unnamed(head, Party.Standing.PEOPLE));
      return parties;
    }
    if (!Words.isNoun(head) || NOBODY.contains(lemma)) {
      return parties;
    }
    for (Node modifier : modifiers(head)) {
      Party party = ofModifier(head, modifier, standing, actor);
      if (party != null) {
        addNew(parties, List.of(party));
      }
    }
    if (parties.isEmpty() && (actor || nouns.isTarget(lemma))) {
      parties.add(unnamed(head, standing));
    } else if (parties.isEmpty() && head.upos().equals("PROPN")) {
      parties.add(unknownName(head));
    }
    return parties;
  }

  private static List<Node> modifiers(Node head) {
    List<Node> modifiers = new ArrayList<>();
    for (Node child : head.children("nmod:poss", "amod", "compound", "nmod")) {
      boolean plain = !child.is("nmod") || child.is("nmod:poss") || Words.markers(child).isEmpty();
      boolean belongs =
          plain || Words.markers(child).contains("of") || Words.markers(child).contains("from");
      if (belongs) {
        modifiers.add(child);
        modifiers.addAll(child.children("conj"));
      }
    }
    return modifiers;
  }

  private Party ofModifier(Node head, Node modifier, Party.Standing standing, boolean actor) {
    EntityMention mention = document.mentionAt(modifier);
    if (mention != null && mention.getEntity() != null) {
      return ofOwner(head, modifier, mention, standing, actor);
    }
    Entity bloc = bloc(modifier);
    if (bloc != null) {
      return new Party(modifier.begin(), head.end(), bloc, null, null, standing);
    }
    String country = document.demonym(modifier);
    if (country == null && modifier.is("nmod:poss")) {
      return ofPossessor(head, modifier, standing, actor);
    }
    return country == null ? null : ofCountry(head, modifier, country, standing);
  }

  /** "her government", "their forces": those of whom the pronoun stands for. */
  private Party ofPossessor(Node head, Node modifier, Party.Standing standing, boolean actor) {
    Reference reference = document.referenceAt(modifier);
    Entity owner = reference == null ? null : reference.getEntity();
    if (owner == null || !actor) {
      return null;
    }
    if (!"PER".equals(owner.getValue())) {
      int end = Math.max(head.end(), modifier.end());
      return new Party(modifier.begin(), end, owner, null, owner.getCountry(), standing);
    }
    boolean side = !nouns.isOffice(Words.lemma(head)) && standing == Party.Standing.POLITICAL;
    return side && owner.getCountry() != null
        ? ofCountry(head, modifier, owner.getCountry(), standing)
        : null;
  }

  private Party ofOwner(
      Node head, Node modifier, EntityMention mention, Party.Standing standing, boolean actor) {
    Entity owner = mention.getEntity();
    boolean person = "PER".equals(mention.getValue());
    if (person && !modifier.is("nmod:poss")) {
      return null;
    }
    int begin = Math.min(head.begin(), mention.getBegin());
    int end = Math.max(head.end(), mention.getEnd());
    if (!person && nouns.isOffice(Words.lemma(head)) && owner.getCountry() != null) {
      Entity holder = document.holder(Words.lemma(head), owner.getCountry());
      if (holder != null) {
        return new Party(begin, end, holder, null, owner.getCountry(), standing);
      }
    }
    if (person && actor) {
      Entity aide = document.aide(owner, Words.lower(head));
      if (aide != null) {
        return new Party(begin, end, aide, null, aide.getCountry(), standing);
      }
      return new Party(begin, end, null, null, owner.getCountry(), standing);
    }
    if ("ORG".equals(mention.getValue()) && standing(mention) == Party.Standing.OTHER) {
      return new Party(begin, end, owner, null, owner.getCountry(), Party.Standing.OTHER);
    }
    boolean place = "LOC".equals(mention.getValue());
    Party.Standing own = place ? withCountry(head, standing) : standing;
    return new Party(begin, end, owner, null, owner.getCountry(), own);
  }

  private Party ofCountry(Node head, Node modifier, String country, Party.Standing standing) {
    Entity entity =
        nouns.isOffice(Words.lemma(head)) ? document.holder(Words.lemma(head), country) : null;
    if (entity == null) {
      entity = document.state(country);
    }
    int begin = Math.min(head.begin(), modifier.begin());
    Party.Standing own = withCountry(head, standing);
    return new Party(begin, Math.max(head.end(), modifier.end()), entity, null, country, own);
  }

  /** Police and courts of a country act for it. */
  private Party.Standing withCountry(Node head, Party.Standing standing) {
    boolean force = standing == Party.Standing.PEOPLE && nouns.isForce(Words.lemma(head));
    return force ? Party.Standing.POLITICAL : standing;
  }

  private Entity bloc(Node modifier) {
    for (String name : BLOCS.getOrDefault(modifier.text(), List.of())) {
      if (document.named(name) != null) {
        return document.named(name);
      }
    }
    return null;
  }

  /** A name that no engine knew: a politician if an office stands before it. */
  private Party unknownName(Node head) {
    Party.Standing standing = Party.Standing.UNKNOWN;
    String country = null;
    for (Node child : head.children("amod", "compound", "nmod:poss", "appos")) {
      standing = nouns.isOffice(Words.lemma(child)) ? Party.Standing.POLITICAL : standing;
      country = country == null ? document.countryOf(child) : country;
    }
    boolean politician = standing == Party.Standing.POLITICAL;
    int begin = unnamed(head, standing).begin();
    return new Party(begin, head.end(), null, null, politician ? country : null, standing);
  }

  private static Party unnamed(Node head, Party.Standing standing) {
    int begin = head.begin();
    for (Node child : head.children("amod", "compound", "nummod")) {
      begin = Math.min(begin, child.begin());
    }
    return new Party(begin, head.end(), null, null, null, standing);
  }
}
