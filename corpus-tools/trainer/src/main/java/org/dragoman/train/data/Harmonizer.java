package org.dragoman.train.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dragoman.engine.TsvResource;
import org.dragoman.entity.NameCues;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.entity.TitleMatch;
import org.dragoman.entity.TitlePrefix;
import org.dragoman.entity.Titles;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.NamedText.Name;

/**
 * Brings the names of a data set to our guidelines: titles, honorifics, articles, possessives and
 * common words at the edges are cut off; nationalities and religious groups are no names; a country
 * is a place wherever it stands, also where the set calls it an organisation or files it under
 * another type; lists of names are taken apart. Safe for threads.
 */
public final class Harmonizer {

  /** The original type of a name of which the set does not say what it is in our guidelines. */
  public static final String UNKNOWN = "unknown";

  private static final Pattern ARTICLE = Pattern.compile("(?:[Tt]he|THE|a|an)\\s+(?!Hague|Bronx)");
  private static final Pattern POSSESSIVE = Pattern.compile("\\s?['’]s?$");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "(?i)(?:mr|mrs|ms|miss|mme|sir|dame|lord|lady|dr|prof|professor|rev|fr|gen|col|maj|capt|lt|sgt"
              + "|sen|rep|gov|president|king|queen|prince|princess|emperor|empress|sultan|pope|prophet"
              + "|saint|st|madam|sheikh|ayatollah|imam|mullah|father|brother|sister|cardinal|bishop"
              + "|archbishop|senator|governor|justice|judge|general|colonel|major|captain|lieutenant"
              + "|sergeant|admiral|minister|chancellor|consort)\\.?\\s+");
  private static final Pattern EDGE = Pattern.compile("[\\s\"“”‘(),;:]");
  private static final Pattern LIST =
      Pattern.compile("\\s*,\\s*(?:and|or)?\\s*|\\s+(?:and|or)\\s+");
  private static final Pattern LAST_WORD = Pattern.compile("\\s+(\\p{Ll}[\\p{L}-]*)$");
  private static final Pattern FIRST_WORD = Pattern.compile("^(\\p{Ll}[\\p{L}]*)[\\s-]+");
  private static final Set<String> NO_NAMES = words("no-name");
  private static final Set<String> FRAGMENTS = words("fragment");
  private static final Set<String> COMMON_HEADS = words("common-head");
  private static final Set<String> GIVEN_NAMES_LIKE_TITLES = words("given-name");

  private static Set<String> words(String kind) {
    return TsvResource.rows(Harmonizer.class, "no-names.tsv").stream()
        .filter(row -> row.get("kind").equals(kind))
        .flatMap(row -> Arrays.stream(row.get("words").split("\\|")))
        .collect(Collectors.toUnmodifiableSet());
  }

  private final KnowledgeBase base;
  private final Titles titles = Titles.bundled();
  private final NameCues cues = NameCues.bundled();

  /** Makes a harmonizer that asks a knowledge base which names are countries. */
  public Harmonizer(KnowledgeBase base) {
    this.base = base;
  }

  /**
   * Returns the same text with names as the guidelines want them; those that are none are left out.
   *
   * @param set the data set that the text is from
   */
  public NamedText harmonize(NamedText text, DataSet set) {
    List<Name> names = new ArrayList<>();
    for (Name name : text.names()) {
      OriginalTypes.Rule rule = OriginalTypes.bundled().of(set, name.original());
      Name typed = typed(name, rule.becomes());
      if (typed != null) {
        for (Name single : rule.lists() ? parts(text.text(), typed) : List.of(typed)) {
          harmonize(text.text(), single, rule.becomes()).ifPresent(names::add);
        }
      }
    }
    return new NamedText(text.id(), text.text(), names, text.sentences());
  }

  private static Name typed(Name name, String becomes) {
    return switch (becomes) {
      case "same", "country" -> name;
      case "none" -> null;
      case UNKNOWN -> new Name(name.begin(), name.end(), null, UNKNOWN);
      default -> new Name(name.begin(), name.end(), EntityType.of(becomes), name.original());
    };
  }

  /** Takes a list of names apart, unless it is one name of the knowledge base. */
  private List<Name> parts(String text, Name name) {
    String words = text.substring(name.begin(), name.end());
    Matcher separator = LIST.matcher(words);
    List<Name> parts = new ArrayList<>();
    int from = 0;
    boolean conjunction = false;
    while (separator.find()) {
      conjunction |= separator.group().matches(".*\\b(?:and|or)\\b.*");
      parts.add(part(name, from, separator.start()));
      from = separator.end();
    }
    parts.add(part(name, from, words.length()));
    boolean all =
        parts.stream()
            .allMatch(
                p -> p.begin() < p.end() && Character.isUpperCase(text.codePointAt(p.begin())));
    boolean list =
        all && conjunction && (parts.size() > 2 || name.type() != EntityType.ORGANIZATION);
    return list && base.byName(words).isEmpty() ? parts : List.of(name);
  }

  private static Name part(Name name, int from, int to) {
    return new Name(name.begin() + from, name.begin() + to, name.type(), name.original());
  }

  private Optional<Name> harmonize(String text, Name name, String becomes) {
    Name cut = cut(text, name);
    if (cut == null) {
      return Optional.empty();
    }
    String words = text.substring(cut.begin(), cut.end());
    EntityType known = knownType(words);
    boolean place = known == EntityType.LOCATION && known == cut.type();
    if (!place && isNoName(words)) {
      boolean party =
          cut.type() == EntityType.ORGANIZATION
              && (known == cut.type() || cut.original().equals("politicalparty"));
      return party ? Optional.of(unknown(cut)) : Optional.empty();
    }
    if (cut.type() == EntityType.PERSON && isOffice(text, name, cut)) {
      return Optional.of(isCountry(words) ? typed(cut, EntityType.LOCATION) : unknown(cut));
    }
    if (cut.type() != null && FRAGMENTS.contains(words.toLowerCase(Locale.ROOT))) {
      return Optional.of(unknown(cut));
    }
    if (becomes.equals("country")) {
      return known == EntityType.LOCATION
          ? Optional.of(typed(cut, EntityType.LOCATION))
          : Optional.empty();
    }
    if (cut.type() == null) {
      boolean named = known != null && Character.isUpperCase(words.codePointAt(0));
      return Optional.of(named ? unknown(cut) : cut);
    }
    boolean other = cut.type() != EntityType.PERSON && known != null && known != cut.type();
    return Optional.of(other && isSure(words, known) ? typed(cut, known) : cut);
  }

  private static Name unknown(Name name) {
    return new Name(name.begin(), name.end(), null, UNKNOWN);
  }

  /** A span such as "President of the United States" names no person, but a country or a body. */
  private static boolean isOffice(String text, Name whole, Name cut) {
    return text.substring(whole.begin(), cut.begin()).matches("(?is).*\\bof(?: the)?\\s+");
  }

  private static Name typed(Name name, EntityType type) {
    return new Name(name.begin(), name.end(), type, name.original());
  }

  /** Every word is a demonym, a faith, a current or a part of a title; or there is no letter. */
  private boolean isNoName(String words) {
    if (base.placeOfDemonym(words).isPresent() && !isCountry(words)) {
      return true;
    }
    if (words.codePoints().noneMatch(Character::isLetter)) {
      return true;
    }
    return Arrays.stream(words.split("[\\s-]+"))
        .map(w -> w.replace('’', '\'').replaceAll("\\.$", ""))
        .allMatch(
            w ->
                NO_NAMES.contains(w.toLowerCase(Locale.ROOT))
                    || base.placeOfDemonym(w).isPresent() && !isCountry(words));
  }

  /** The type of a name's best known bearer, or null. */
  private EntityType knownType(String words) {
    List<KnowledgeEntry> entries = base.byName(words);
    return entries.isEmpty() ? null : entries.get(0).type();
  }

  /**
   * A country is a place everywhere; an organisation in place of a place, and the reverse, only
   * where the base knows no other bearer of the name.
   */
  private boolean isSure(String words, EntityType known) {
    List<KnowledgeEntry> entries = base.byName(words);
    return isCountry(words)
        || entries.stream().allMatch(e -> e.type() == known)
            && (known == EntityType.ORGANIZATION
                ? isNamedLikeABody(words)
                : words.indexOf(' ') > 0 || isCapital(words));
  }

  private boolean isNamedLikeABody(String words) {
    String last = words.substring(words.lastIndexOf(' ') + 1);
    boolean acronym = last.equals(words) && words.equals(words.toUpperCase(Locale.ROOT));
    return acronym || cues.is(Kind.ORG_HEAD, last);
  }

  private boolean isCapital(String words) {
    return base.countries().stream().anyMatch(c -> words.equals(c.capital()));
  }

  private boolean isCountry(String words) {
    return base.countryNamed(words).isPresent();
  }

  private Name cut(String text, Name name) {
    int begin = name.begin();
    int end = name.end();
    boolean changed = true;
    while (changed && begin < end) {
      int from = begin;
      int to = end;
      while (begin < end && EDGE.matcher(text.substring(begin, begin + 1)).matches()) {
        begin++;
      }
      while (end > begin
          && EDGE.matcher(text.substring(end - 1, end)).matches()
          && !(text.charAt(end - 1) == ')' && text.substring(begin, end).contains("("))) {
        end--;
      }
      end = begin + withoutPossessive(text.substring(begin, end), name.type());
      begin = afterPrefix(ARTICLE, text, begin, end);
      if (name.type() == EntityType.PERSON) {
        begin += TitlePrefix.length(text.substring(begin, end));
        begin = afterTitle(text, begin, end);
        begin = afterPrefix(HONORIFIC, text, begin, end);
      }
      if (name.type() != null && begin < end) {
        begin += commonBefore(text.substring(begin, end));
        end = begin + withoutCommonAfter(text.substring(begin, end), name.type());
      }
      changed = begin != from || end != to;
    }
    return begin < end ? new Name(begin, end, name.type(), name.original()) : null;
  }

  /**
   * The length of a name without a possessive; that of "Wendy's" and "St. John's" belongs to it.
   */
  private int withoutPossessive(String words, EntityType type) {
    Matcher possessive = POSSESSIVE.matcher(words);
    if (!possessive.find()) {
      return words.length();
    }
    String without = words.substring(0, possessive.start());
    boolean part =
        (type == EntityType.ORGANIZATION || type == EntityType.LOCATION)
            && !without.endsWith("s")
            && without.split(" ").length <= 2
            && base.byName(without).isEmpty();
    return part ? words.length() : possessive.start();
  }

  /** The length of a common word before a name, as in "northern Norway", "occupied Poland". */
  private int commonBefore(String words) {
    Matcher first = FIRST_WORD.matcher(words);
    boolean common =
        first.find()
            && !cues.is(Kind.PARTICLE, first.group(1))
            && !base.isSurnameParticle(first.group(1))
            && words.chars().anyMatch(Character::isUpperCase)
            && words.charAt(first.end() - 1) != '-';
    return common ? first.end() : 0;
  }

  /**
   * The length of a name without the common words after it, as in "Nazi regime", "UK government";
   * "Kyiv region" stays.
   */
  private static int withoutCommonAfter(String words, EntityType type) {
    Matcher last = LAST_WORD.matcher(words);
    boolean common =
        type == EntityType.ORGANIZATION
            && last.find()
            && Character.isUpperCase(words.codePointAt(0))
            && COMMON_HEADS.contains(last.group(1));
    return common ? last.start() : words.length();
  }

  private static int afterPrefix(Pattern prefix, String text, int begin, int end) {
    Matcher matcher = prefix.matcher(text).region(begin, Math.max(begin, end));
    return matcher.lookingAt() && matcher.end() < end ? matcher.end() : begin;
  }

  private int afterTitle(String text, int begin, int end) {
    if (begin >= end) {
      return begin;
    }
    Optional<TitleMatch> title = titles.startingAt(text, begin);
    boolean none =
        title.isEmpty()
            || title.get().end() > end
            || title.get().end() < end
                && GIVEN_NAMES_LIKE_TITLES.contains(
                    text.substring(begin, title.get().end()).toLowerCase(Locale.ROOT));
    if (none) {
      return begin;
    }
    int after = title.get().end();
    while (after < end
        && (Character.isWhitespace(text.charAt(after)) || text.charAt(after) == '.')) {
      after++;
    }
    return after;
  }
}
