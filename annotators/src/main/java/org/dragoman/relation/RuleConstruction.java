package org.dragoman.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;
import org.dragoman.text.SentenceTree.Node;
import org.dragoman.types.EntityMention;

/** Reads what the rules of a rule file find. */
final class RuleConstruction implements Construction {

  private static final Set<String> UNSURE =
      Set.of("will", "would", "could", "may", "might", "can", "should", "must");

  private static final Set<String> AIMS = Set.of("of", "about", "for", "to", "toward", "towards");

  private final RelationRules rules;

  RuleConstruction(RelationRules rules) {
    this.rules = rules;
  }

  @Override
  public List<Statement> read(NamedSentence sentence) {
    List<Statement> statements = new ArrayList<>();
    for (RelationRule rule : rules.rules()) {
      for (RuleMatch match : rule.pattern().in(sentence, rules.lexicon())) {
        statement(sentence, rule, match).ifPresent(statements::add);
      }
    }
    return statements;
  }

  private Optional<Statement> statement(
      NamedSentence sentence, RelationRule rule, RuleMatch match) {
    boolean open = match.anchor() != null && isOpen(match.anchor());
    if (match.subject().getEntity() == match.object().getEntity()
        || open && rule.wanted() == null && !isExpected(match.anchor())
        || open && isRefused(match.anchor())
        || !isPossible(sentence, rule, match)) {
      return Optional.empty();
    }
    boolean wanted = open && rule.wanted() != null;
    boolean past = match.anchor() != null && match.anchor().xpos().equals("VBD");
    RelationStatus status = past ? rule.past() : rule.status();
    return Optional.of(
        new Statement(
            rule.type(),
            match.subject(),
            match.object(),
            wanted ? rule.wanted() : label(rule, match),
            open ? RelationStatus.FUTURE : status,
            rule.id(),
            match.cue(),
            rule.confidence()));
  }

  private static String label(RelationRule rule, RuleMatch match) {
    return RelationRule.CUE.equals(rule.label()) ? match.cue() : rule.label();
  }

  /** A place lies in one of its own country and of a kind that holds places. */
  private boolean isPossible(NamedSentence sentence, RelationRule rule, RuleMatch match) {
    return rule.type() != RelationType.LOCATED_IN
        || !NamedSentence.is(match.subject(), EntityType.LOCATION)
        || new Places(sentence.document()).mayHold(match.object(), match.subject())
            && !isModifier(sentence, match.object(), rules.lexicon())
            && !isPlaceOfPlace(sentence, match.subject())
            && !isInName(sentence, match.subject());
  }

  /** In "Miraflores, Lima, a district of Peru" what follows is said of the first. */
  private static boolean isPlaceOfPlace(NamedSentence sentence, EntityMention place) {
    List<Node> nodes = sentence.tree().nodes(place.getBegin(), place.getEnd());
    if (nodes.isEmpty()) {
      return false;
    }
    int first = nodes.get(0).index();
    int next = nodes.get(nodes.size() - 1).index() + 1;
    return sentence.word(next).equals(",")
        && sentence.word(first - 1).equals(",")
        && NamedSentence.is(sentence.mention(first - 2), EntityType.LOCATION)
        && new Places(sentence.document()).mayHold(place, sentence.mention(first - 2));
  }

  /** In "the National Archives of Peru in Lima" it is the archives that are there. */
  private boolean isInName(NamedSentence sentence, EntityMention place) {
    List<Node> nodes = sentence.tree().nodes(place.getBegin(), place.getEnd());
    int of = nodes.isEmpty() ? -1 : nodes.get(0).index() - 1;
    return sentence.word(of).equals("of")
        && sentence.node(of - 1) != null
        && sentence.node(of - 1).upos().equals("PROPN")
        && !rules.lexicon().has("kind-of-place", sentence.word(of - 1));
  }

  /** In "in the Orinoco valley" it is no river that is meant. */
  private static boolean isModifier(NamedSentence sentence, EntityMention place, Lexicon lexicon) {
    List<Node> nodes = sentence.tree().nodes(place.getBegin(), place.getEnd());
    if (nodes.isEmpty()) {
      return false;
    }
    int next = nodes.get(nodes.size() - 1).index() + 1;
    return sentence.node(next) != null
        && sentence.node(next).upos().equals("NOUN")
        && sentence.mention(next) == null
        && !lexicon.has("kind-of-place", sentence.word(next));
  }

  /** "wants to join", "hopes of joining", "will join", "may join". */
  private boolean isOpen(Node verb) {
    boolean auxiliary = verb.children("aux").stream().anyMatch(a -> UNSURE.contains(a.text()));
    boolean infinitive =
        verb.is("xcomp", "acl", "advcl", "csubj", "ccomp") && verb.xpos().equals("VB");
    Node marker = verb.child("mark", "case");
    boolean aim =
        verb.xpos().equals("VBG")
            && (verb.is("xcomp") || marker != null && AIMS.contains(marker.text()));
    return auxiliary || (infinitive || aim) && !isBelow(verb, "continuing");
  }

  /** "will lead", "was chosen to lead": it is to come; all else is not said. */
  private boolean isExpected(Node verb) {
    boolean will = verb.children("aux").stream().anyMatch(a -> a.text().equals("will"));
    return will || isBelow(verb, "choosing");
  }

  private boolean isRefused(Node verb) {
    return isBelow(verb, "refusing");
  }

  private boolean isBelow(Node verb, String words) {
    return verb.head() != null && rules.lexicon().has(words, verb.head().lemma());
  }
}
