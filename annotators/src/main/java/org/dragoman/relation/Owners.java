package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.engine.TsvResource;
import org.dragoman.entity.Titles;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationType;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Finds what a role belongs to in its own noun phrase: a possessive, a name or demonym before it, a
 * preposition after it.
 */
final class Owners {

  private static final int REACH = 7;

  /** Subtypes of places that have no offices. */
  private static final String[] TIMES = {"obl:tmod", "nmod:tmod"};

  static final Set<String> NO_OFFICES = Set.of("FAC", "GEO");

  private static final Pattern PROFESSIONS =
      Pattern.compile(
          "lawyer|attorney|counsel|co-?founder|founder|owner|publisher|.*editor.*|cleric|agent");

  private static final Set<String> STATE_BODIES =
      TsvResource.rows(Owners.class, "state-bodies.tsv").stream()
          .map(r -> r.get("noun"))
          .collect(Collectors.toUnmodifiableSet());

  private final NamedSentence sentence;
  private final Role role;

  Owners(NamedSentence sentence, Role role) {
    this.sentence = sentence;
    this.role = role;
  }

  /**
   * Owners after a role, and where their phrases end.
   *
   * @param owners in text order
   * @param end index of the first node behind them
   */
  record After(List<Owner> owners, int end) {}

  /** Finds the owner before the role, as in "Peru's foreign minister", "the Peruvian envoy". */
  Optional<Owner> before() {
    int at = role.first() - 1;
    boolean possessive = false;
    for (int steps = 0; steps < REACH && at >= 0; steps++) {
      EntityMention mention = sentence.mention(at);
      if (mention != null) {
        return ofName(mention, at, possessive);
      }
      if (sentence.isPossessivePronoun(at)) {
        return new Possessors(sentence).of(sentence.node(at), role).flatMap(this::ofPossessor);
      }
      Optional<String> demonym = demonymEndingAt(at);
      if (demonym.isPresent()) {
        return isHyphenated(at) || hasPrivateBody(at + 1, role.first())
            ? Optional.empty()
            : ofDemonym(demonym.get(), at);
      }
      boolean ending = sentence.isPossessive(at);
      if (!ending && !sentence.isNominal(at)) {
        return Optional.empty();
      }
      possessive |= ending;
      at--;
    }
    return Optional.empty();
  }

  private Optional<Owner> ofName(EntityMention mention, int at, boolean possessive) {
    if (isHyphenated(at) || isPrivate(mention, at + 1, role.first())) {
      return Optional.empty();
    }
    String rule = possessive ? "possessive" : "compound";
    if (NamedSentence.is(mention, EntityType.PERSON)) {
      if (!possessive && (at != role.first() - 1 || role.type() == RelationType.FAMILY)) {
        return Optional.empty();
      }
      return fits(mention)
          ? Optional.of(new Owner(mention, rule, mention.getCoveredText(), 0.9))
          : ofPossessor(mention.getEntity());
    }
    return fits(mention)
        ? Optional.of(new Owner(mention, rule, mention.getCoveredText(), 0.9))
        : Optional.empty();
  }

  /** The office of a person's man is one of that person's state: "his chief of staff". */
  private Optional<Owner> ofPossessor(Entity possessor) {
    int here = sentence.node(role.first()).begin();
    EntityMention mention = sentence.document().nearest(possessor, here);
    if (fits(mention) && !isCityOfState(mention)) {
      return Optional.of(new Owner(mention, "possessor", mention.getCoveredText(), 0.8));
    }
    if (!role.owners().contains(EntityType.LOCATION)) {
      return Optional.empty();
    }
    return sentence
        .document()
        .country(possessor.getCountry())
        .map(c -> sentence.document().nearest(c, here))
        .map(m -> new Owner(m, "possessor-state", m.getCoveredText(), 0.65));
  }

  /** "its foreign minister", said of a capital, is the state's; the city has none. */
  private boolean isCityOfState(EntityMention mention) {
    return NamedSentence.is(mention, EntityType.LOCATION)
        && role.title().alone()
        && !sentence.document().isCountry(mention.getEntity())
        && sentence.document().country(mention.getEntity().getCountry()).isPresent();
  }

  private Optional<Owner> ofDemonym(String code, int at) {
    if (!role.owners().contains(EntityType.LOCATION) || isProfession()) {
      return Optional.empty();
    }
    return sentence
        .document()
        .country(code)
        .map(c -> sentence.document().nearest(c, sentence.node(at).begin()))
        .map(m -> new Owner(m, "demonym", sentence.node(at).text(), 0.9));
  }

  /** Returns the code of the demonym of one or two words that ends at a node. */
  private Optional<String> demonymEndingAt(int at) {
    Node node = sentence.node(at);
    if (!Character.isUpperCase(node.text().charAt(0))) {
      return Optional.empty();
    }
    Optional<String> two = Optional.empty();
    if (at > 0 && sentence.mention(at - 1) == null) {
      two = sentence.document().codeOfDemonym(sentence.text(at - 1, at));
    }
    return two.isPresent() ? two : sentence.document().codeOfDemonym(node.text());
  }

  private boolean isPrivate(EntityMention mention, int from, int to) {
    return NamedSentence.is(mention, EntityType.LOCATION) && hasPrivateBody(from, to);
  }

  /** The head of "the U.S. beef industry" holds no office of the state. */
  private boolean hasPrivateBody(int from, int to) {
    for (int at = from; at < to; at++) {
      boolean common =
          sentence.node(at).upos().equals("NOUN")
              && sentence.mention(at) == null
              && Character.isLowerCase(sentence.node(at).text().charAt(0));
      if (common
          && !STATE_BODIES.contains(sentence.node(at).lemma())
          && !STATE_BODIES.contains(sentence.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** "US-backed" and "pro-Russian" say nothing of whose office it is; "then-Russian" does. */
  private boolean isHyphenated(int at) {
    int before = sentence.first(at) - 1;
    boolean prefixed =
        sentence.word(before).equals("-")
            && Titles.bundled().statusOf(sentence.word(before - 1)) == null;
    return prefixed || at + 1 < role.first() && sentence.word(at + 1).equals("-");
  }

  /** Finds the owners after the role, as in "president of Peru", "a deputy in the Cortes for X". */
  After after() {
    List<Owner> owners = new ArrayList<>();
    int at = role.last() + 1;
    while (owners.size() < 3 && isPreposition(at) && !isOfOwner(at, owners)) {
      Phrase phrase = phrase(at + 1, sentence.word(at));
      if (phrase.owner() == null) {
        break;
      }
      owners.add(phrase.owner());
      at = phrase.end();
      if (role.plural() && sentence.word(at).equals("and") && nextIsOwner(at + 1)) {
        Phrase second = phrase(at + 1, sentence.word(role.last() + 1));
        owners.add(second.owner());
        at = second.end();
      }
    }
    return new After(owners, behindTopic(at));
  }

  /**
   * Skips what the office is about, "for Chad" or "to the league", where a comma or name follows.
   */
  private int behindTopic(int from) {
    if (!Set.of("to", "for", "on", "in", "of").contains(sentence.word(from))) {
      return from;
    }
    int at = from + 1;
    while (at - from < REACH
        && (isInPhrase(at, false) || sentence.word(at).equals("and"))
        && !sentence.isPerson(sentence.mention(at))) {
      at++;
    }
    boolean closed = sentence.word(at).equals(",") || sentence.isPerson(sentence.mention(at));
    boolean empty = at == from + 1 || Set.of("the", "a", "an").contains(sentence.word(at - 1));
    return closed && !empty ? at : from;
  }

  /** In "adviser to Diaz for trade", "colonel in the guard of Chad" only the first is the owner. */
  private boolean isOfOwner(int at, List<Owner> owners) {
    return !owners.isEmpty()
        && (sentence.word(at).equals("of") || sentence.word(role.last() + 1).equals("to"));
  }

  private boolean nextIsOwner(int at) {
    int from = sentence.word(at).equals("the") ? at + 1 : at;
    return sentence.mention(from) != null && fits(sentence.mention(from));
  }

  private boolean isPreposition(int at) {
    String word = sentence.word(at);
    return switch (word) {
      case "of" -> true;
      case "at", "in", "with" -> role.owners().contains(EntityType.ORGANIZATION) && !isGuest();
      case "for" -> !isEnvoy();
      case "to" -> isAdviser();
      default -> false;
    };
  }

  /** A speaker at a congress is heard there, one of a parliament presides. */
  private boolean isGuest() {
    return role.title().words().equals("speaker");
  }

  /** A lawyer or cleric of a nation is one by passport, the founder of a town holds no office. */
  private boolean isProfession() {
    return PROFESSIONS.matcher(role.title().words()).matches();
  }

  /** An envoy for a place is sent there, not by it. */
  private boolean isEnvoy() {
    return role.title().words().matches(".*(envoy|ambassador|representative|coordinator|consul)");
  }

  private boolean isAdviser() {
    return role.title().words().matches(".*(adviser|advisor|aide|counsel|lawyer|attorney)");
  }

  private record Phrase(Owner owner, int end) {}

  /** Walks through one noun phrase; the last fitting name in it is the owner, else a demonym. */
  private Phrase phrase(int from, String preposition) {
    Owner owner = null;
    Owner demonym = null;
    int ownerEnd = from;
    int at = from;
    for (int steps = 0; steps < REACH && at < sentence.size(); steps++) {
      EntityMention mention = sentence.mention(at);
      if (mention != null) {
        boolean stops = sentence.isPerson(mention) && !isTitled(mention);
        if (owner != null && (stops || !isPartOfName(at)) || stops && !fits(mention, preposition)) {
          break;
        }
        if (!fits(mention, preposition)) {
          at = sentence.last(at) + 1;
          continue;
        }
        ownerEnd = sentence.last(at) + 1;
        owner = new Owner(mention, preposition, mention.getCoveredText(), 0.9);
        at = sentence.last(at) + 1;
        continue;
      }
      if (owner == null && demonymEndingAt(at).isPresent() && fitsState(preposition)) {
        demonym = ofDemonym(demonymEndingAt(at).get(), at).orElse(null);
        ownerEnd = at + 1;
      } else if (!isInPhrase(at, owner != null)) {
        break;
      }
      at++;
    }
    Owner found = owner == null ? demonym : owner;
    boolean state = found != null && NamedSentence.is(found.mention(), EntityType.LOCATION);
    return new Phrase(state && hasPrivateBody(ownerEnd, at) ? null : found, at);
  }

  /** In "aide to U.S. President Adams" the person is the one who is served. */
  private boolean isTitled(EntityMention person) {
    int start = sentence.tree().sentence().getBegin();
    String text = sentence.tree().sentence().getCoveredText();
    return Titles.bundled().endingBefore(text, person.getBegin() - start).isPresent();
  }

  /** In "the UN agency UNRWA" the second name is the one that counts. */
  private boolean isPartOfName(int at) {
    return !sentence.word(at - 1).equals("of");
  }

  private boolean isInPhrase(int at, boolean afterName) {
    if (afterName && isTime(at)) {
      return false;
    }
    if (sentence.isNominal(at) || sentence.isPossessive(at)) {
      return true;
    }
    boolean kin = role.type() == RelationType.FAMILY && sentence.word(at).equals("of");
    return !afterName
        && !kin
        && Set.of("the", "a", "an", "of", "its", "&").contains(sentence.word(at));
  }

  /** "next week" behind a name says when the clause holds. */
  private boolean isTime(int at) {
    Node node = sentence.node(at);
    return node != null && (node.is(TIMES) || node.head() != null && node.head().is(TIMES));
  }

  private boolean fitsState(String preposition) {
    return role.owners().contains(EntityType.LOCATION) && !preposition.equals("in");
  }

  private boolean fits(EntityMention mention, String preposition) {
    boolean place = NamedSentence.is(mention, EntityType.LOCATION);
    if (place && Set.of("in", "at", "with").contains(preposition)) {
      return false;
    }
    if (place && preposition.equals("for") && !role.title().words().startsWith("spokes")) {
      return false;
    }
    return fits(mention);
  }

  /** Says whether a name is of a kind that an office may belong to. */
  private boolean fits(EntityMention mention) {
    return role.owners().contains(EntityType.of(mention.getValue()))
        && !(isProfession() && NamedSentence.is(mention, EntityType.LOCATION))
        && !NO_OFFICES.contains(String.valueOf(mention.getSubtype()));
  }
}
