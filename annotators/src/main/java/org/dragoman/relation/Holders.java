package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationType;
import org.dragoman.types.EntityMention;

/** Finds who holds a role: the name beside it, or the subject of the clause that says so. */
final class Holders {

  private static final Set<String> OPENING = Set.of(",", "(", "—", "–", ":");
  private static final Set<String> FORMS_OF_ADDRESS =
      Set.of(
          "sir", "dame", "lord", "lady", "dr", "dr.", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", ".");
  private static final int CLOSE = 14;

  private final NamedSentence sentence;
  private final Role role;
  private final int end;

  /**
   * Looks around a role.
   *
   * @param end index of the first node behind the role and the owners after it
   */
  Holders(NamedSentence sentence, Role role, int end) {
    this.sentence = sentence;
    this.role = role;
    this.end = end;
  }

  /** Returns the holders by the construction that binds most closely; empty if there is none. */
  List<Holder> find() {
    List<Holder> found = beforeName();
    if (found.isEmpty()) {
      found = apposed();
    }
    if (found.isEmpty()) {
      found = apposing();
    }
    if (found.isEmpty()) {
      found = new Predicates(sentence, role).holders();
    }
    return found.isEmpty() ? described() : found;
  }

  /** "President Okello", "envoys Okello and Brito"; also "the head of the IAEA Rafael Grossi". */
  List<Holder> beforeName() {
    int at = role.last() + 1;
    while (FORMS_OF_ADDRESS.contains(sentence.word(at))) {
      at++;
    }
    if (!isHolder(at)) {
      at = end;
    }
    boolean behindOwner = at == end && end > role.last() + 1;
    if (!isHolder(at) || behindOwner && (!isDefinite() || isOneOfMany())) {
      return List.of();
    }
    List<Holder> found = new ArrayList<>();
    for (EntityMention mention : role.plural() ? listFrom(at) : List.of(sentence.mention(at))) {
      found.add(new Holder(mention, "before-name", 0.95));
    }
    return found;
  }

  /** "Okello, the president of Peru," and "Okello (the president of Peru)". */
  private List<Holder> apposed() {
    int left = new NounPhrase(sentence, role).first();
    if (!OPENING.contains(sentence.word(left - 1)) || !isClosed()) {
      return List.of();
    }
    int at = left - 2;
    if (!isHolderEnding(at) || isOwnersName(at)) {
      return List.of();
    }
    List<EntityMention> names = listTo(at);
    if (role.plural() != names.size() > 1) {
      return role.plural() ? List.of() : List.of(new Holder(sentence.mention(at), "apposed", 0.85));
    }
    return names.stream().map(m -> new Holder(m, "apposed", 0.9)).toList();
  }

  /** "his chief of staff, Okello, said": the role first, then the name between commas. */
  private List<Holder> apposing() {
    if (!sentence.word(end).equals(",") || !isHolder(end + 1) || role.plural()) {
      return List.of();
    }
    int behind = sentence.last(end + 1) + 1;
    boolean closed =
        sentence.word(behind).equals(",") && !isHolder(behind + 1) && !isList(behind + 1)
            || sentence.isFiniteVerb(behind)
            || Set.of(".", ";", ")").contains(sentence.word(behind))
            || sentence.node(behind) == null;
    return closed && isDefinite()
        ? List.of(new Holder(sentence.mention(end + 1), "apposing", 0.85))
        : List.of();
  }

  /**
   * A description that an earlier engine resolved: "the Peruvian president" of one named before.
   */
  private List<Holder> described() {
    int begin = sentence.node(role.first()).begin();
    int stop = sentence.node(role.last()).end();
    return sentence
        .document()
        .ofDescription(begin, stop)
        .map(e -> sentence.document().nearest(e, begin))
        .filter(m -> role.holders().contains(EntityType.of(m.getValue())))
        .map(m -> List.of(new Holder(m, "description", 0.75)))
        .orElse(List.of());
  }

  private boolean isList(int at) {
    return sentence.word(at).equals("and") && isHolder(at + 1);
  }

  private boolean isHolder(int at) {
    EntityMention mention = sentence.mentionFrom(at);
    return mention != null && role.holders().contains(EntityType.of(mention.getValue()));
  }

  private boolean isHolderEnding(int at) {
    return sentence.mention(at) != null && isHolder(sentence.first(at));
  }

  /** The possessor of a role stands before it too: "Peru's president", not "Peru, president". */
  private boolean isOwnersName(int at) {
    return sentence.isPossessive(at + 1);
  }

  /** "a minister in the cabinet of Okello" does not name the minister. */
  private boolean isOneOfMany() {
    return Set.of("a", "an").contains(sentence.word(new NounPhrase(sentence, role).first()));
  }

  /** Something before the role makes it one certain office: "the", "his", "Peru's", "Peruvian". */
  private boolean isDefinite() {
    int left = new NounPhrase(sentence, role).first();
    boolean owned = end > role.last() + 1 && role.type() != RelationType.FAMILY;
    return left < role.first() || owned;
  }

  /** An apposition ends in a comma or the like, before any verb: else the role is a subject. */
  private boolean isClosed() {
    for (int at = end; at < end + CLOSE; at++) {
      if (sentence.isEndOfPhrase(at)
          || Set.of("and", "who", "as", "which", "but").contains(sentence.word(at))) {
        return !sentence.word(at).equals("-");
      }
      if (sentence.isFiniteVerb(at) || sentence.isPossessive(at) || isHolder(at) && at == end) {
        return false;
      }
    }
    return false;
  }

  private List<EntityMention> listFrom(int from) {
    List<EntityMention> names = new ArrayList<>();
    int at = from;
    while (isHolder(at)) {
      names.add(sentence.mention(at));
      at = behindPlace(sentence.last(at) + 1);
      at += sentence.word(at).equals(",") ? 1 : 0;
      at += sentence.word(at).equals("and") ? 1 : 0;
    }
    return names;
  }

  /** Skips the place in "Presidents Okello of Kenya and Said of Tanzania". */
  private int behindPlace(int at) {
    boolean place =
        sentence.word(at).equals("of")
            && NamedSentence.is(sentence.mention(at + 1), EntityType.LOCATION);
    return place ? sentence.last(at + 1) + 1 : at;
  }

  private List<EntityMention> listTo(int last) {
    List<EntityMention> names = new ArrayList<>();
    int at = last;
    while (isHolderEnding(at)) {
      names.add(0, sentence.mention(at));
      at = sentence.first(at) - 1;
      if (!Set.of("and", ",").contains(sentence.word(at))) {
        break;
      }
      at -= sentence.word(at).equals("and") && sentence.word(at - 1).equals(",") ? 2 : 1;
    }
    return names;
  }
}
