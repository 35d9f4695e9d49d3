package org.dragoman.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.model.Coordinates;
import org.dragoman.model.EntitySubtype;
import org.dragoman.model.EntityType;

/** The base of the files in this package, with those of a user laid over it. */
final class BundledKnowledge implements KnowledgeBase {
  private static final String ARTICLE = "the ";

  private final Map<String, Country> countries = new TreeMap<>();
  private final Map<String, KnowledgeEntry> entries = new LinkedHashMap<>();
  private final Map<String, List<KnowledgeEntry>> words = new HashMap<>();
  private final Map<String, List<KnowledgeEntry>> acronyms = new HashMap<>();
  private final Map<String, List<KnowledgeEntry>> surnames = new HashMap<>();
  private final Map<String, KnowledgeEntry> demonyms = new HashMap<>();
  private final SortedMap<String, List<KnowledgeEntry>> names = new TreeMap<>();
  private final Set<String> givenNames = words("given-names.tsv", "name");
  private final Set<String> particles = words("surname-particles.tsv", "particle");
  private final Set<String> everydayWords = words("everyday-words.tsv", "word");

  private final UserKnowledge user;
  private boolean userDone;

  BundledKnowledge(UserKnowledge user) {
    this.user = user;
    CoordinateTable coordinates = CoordinateTable.bundled();
    KnowledgeFile.rows("countries.tsv").forEach(row -> addCountry(row, coordinates));
    user.rows().forEach(row -> addUserRow(row, coordinates));
    userDone = true;
    KnowledgeFile.rows("places.tsv").forEach(row -> addPlace(row, coordinates));
    coordinates.unclaimed().forEach(this::addTown);
    KnowledgeFile.rows("organizations.tsv").forEach(this::addOrganization);
    KnowledgeFile.rows("people.tsv").forEach(this::addPerson);
    Stream.of(names, words, acronyms, surnames)
        .forEach(index -> index.replaceAll((name, found) -> List.copyOf(found)));
  }

  /** Returns the ISO 3166-1 alpha-3 codes of the countries that there are. */
  static Set<String> countryCodes() {
    return KnowledgeFile.rows("countries.tsv").stream()
        .map(row -> row.get("alpha3"))
        .collect(Collectors.toSet());
  }

  @Override
  public String userFingerprint() {
    return user.fingerprint();
  }

  @Override
  public List<KnowledgeEntry> byName(String name) {
    List<KnowledgeEntry> found = spelled(name);
    return found.isEmpty() && hasArticle(name) ? spelled(withoutArticle(name)) : found;
  }

  @Override
  public List<KnowledgeEntry> byNameInCapitals(String name) {
    String bare = hasArticle(name) ? withoutArticle(name) : name;
    return everydayWords.contains(NameKey.of(bare))
        ? words.getOrDefault(NameKey.of(name), List.of())
        : byName(name);
  }

  @Override
  public List<KnowledgeEntry> bySurname(String surname) {
    return surnames.getOrDefault(NameKey.of(surname), List.of());
  }

  @Override
  public Optional<KnowledgeEntry> byId(String id) {
    return Optional.ofNullable(entries.get(id));
  }

  @Override
  public Collection<KnowledgeEntry> entries() {
    return Collections.unmodifiableCollection(entries.values());
  }

  @Override
  public SortedMap<String, List<KnowledgeEntry>> names() {
    return Collections.unmodifiableSortedMap(names);
  }

  @Override
  public Optional<Country> country(String alpha3) {
    return Optional.ofNullable(alpha3).map(countries::get);
  }

  @Override
  public Optional<Country> countryOfDemonym(String word) {
    return placeOfDemonym(word).map(KnowledgeEntry::country).map(countries::get);
  }

  @Override
  public Optional<KnowledgeEntry> placeOfDemonym(String word) {
    return Optional.ofNullable(demonyms.get(NameKey.of(word)));
  }

  @Override
  public Collection<Country> countries() {
    return Collections.unmodifiableCollection(countries.values());
  }

  @Override
  public boolean isGivenName(String word) {
    return givenNames.contains(NameKey.of(word));
  }

  @Override
  public SortedSet<String> givenNames() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(givenNames));
  }

  @Override
  public SortedSet<String> demonyms() {
    return Collections.unmodifiableSortedSet(new TreeSet<>(demonyms.keySet()));
  }

  @Override
  public boolean isSurnameParticle(String word) {
    return particles.contains(NameKey.of(word));
  }

  /** An article that belongs to a name ("The Hague", "The Times") stays in its key. */
  private List<KnowledgeEntry> spelled(String name) {
    List<KnowledgeEntry> named = words.getOrDefault(NameKey.of(name), List.of());
    String acronym = NameKey.acronym(name);
    List<KnowledgeEntry> abbreviated =
        acronym == null ? List.of() : acronyms.getOrDefault(acronym, List.of());
    return abbreviated.isEmpty()
        ? named
        : Stream.concat(abbreviated.stream(), named.stream()).distinct().toList();
  }

  private static boolean hasArticle(String name) {
    return name.regionMatches(true, 0, ARTICLE, 0, ARTICLE.length());
  }

  private static String withoutArticle(String name) {
    return name.substring(ARTICLE.length());
  }

  private void addCountry(CSVRecord row, CoordinateTable coordinates) {
    Country country =
        new Country(
            row.get("alpha3"),
            row.get("alpha2"),
            row.get("name"),
            KnowledgeFile.list(row, "aliases"),
            KnowledgeFile.list(row, "demonyms"),
            KnowledgeFile.text(row, "capital"),
            row.get("wikidata"));
    countries.put(country.alpha3(), country);
    KnowledgeEntry entry =
        new KnowledgeEntry(
            country.wikidataId(),
            EntityType.LOCATION,
            EntitySubtype.GPE,
            country.name(),
            country.aliases(),
            country.wikidataId(),
            country.alpha3(),
            List.of(),
            coordinates.of(country.name(), country.alpha3()));
    add(entry);
    country.demonyms().forEach(word -> demonyms.putIfAbsent(NameKey.of(word), entry));
  }

  private void addUserRow(UserKnowledge.Row row, CoordinateTable coordinates) {
    switch (row.type()) {
      case PERSON -> addPerson(row.fields());
      case ORGANIZATION -> addOrganization(row.fields());
      case LOCATION -> addPlace(row.fields(), coordinates);
    }
  }

  private void addPlace(CSVRecord row, CoordinateTable coordinates) {
    String country = KnowledgeFile.text(row, "country");
    KnowledgeEntry entry =
        entry(row, EntityType.LOCATION, coordinates.of(row.get("name"), country));
    if (add(entry)) {
      KnowledgeFile.list(row, "demonyms")
          .forEach(word -> demonyms.putIfAbsent(NameKey.of(word), entry));
    }
  }

  private void addTown(CoordinateTable.Town town) {
    add(
        new KnowledgeEntry(
            idOf(town.name(), town.country()),
            EntityType.LOCATION,
            EntitySubtype.GPE,
            town.name(),
            List.of(),
            null,
            town.country(),
            List.of(),
            town.coordinates()));
  }

  private void addOrganization(CSVRecord row) {
    add(entry(row, EntityType.ORGANIZATION, null));
  }

  private void addPerson(CSVRecord row) {
    KnowledgeEntry entry = entry(row, EntityType.PERSON, null);
    if (add(entry)) {
      index(surnames, NameKey.of(row.get("surname")), entry);
    }
  }

  private KnowledgeEntry entry(CSVRecord row, EntityType type, Coordinates coordinates) {
    String wikidata = KnowledgeFile.text(row, "wikidata");
    String country = KnowledgeFile.text(row, "country");
    return new KnowledgeEntry(
        wikidata != null ? wikidata : idOf(row.get("name"), country),
        type,
        type == EntityType.PERSON ? null : EntitySubtype.of(row.get("subtype")),
        row.get("name"),
        KnowledgeFile.list(row, "aliases"),
        wikidata,
        country,
        type == EntityType.PERSON ? offices(row) : List.of(),
        coordinates);
  }

  /** Namesakes are told apart by their countries. */
  private String idOf(String name, String country) {
    String id = "x-" + NameKey.of(name).replace(' ', '-');
    return entries.containsKey(id) && country != null
        ? id + "-" + country.toLowerCase(Locale.ROOT)
        : id;
  }

  private static List<Office> offices(CSVRecord row) {
    return KnowledgeFile.list(row, "offices").stream().map(BundledKnowledge::office).toList();
  }

  /** An office is written as "1999-2008 President", with a year left out where it is not known. */
  private static Office office(String text) {
    int space = text.indexOf(' ');
    int dash = text.indexOf('-');
    return new Office(
        text.substring(space + 1),
        year(text.substring(0, dash)),
        year(text.substring(dash + 1, space)));
  }

  private static Integer year(String digits) {
    return digits.isEmpty() ? null : Integer.valueOf(digits);
  }

  /** Says whether an entry was added: not if a row of the user was about the same thing. */
  private boolean add(KnowledgeEntry entry) {
    if (userDone && user.replaces(entry)) {
      return false;
    }
    if (entries.putIfAbsent(entry.id(), entry) != null) {
      throw new IllegalStateException(
          "two entries of the knowledge base have the id " + entry.id() + ": " + entry.name());
    }
    addName(entry.name(), entry);
    entry.aliases().forEach(alias -> addName(alias, entry));
    return true;
  }

  private void addName(String name, KnowledgeEntry entry) {
    index(names, name, entry);
    String acronym = NameKey.acronym(name);
    if (acronym != null) {
      index(acronyms, acronym, entry);
    } else {
      index(words, NameKey.of(name), entry);
    }
  }

  private static void index(
      Map<String, List<KnowledgeEntry>> map, String key, KnowledgeEntry entry) {
    List<KnowledgeEntry> list = map.computeIfAbsent(key, k -> new ArrayList<>(1));
    if (!list.contains(entry)) {
      list.add(entry);
    }
  }

  private static Set<String> words(String file, String column) {
    return KnowledgeFile.rows(file).stream()
        .map(row -> NameKey.of(Objects.requireNonNull(row.get(column))))
        .collect(Collectors.toCollection(HashSet::new));
  }
}
