package org.dragoman.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/**
 * Reads the country, or the organisation of states, that an actor belongs to from the words of its
 * phrase alone, without a parse: "Ukrainian rebels", "Russia's ambassador to Poland", "a former CIA
 * official", "President Duterte" in 2019. The first name or adjective that has a country counts,
 * except one that an office or a deed is only aimed at ("ambassador to", "attack on") and a backer
 * ("US-backed"). Offices are those held at the date of the text. Immutable and safe for threads.
 */
public final class Affiliations {

  private static final Pattern WORD =
      Pattern.compile("\\p{L}[\\p{L}\\p{M}.]*(?:['’]\\p{L}+)?|\\p{L}");
  private static final Pattern BASED =
      Pattern.compile("(\\p{Lu}[\\p{L}.]+)-(?:based|born|led|held|ruled)");
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)he|she|it|they|we|you|i|him|her|them|us");
  private static final Pattern AIMED =
      Pattern.compile("(?i).*\\b(?:to|against|on|toward|towards|with|anti)[\\s-]+(?:the\\s+)?");

  private static final class Holder {
    static final Affiliations BUNDLED = new Affiliations(KnowledgeBase.bundled());
  }

  private final KnowledgeBase base;
  private final Set<String> everywhere = new TreeSet<>();

  private Affiliations(KnowledgeBase base) {
    this.base = base;
    base.countries().forEach(country -> everywhere.add(country.alpha3()));
  }

  /** Returns the reader that uses the bundled knowledge base. */
  public static Affiliations bundled() {
    return Holder.BUNDLED;
  }

  private record Cue(int begin, int end, Affiliation affiliation) {}

  /**
   * Reads a phrase.
   *
   * @param phrase a noun phrase, such as "the Kenyan foreign minister"; not null
   * @param date of the text; null if unknown
   * @return empty if nothing in it says where it belongs
   */
  public Optional<Affiliation> of(String phrase, LocalDate date) {
    String text = phrase.replaceAll("\\s+", " ").replaceAll("(?i)^the |['’]s?$", "").strip();
    List<Cue> cues = new ArrayList<>(names(text, date));
    cues.addAll(adjectives(text));
    cues.addAll(based(text));
    cues.sort(Comparator.comparingInt(Cue::begin).thenComparing(c -> -c.end()));
    Optional<Cue> first =
        cues.stream()
            .filter(c -> !AIMED.matcher(text.substring(0, c.begin())).matches())
            .findFirst();
    return first.map(Cue::affiliation).or(() -> person(text, date));
  }

  private List<Cue> names(String text, LocalDate date) {
    List<Cue> cues = new ArrayList<>();
    for (Gazetteer.Match match : matches(text)) {
      if (isSurname(text, match)) {
        continue;
      }
      KnowledgeEntry entry = match.entries().get(0);
      if (entry.type() == EntityType.PERSON) {
        PersonLink link =
            persons(date)
                .byFullName(match.form(), new TitleCues(base, text).of(match.begin(), match.end()));
        entry = link == null ? entry : link.entry();
      }
      affiliation(entry, text.substring(match.begin(), match.end()), "name")
          .ifPresent(a -> cues.add(new Cue(match.begin(), match.end(), a)));
    }
    return cues;
  }

  /** A phrase that is a name as a whole is read as that; of others the names in it. */
  private List<Gazetteer.Match> matches(String text) {
    List<KnowledgeEntry> whole = text.indexOf(' ') > 0 ? base.byName(text) : List.of();
    return whole.isEmpty()
        ? Gazetteer.bundled().find(text)
        : List.of(new Gazetteer.Match(0, text.length(), text, whole));
  }

  /** A place behind a given name is that person's surname: "Maria Valencia". */
  private boolean isSurname(String text, Gazetteer.Match match) {
    String before = text.substring(0, match.begin()).strip();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return match.entries().get(0).type() == EntityType.LOCATION
        && !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && base.isGivenName(word)
        && base.countryOfDemonym(word).isEmpty()
        && base.byName(word).isEmpty();
  }

  private List<Cue> adjectives(String text) {
    List<Cue> cues = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    int before = -1;
    while (word.find()) {
      int begin = word.start();
      if (before >= 0 && Gazetteer.isWhole(text, before, word.end())) {
        demonym(text, before, word.end()).ifPresent(cues::add);
      }
      if (Gazetteer.isWhole(text, begin, word.end())) {
        demonym(text, begin, word.end()).ifPresent(cues::add);
      }
      before = begin;
    }
    return cues;
  }

  private Optional<Cue> demonym(String text, int begin, int end) {
    String word = text.substring(begin, end);
    return Character.isUpperCase(word.codePointAt(0))
        ? base.countryOfDemonym(word)
            .map(
                c -> new Cue(begin, end, new Affiliation(c.alpha3(), false, null, word, "demonym")))
        : Optional.empty();
  }

  private List<Cue> based(String text) {
    List<Cue> cues = new ArrayList<>();
    Matcher matcher = BASED.matcher(text);
    while (matcher.find()) {
      String name = matcher.group(1);
      Optional<String> country =
          base.byName(name).stream()
              .filter(e -> e.type() == EntityType.LOCATION && e.country() != null)
              .findFirst()
              .map(KnowledgeEntry::country)
              .or(() -> base.countryOfDemonym(name).map(Country::alpha3));
      country.ifPresent(
          c ->
              cues.add(
                  new Cue(
                      matcher.start(),
                      matcher.end(),
                      new Affiliation(c, false, null, matcher.group(), "based"))));
    }
    return cues;
  }

  private Optional<Affiliation> affiliation(KnowledgeEntry entry, String cue, String reason) {
    boolean international = entry.subtype() == EntitySubtype.IGO;
    return entry.country() == null && !international
        ? Optional.empty()
        : Optional.of(new Affiliation(entry.country(), international, entry.id(), cue, reason));
  }

  /** A person by a full name in another spelling, or by title and surname at the date. */
  private Optional<Affiliation> person(String text, LocalDate date) {
    String name = text;
    int cut = 0;
    for (TitleMatch title : Titles.bundled().find(text)) {
      if (title.begin() <= cut + 1) {
        cut = title.end();
      }
    }
    name = text.substring(cut).replaceAll("^[\\s.]+", "");
    if (name.isEmpty()
        || PRONOUN.matcher(name).matches()
        || !Character.isUpperCase(name.codePointAt(0))) {
      return Optional.empty();
    }
    List<TitleCue> cues =
        new TitleCues(base, text).of(text.length() - name.length(), text.length());
    PersonLink link =
        name.indexOf(' ') > 0
            ? persons(date).byFullName(name, cues)
            : persons(date).bySurname(name, cues);
    String said = name;
    return Optional.ofNullable(link).flatMap(l -> affiliation(l.entry(), said, l.reason()));
  }

  private PersonLinker persons(LocalDate date) {
    return new PersonLinker(base, date, everywhere);
  }
}
