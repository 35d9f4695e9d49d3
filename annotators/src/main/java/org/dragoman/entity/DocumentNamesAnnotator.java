package org.dragoman.entity;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;
import org.dragoman.types.EntityMention;
import org.dragoman.types.MentionCandidate;
import org.dragoman.types.Zone;

/**
 * One pass over the whole document, after persons, organisations and places are decided: a name has
 * one type wherever it stands, voted by confidence; and a name once known is known everywhere, also
 * a surname alone, an acronym given in brackets, and in capitals. Candidates that are left over
 * leave the indexes.
 */
@ResourceMetaData(
    name = "document-names",
    description =
        "Makes one name one type over the document, and finds names once known wherever they"
            + " stand.")
@TypeCapability(
    inputs = {"org.dragoman.types.EntityMention", "org.dragoman.types.Zone"},
    outputs = "org.dragoman.types.EntityMention")
public class DocumentNamesAnnotator extends JCasAnnotator_ImplBase {

  private static final String ENGINE = "document-names";
  private static final double SURE = 0.8;
  private static final int SHORTEST_SURNAME = 2;
  private static final int SHORTEST_MISSPELT = 6;
  private static final Pattern BRACKETED =
      Pattern.compile("\\s\\(\\s?(?:the )?(\\p{Lu}[\\p{Lu}\\p{L}&-]{1,8})\\s?\\)");

  @Override
  public void process(JCas jcas) {
    new MentionRevision(jcas).run();
    Map<String, Votes> votes = votes(jcas);
    retype(jcas, votes);
    Coverage taken = findEverywhere(jcas, votes);
    findMisspelt(jcas, votes, taken);
    List<MentionCandidate> left = new ArrayList<>();
    jcas.getAnnotationIndex(MentionCandidate.class).forEach(left::add);
    left.forEach(MentionCandidate::removeFromIndexes);
  }

  /** What speaks for each type of one name. */
  private static final class Votes {
    private final Map<EntityType, Double> weight = new EnumMap<>(EntityType.class);
    private EntityMention model;
    private EntityType settled;

    void add(EntityType type, double confidence, EntityMention mention) {
      weight.merge(type, confidence, Double::sum);
      if (model == null
          || winner().label().equals(mention.getValue())
              && !model.getValue().equals(mention.getValue())) {
        model = mention;
      }
    }

    /** A name that is on a list of the user's is what the list says. */
    void settle(EntityType type, EntityMention mention) {
      settled = type;
      model = mention;
    }

    EntityType winner() {
      if (settled != null) {
        return settled;
      }
      return weight.entrySet().stream()
          .max(
              Map.Entry.<EntityType, Double>comparingByValue()
                  .thenComparing(e -> -e.getKey().ordinal()))
          .orElseThrow()
          .getKey();
    }

    double best() {
      return weight.getOrDefault(winner(), 0.0);
    }
  }

  private static Map<String, Votes> votes(JCas jcas) {
    Map<String, Votes> votes = new TreeMap<>();
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      double confidence = mention.getProvenance().getConfidence();
      EntityType type = EntityType.of(mention.getValue());
      votes
          .computeIfAbsent(mention.getCoveredText(), k -> new Votes())
          .add(type, confidence, mention);
      if (confidence >= SURE && type == EntityType.PERSON) {
        for (String part : surnames(mention.getCoveredText())) {
          votes.computeIfAbsent(part, k -> new Votes()).add(type, confidence, mention);
        }
      }
      if (confidence >= SURE && type == EntityType.ORGANIZATION) {
        acronymAfter(jcas, mention)
            .forEach(
                a -> votes.computeIfAbsent(a, k -> new Votes()).add(type, confidence, mention));
      }
    }
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      if (Ballot.isFinal(mention.getProvenance().getEngine())) {
        votes.get(mention.getCoveredText()).settle(EntityType.of(mention.getValue()), mention);
      }
    }
    return votes;
  }

  /**
   * The parts of a person's name that stand for it alone: the last word; the first where it is no
   * given name, as in names that put the family first.
   */
  static List<String> surnames(String name) {
    String[] words = name.split("\\s+");
    List<String> parts = new ArrayList<>();
    if (words.length < 2) {
      return parts;
    }
    int last = words.length - 1;
    while (last > 1 && NameCues.bundled().is(Kind.PERSON_SUFFIX, words[last])) {
      last--;
    }
    addPart(parts, words[last]);
    if (words.length >= 3 && !KnowledgeBase.bundled().isGivenName(words[0])
        || words[0].length() <= 4 && words.length == 3) {
      addPart(parts, words[0]);
    }
    if (words[last].startsWith("al-") || words[last].startsWith("Al-")) {
      addPart(parts, words[last].substring(3));
    }
    return parts;
  }

  private static void addPart(List<String> parts, String word) {
    boolean name =
        word.length() >= SHORTEST_SURNAME
            && !word.endsWith(".")
            && word.chars().anyMatch(Character::isLowerCase)
            && !NameCues.bundled().is(Kind.COMMON, word)
            && !NameCues.bundled().is(Kind.CALENDAR, word);
    if (name) {
      parts.add(word);
    }
  }

  private static List<String> acronymAfter(JCas jcas, EntityMention mention) {
    String text = jcas.getDocumentText();
    Matcher matcher =
        BRACKETED
            .matcher(text)
            .region(mention.getEnd(), Math.min(text.length(), mention.getEnd() + 14));
    return matcher.lookingAt() ? List.of(matcher.group(1)) : List.of();
  }

  private static void retype(JCas jcas, Map<String, Votes> votes) {
    List<EntityMention> mentions = new ArrayList<>();
    jcas.getAnnotationIndex(EntityMention.class).forEach(mentions::add);
    for (EntityMention mention : mentions) {
      EntityType winner = votes.get(mention.getCoveredText()).winner();
      if (!winner.label().equals(mention.getValue())) {
        Votes all = votes.get(mention.getCoveredText());
        mention.removeFromIndexes();
        add(jcas, mention.getBegin(), mention.getEnd(), all, "one-name-one-type");
      }
    }
  }

  private static void add(JCas jcas, int begin, int end, Votes votes, String rule) {
    EntityMention mention = Candidates.mention(jcas, votes.winner(), begin, end);
    mention.setSubtype(
        votes.model.getValue().equals(mention.getValue()) ? votes.model.getSubtype() : null);
    mention.setProvenance(
        Provenances.of(
            jcas, ENGINE, rule, votes.model.getCoveredText(), Math.min(0.95, votes.best())));
    mention.addToIndexes();
  }

  private static Coverage findEverywhere(JCas jcas, Map<String, Votes> votes) {
    Coverage taken = Coverage.of(jcas.getAnnotationIndex(EntityMention.class));
    for (MentionCandidate candidate : jcas.getAnnotationIndex(MentionCandidate.class)) {
      if (candidate.getValue().equals(Candidates.OTHER)) {
        taken.add(candidate);
      }
    }
    Coverage zones = Coverage.of(jcas.getAnnotationIndex(Zone.class));
    String text = jcas.getDocumentText();
    for (Hit hit : hits(text, votes)) {
      if (taken.isFree(hit.begin, hit.end)
          && zones.isWhole(hit.begin, hit.end)
          && Gazetteer.isWhole(text, hit.begin, hit.end)) {
        add(jcas, hit.begin, hit.end, hit.votes, "known-in-document");
        taken.add(hit.begin, hit.end);
      }
    }
    return taken;
  }

  private record Hit(int begin, int end, Votes votes) {}

  /** Where the sure names of the document stand, as written or in capitals, the longest first. */
  private static List<Hit> hits(String text, Map<String, Votes> votes) {
    TreeMap<String, Votes> forms = new TreeMap<>();
    votes.forEach(
        (name, vote) -> {
          if (vote.best() >= SURE) {
            forms.putIfAbsent(name.toUpperCase(Locale.ROOT), vote);
          }
        });
    votes.entrySet().stream()
        .filter(vote -> vote.getValue().best() >= SURE)
        .forEach(vote -> forms.put(vote.getKey(), vote.getValue()));
    List<Hit> hits = new ArrayList<>();
    if (!forms.isEmpty()) {
      AhoCorasickDoubleArrayTrie<Votes> trie = new AhoCorasickDoubleArrayTrie<>();
      trie.build(forms);
      trie.parseText(
          text,
          (begin, end, vote) -> {
            hits.add(new Hit(begin, end, vote));
          });
    }
    hits.sort(
        Comparator.<Hit>comparingInt(hit -> hit.begin - hit.end).thenComparingInt(Hit::begin));
    return hits;
  }

  /** A word that is right as it stands is no slip for another. */
  private static boolean isKnown(String word) {
    KnowledgeBase base = KnowledgeBase.bundled();
    return base.countryOfDemonym(word).isPresent()
        || base.isGivenName(word)
        || !base.byName(word).isEmpty();
  }

  /**
   * A proper noun that is nothing yet, but one slip away from a name of the document, is that name.
   */
  private static void findMisspelt(JCas jcas, Map<String, Votes> votes, Coverage taken) {
    for (Token token : jcas.getAnnotationIndex(Token.class)) {
      String word = token.getCoveredText();
      if (word.length() >= SHORTEST_MISSPELT
          && isProper(token, word)
          && !isKnown(word)
          && taken.isFree(token.getBegin(), token.getEnd())) {
        votes.entrySet().stream()
            .filter(e -> e.getValue().best() >= SURE && NameVariants.misspelt(e.getKey(), word))
            .findFirst()
            .ifPresent(
                e -> {
                  add(jcas, token.getBegin(), token.getEnd(), e.getValue(), "misspelt");
                  taken.add(token);
                });
      }
    }
  }

  /** By its tag; without a tagger, a capitalised word that is no demonym. */
  private static boolean isProper(Token token, String word) {
    if (token.getPos() != null) {
      return "NNP".equals(token.getPos().getPosValue());
    }
    return Character.isUpperCase(word.codePointAt(0))
        && word.codePoints().skip(1).allMatch(Character::isLowerCase)
        && KnowledgeBase.bundled().placeOfDemonym(word).isEmpty();
  }
}
