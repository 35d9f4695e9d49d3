package org.dragoman.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;
import org.dragoman.model.ReferenceKind;
import org.dragoman.text.SentenceTree;
import org.dragoman.types.Entity;
import org.dragoman.types.EntityMention;
import org.dragoman.types.Reference;

/**
 * Resolves descriptions by office to the one person of the document whom they fit: with a country
 * ("the Ukrainian president", "Turkey's foreign minister"), by the words before one of the person's
 * names or by the knowledge base, "leader" being any head of state or government; without one ("the
 * chancellor"), where only one person of the document has or held that office at its date and was
 * named before; and of a colleague ("his Turkish counterpart"), where only one person of that
 * country is named. A title directly before a name is no description.
 */
final class DescriptionResolver {

  private static final double CONFIDENCE = 0.85;
  private static final double LESS_SURE = 0.75;
  private static final Pattern ARTICLE = Pattern.compile("(?<!\\p{L})[Tt]he\\s+$");
  private static final Pattern OF_SOMETHING =
      Pattern.compile(
          "(?:\\s+(?:of|for|at|in|from)\\b|-|\\s+\\p{Lu}|\\s*['’]?\\s*elect\\b).*", Pattern.DOTALL);
  private static final Pattern COUNTERPART =
      Pattern.compile(
          "(?:[Hh]is|[Hh]er|[Tt]heir|the)\\s+((?:\\p{Lu}[\\p{L}.-]+\\s+){1,2})counterpart\\b");
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "prime minister",
          "chancellor",
          "premier",
          "king",
          "queen",
          "emir",
          "sultan",
          "supreme leader",
          "leader",
          "taoiseach",
          "crown prince",
          "chief executive");

  private final JCas jcas;
  private final String text;
  private final KnowledgeBase base;
  private final NavigableSet<Integer> nameBegins = new TreeSet<>();
  private final Map<Entity, Set<String>> offices = new LinkedHashMap<>();
  private final Map<Entity, Set<String>> officesInText = new LinkedHashMap<>();
  private final Map<Entity, Integer> firstNamed = new LinkedHashMap<>();
  private final OfficeHolders holders;

  DescriptionResolver(JCas jcas, KnowledgeBase base) {
    this.jcas = jcas;
    this.text = jcas.getDocumentText();
    this.base = base;
    this.holders = new OfficeHolders(base, EntityAnnotator.date(jcas));
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      nameBegins.add(mention.getBegin());
      if (mention.getValue().equals(EntityType.PERSON.label()) && mention.getEntity() != null) {
        Set<String> titles =
            offices.computeIfAbsent(mention.getEntity(), e -> new LinkedHashSet<>());
        firstNamed.putIfAbsent(mention.getEntity(), mention.getBegin());
        Titles.bundled()
            .endingBefore(text, mention.getBegin())
            .ifPresent(t -> titles.add(t.title().words()));
      }
    }
    offices.forEach((entity, titles) -> officesInText.put(entity, Set.copyOf(titles)));
    offices.forEach(this::addKnownOffices);
  }

  private void addKnownOffices(Entity entity, Set<String> titles) {
    for (EntityMention mention : entity.getMentions()) {
      if (mention.getIdentifier() != null) {
        base.byId(mention.getIdentifier())
            .ifPresent(
                e -> e.offices().forEach(o -> titles.add(o.title().toLowerCase(Locale.ROOT))));
      }
    }
  }

  List<Reference> resolve(List<SentenceTree> trees) {
    List<Reference> found = new ArrayList<>();
    for (SentenceTree tree : trees) {
      int from = tree.sentence().getBegin();
      for (TitleMatch title : Titles.bundled().find(tree.sentence().getCoveredText())) {
        if (!title.plural() && !title.title().isHonorific() && !isBeforeName(from + title.end())) {
          resolve(from + title.begin(), from + title.end(), title).ifPresent(found::add);
        }
      }
    }
    trees.forEach(tree -> addCounterparts(tree, found));
    return found;
  }

  private void addCounterparts(SentenceTree tree, List<Reference> found) {
    int from = tree.sentence().getBegin();
    Matcher matcher = COUNTERPART.matcher(tree.sentence().getCoveredText());
    while (matcher.find()) {
      Optional<Country> country =
          base.countryOfDemonym(matcher.group(1).strip())
              .or(() -> base.countryNamed(matcher.group(1).strip()));
      if (country.isEmpty() || isBeforeName(from + matcher.end())) {
        continue;
      }
      List<Entity> compatriots =
          offices.keySet().stream()
              .filter(e -> country.get().alpha3().equals(e.getCountry()))
              .toList();
      if (compatriots.size() == 1) {
        found.add(
            reference(
                from + matcher.start(1),
                from + matcher.end(),
                compatriots.get(0),
                "counterpart-and-country",
                "counterpart",
                LESS_SURE));
      }
    }
  }

  private Reference reference(
      int begin, int end, Entity entity, String rule, String cue, double confidence) {
    Reference reference = new Reference(jcas, begin, end);
    reference.setKind(ReferenceKind.DESCRIPTION.label());
    reference.setEntity(entity);
    reference.setCountry(entity.getCountry());
    reference.setProvenance(Provenances.of(jcas, ReferenceAnnotator.ENGINE, rule, cue, confidence));
    return reference;
  }

  private boolean isBeforeName(int end) {
    Integer next = nameBegins.ceiling(end);
    return next != null && next <= end + 2;
  }

  private Optional<Reference> resolve(int begin, int end, TitleMatch title) {
    CountryWord before = countryBefore(begin);
    if (before == null) {
      return onlyHolder(begin, end, title);
    }
    List<Entity> fitting =
        offices.entrySet().stream()
            .filter(e -> before.country.alpha3().equals(e.getKey().getCountry()))
            .filter(e -> holds(e.getValue(), title.title().words()))
            .map(Map.Entry::getKey)
            .toList();
    if (fitting.size() != 1) {
      return Optional.empty();
    }
    return Optional.of(
        reference(
            before.begin,
            end,
            fitting.get(0),
            "office-and-country",
            title.title().words(),
            CONFIDENCE));
  }

  /** "The president", where the document has only one, and has named them. */
  private Optional<Reference> onlyHolder(int begin, int end, TitleMatch title) {
    boolean bare =
        title.title().alone()
            && title.status() == null
            && title.begin() == title.titleBegin()
            && ARTICLE.matcher(text.substring(Math.max(0, begin - 8), begin)).find()
            && !OF_SOMETHING.matcher(text.substring(end)).lookingAt();
    if (!bare) {
      return Optional.empty();
    }
    String words = title.title().words();
    TitleCue cue = new TitleCue(words, false, null, null);
    List<Entity> holding =
        offices.keySet().stream()
            .filter(e -> officesInText.get(e).contains(words) || isHeldBy(e, cue))
            .toList();
    return holding.size() == 1 && firstNamed.get(holding.get(0)) < begin
        ? Optional.of(reference(begin, end, holding.get(0), "only-holder", words, LESS_SURE))
        : Optional.empty();
  }

  private boolean isHeldBy(Entity entity, TitleCue cue) {
    for (EntityMention mention : entity.getMentions()) {
      if (mention.getIdentifier() != null) {
        return base.byId(mention.getIdentifier()).filter(e -> holders.holds(e, cue)).isPresent();
      }
    }
    return false;
  }

  private static boolean holds(Set<String> titles, String wanted) {
    return titles.contains(wanted)
        || wanted.equals("leader") && titles.stream().anyMatch(LEADERS::contains);
  }

  private record CountryWord(int begin, Country country) {}

  /** The demonym or the country's name, perhaps with a possessive, directly before a title. */
  private CountryWord countryBefore(int offset) {
    int end = offset;
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end == offset) {
      return null;
    }
    int stop = withoutPossessive(end);
    for (int words = 3; words >= 1; words--) {
      int begin = wordsBefore(stop, words);
      if (begin >= 0) {
        String name = text.substring(begin, stop);
        Optional<Country> country = base.countryOfDemonym(name).or(() -> base.countryNamed(name));
        if (country.isPresent()) {
          return new CountryWord(begin, country.get());
        }
      }
    }
    return null;
  }

  /** Returns where the word before an offset ends without its possessive, or the offset. */
  private int withoutPossessive(int end) {
    int quote = end > 0 && text.charAt(end - 1) == 's' ? end - 2 : end - 1;
    boolean possessive =
        quote > 0
            && "'’".indexOf(text.charAt(quote)) >= 0
            && Character.isLetter(text.codePointBefore(quote));
    return possessive ? quote : end;
  }

  private int wordsBefore(int end, int words) {
    int begin = end;
    for (int i = 0; i < words; i++) {
      while (begin > 0 && text.charAt(begin - 1) == ' ') {
        begin--;
      }
      int start = begin;
      while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
        start--;
      }
      if (start == begin) {
        return -1;
      }
      begin = start;
    }
    return Character.isUpperCase(text.charAt(begin)) ? begin : -1;
  }
}
