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
 * Resolves descriptions by office with a country ("the Ukrainian president", "Turkey's foreign
 * minister") to the one person of the document who has that country and that office: in the words
 * before one of its names or by the knowledge base. "Leader" stands for any head of state or
 * government. A title directly before a name is no description.
 */
final class DescriptionResolver {

  private static final double CONFIDENCE = 0.85;
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

  DescriptionResolver(JCas jcas, KnowledgeBase base) {
    this.jcas = jcas;
    this.text = jcas.getDocumentText();
    this.base = base;
    for (EntityMention mention : jcas.getAnnotationIndex(EntityMention.class)) {
      nameBegins.add(mention.getBegin());
      if (mention.getValue().equals(EntityType.PERSON.label()) && mention.getEntity() != null) {
        Set<String> titles =
            offices.computeIfAbsent(mention.getEntity(), e -> new LinkedHashSet<>());
        Titles.bundled()
            .endingBefore(text, mention.getBegin())
            .ifPresent(t -> titles.add(t.title().words()));
      }
    }
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
    return found;
  }

  private boolean isBeforeName(int end) {
    Integer next = nameBegins.ceiling(end);
    return next != null && next <= end + 2;
  }

  private Optional<Reference> resolve(int begin, int end, TitleMatch title) {
    CountryWord before = countryBefore(begin);
    if (before == null) {
      return Optional.empty();
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
    Reference reference = new Reference(jcas, before.begin, end);
    reference.setKind(ReferenceKind.DESCRIPTION.label());
    reference.setEntity(fitting.get(0));
    reference.setCountry(before.country.alpha3());
    reference.setProvenance(
        Provenances.of(
            jcas,
            ReferenceAnnotator.ENGINE,
            "office-and-country",
            title.title().words(),
            CONFIDENCE));
    return Optional.of(reference);
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
