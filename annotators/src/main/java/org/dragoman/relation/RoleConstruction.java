package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;

/**
 * Reads roles: titles, kinship, parts and membership, each a noun with a holder and an owner. Roles
 * that are coordinated share what only one of them is given.
 */
final class RoleConstruction implements Construction {

  private final Roles roles = new Roles();

  /** A role with what was found beside it. */
  private record Reading(Role role, List<Holder> holders, List<Owner> owners, int end) {}

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    Reading previous = null;
    for (Role role : roles.in(sentence)) {
      Reading reading = share(sentence, previous, reading(sentence, role));
      statements.addAll(statements(sentence, reading));
      previous = reading;
    }
    return statements;
  }

  private static Reading reading(NamedSentence sentence, Role role) {
    Owners owners = new Owners(sentence, role);
    Owners.After after = owners.after();
    List<Owner> found = new ArrayList<>(after.owners());
    if (found.isEmpty()) {
      owners.before().ifPresent(found::add);
    }
    Holders holders = new Holders(sentence, role, after.end());
    return new Reading(role, holders.find(), found, after.end());
  }

  /** "Prime Minister and Defence Minister X", "X, a deputy for A and vice president of B". */
  private static Reading share(NamedSentence sentence, Reading previous, Reading reading) {
    if (previous == null || !isCoordinated(sentence, previous, reading.role())) {
      return reading;
    }
    List<Holder> holders = reading.holders().isEmpty() ? previous.holders() : reading.holders();
    boolean ownersToo =
        reading.owners().isEmpty() && reading.role().type() == previous.role().type();
    return new Reading(
        reading.role(), holders, ownersToo ? previous.owners() : reading.owners(), reading.end());
  }

  private static boolean isCoordinated(NamedSentence sentence, Reading previous, Role role) {
    boolean and = false;
    for (int at = previous.end(); at < role.first(); at++) {
      String word = sentence.word(at);
      boolean bridge = Set.of("and", ",", "the", "a", "an", "its", "party", "also").contains(word);
      if (!bridge && !sentence.isNominal(at) || sentence.mention(at) != null) {
        return false;
      }
      and |= word.equals("and");
    }
    return and;
  }

  private static List<Statement> statements(NamedSentence sentence, Reading reading) {
    List<Statement> statements = new ArrayList<>();
    List<Holder> holders = reading.holders();
    List<Owner> owners = reading.owners();
    boolean pairwise =
        reading.role().plural() && holders.size() > 1 && holders.size() == owners.size();
    for (int i = 0; i < holders.size(); i++) {
      Holder holder = holders.get(i);
      List<Owner> own = pairwise ? List.of(owners.get(i)) : owners;
      if (own.isEmpty()) {
        own = ownState(sentence, reading.role(), holder).map(List::of).orElse(List.of());
      }
      for (Owner owner : own) {
        statement(sentence, reading.role(), holder, owner, reading.end())
            .ifPresent(statements::add);
      }
    }
    return statements;
  }

  /** "President Okello of Peru", else a bare title that stands for the holder's own state. */
  private static Optional<Owner> ownState(NamedSentence sentence, Role role, Holder holder) {
    boolean office = role.owners().contains(EntityType.LOCATION);
    if (!office || !holder.rule().matches("before-name|apposed|apposing")) {
      return Optional.empty();
    }
    Optional<Owner> after = placeAfter(sentence, role, holder);
    if (after.isPresent() || !role.title().alone() || isElsewhere(sentence, role)) {
      return after;
    }
    Entity person = holder.mention().getEntity();
    int here = holder.mention().getBegin();
    DocumentNames document = sentence.document();
    if (person.getCountry() != null) {
      return document
          .country(person.getCountry())
          .map(c -> document.nearest(c, here))
          .map(m -> new Owner(m, "own-state", m.getCoveredText(), 0.75));
    }
    boolean vague = role.title().words().matches("minister|secretary");
    return vague ? Optional.empty() : homeState(sentence, here);
  }

  /** "the Emir of Hadejia", "the Minister for Patagonia": not of the whole state. */
  private static boolean isElsewhere(NamedSentence sentence, Role role) {
    int of = role.last() + 1;
    int place = sentence.word(of + 1).equals("the") ? of + 2 : of + 1;
    boolean named = sentence.node(place) != null && sentence.node(place).upos().equals("PROPN");
    return sentence.word(of).equals("of") && named
        || sentence.word(of).equals("for")
            && NamedSentence.is(sentence.mention(place), EntityType.LOCATION);
  }

  /** A minister whose state is nowhere told is one of the state that the report comes from. */
  private static Optional<Owner> homeState(NamedSentence sentence, int here) {
    DocumentNames document = sentence.document();
    Optional<Entity> dateline = document.countryOfDateline(here);
    return dateline
        .or(document::dominantState)
        .filter(c -> !sentence.speaksOfOtherStateThan(c.getCountry()))
        .map(c -> document.nearest(c, here))
        .map(
            m ->
                new Owner(
                    m,
                    dateline.isPresent() ? "dateline" : "dominant-state",
                    m.getCoveredText(),
                    0.55));
  }

  private static Optional<Owner> placeAfter(NamedSentence sentence, Role role, Holder holder) {
    if (!holder.rule().equals("before-name")) {
      return Optional.empty();
    }
    for (int at = role.last() + 1; at < sentence.size(); at++) {
      if (sentence.mention(at) == holder.mention()) {
        int of = sentence.last(at) + 1;
        int place = sentence.word(of + 1).equals("the") ? of + 2 : of + 1;
        boolean fits =
            sentence.word(of).equals("of")
                && NamedSentence.is(sentence.mention(place), EntityType.LOCATION)
                && !Owners.NO_OFFICES.contains(
                    String.valueOf(sentence.mention(place).getSubtype()));
        return fits
            ? Optional.of(
                new Owner(
                    sentence.mention(place),
                    "name-of-place",
                    sentence.mention(place).getCoveredText(),
                    0.9))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Optional<Statement> statement(
      NamedSentence sentence, Role role, Holder holder, Owner owner, int end) {
    EntityMention subject = holder.mention();
    if (subject.getEntity() == owner.mention().getEntity()
        || isForeign(sentence, holder, owner)
        || isTownAsMember(sentence, role, holder)) {
      return Optional.empty();
    }
    RelationStatus status = holder.status() == null ? role.status() : holder.status();
    RelationStatus told =
        isOver(sentence, holder, end)
            ? RelationStatus.FORMER
            : new NounPhrase(sentence, role).status();
    RelationType type = type(role, owner);
    return Optional.of(
        new Statement(
            type,
            subject,
            owner.mention(),
            label(type, role),
            told == RelationStatus.CURRENT ? status : told,
            holder.rule() + "+" + owner.rule(),
            role.label(),
            holder.confidence() * owner.confidence()));
  }

  /** "Soto, president of Chile until 2014," and "president from 2006 to 2010". */
  private static boolean isOver(NamedSentence sentence, Holder holder, int end) {
    boolean apposed = holder.rule().equals("apposed");
    boolean from =
        sentence.word(end).equals("from")
            && sentence.node(end + 1) != null
            && sentence.node(end + 1).upos().equals("NUM");
    return apposed && (sentence.word(end).equals("until") || from);
  }

  private static String label(RelationType type, Role role) {
    return switch (type) {
      case MEMBER_OF -> "member";
      case PART_OF -> null;
      default -> role.label();
    };
  }

  /** A deputy "for" a party is its member; all else is what the title implies. */
  private static RelationType type(Role role, Owner owner) {
    boolean party = EntitySubtype.PARTY.label().equals(owner.mention().getSubtype());
    boolean seat =
        role.title()
            .words()
            .matches(
                ".*(deputy|mp|mep|member of .*|senator|congress.*|lawmaker|legislator|"
                    + "parliamentarian|politician|activist|candidate|councillor)");
    return party && seat ? RelationType.MEMBER_OF : role.type();
  }

  /** States are members; a county beside "member of the council" is somebody's address. */
  private static boolean isTownAsMember(NamedSentence sentence, Role role, Holder holder) {
    return role.type() == RelationType.MEMBER_OF
        && NamedSentence.is(holder.mention(), EntityType.LOCATION)
        && !sentence.document().isCountry(holder.mention().getEntity());
  }

  /** Beside a name, a title of another state is another man's: "Brito, the French minister and". */
  private static boolean isForeign(NamedSentence sentence, Holder holder, Owner owner) {
    Entity state = owner.mention().getEntity();
    String own = holder.mention().getEntity().getCountry();
    return Set.of("apposed", "apposing", "description").contains(holder.rule())
        && sentence.document().isCountry(state)
        && sentence.isPerson(holder.mention())
        && own != null
        && !own.equals(state.getCountry());
  }
}
