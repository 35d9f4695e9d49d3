package org.dragoman.train.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.entity.TitleMatch;
import org.dragoman.entity.Titles;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.knowledge.KnowledgeEntry;
import org.dragoman.model.EntityType;
import org.dragoman.train.data.NamedText.Name;

/**
 * Brings the names of a data set to our guidelines: titles, honorifics, articles and possessives
 * are cut off; nationalities and religious groups are no names; a country is a place wherever it
 * stands, also where the set calls it an organisation or files it under another type. Safe for
 * threads.
 */
public final class Harmonizer {

  private static final Pattern ARTICLE = Pattern.compile("(?i)(?:the|a|an)\\s+");
  private static final Pattern POSSESSIVE = Pattern.compile("\\s?['’]s?$");
  private static final Pattern HONORIFIC =
      Pattern.compile(
          "(?i)(?:mr|mrs|ms|miss|sir|dame|lord|lady|dr|prof|professor|president|king|queen|prince|princess|pope|prophet|saint|st)\\.?\\s+");
  private static final Pattern EDGE = Pattern.compile("[\\s\"“”‘(),;:]");
  private static final Set<String> GROUPS =
      Set.of(
          "muslim",
          "muslims",
          "sunni",
          "sunnis",
          "shia",
          "shias",
          "shi'ite",
          "shi'ites",
          "shiite",
          "shiites",
          "christian",
          "christians",
          "catholic",
          "catholics",
          "protestant",
          "protestants",
          "jewish",
          "jews",
          "jew",
          "hindu",
          "hindus",
          "islamic",
          "islamist",
          "islamists",
          "arab",
          "arabs",
          "kurd",
          "kurds",
          "kurdish",
          "buddhist",
          "buddhists",
          "sunni arab",
          "sunni arabs",
          "western",
          "prime",
          "minister",
          "president",
          "soviet",
          "nazi",
          "orthodox",
          "communist",
          "communists");
  private static final Set<String> PLACE_ORIGINALS = Set.of("gpe");

  private final KnowledgeBase base;
  private final Titles titles = Titles.bundled();

  /** Makes a harmonizer that asks a knowledge base which names are countries. */
  public Harmonizer(KnowledgeBase base) {
    this.base = base;
  }

  /**
   * Returns the same text with names as the guidelines want them; those that are none are left out.
   */
  public NamedText harmonize(NamedText text) {
    List<Name> names = new ArrayList<>();
    for (Name name : text.names()) {
      harmonize(text.text(), name).ifPresent(names::add);
    }
    return new NamedText(text.id(), text.text(), names, text.sentences());
  }

  private Optional<Name> harmonize(String text, Name name) {
    Name cut = cut(text, name);
    if (cut == null) {
      return Optional.empty();
    }
    String words = text.substring(cut.begin(), cut.end());
    if (GROUPS.contains(words.toLowerCase(java.util.Locale.ROOT).replace('’', '\''))
        || base.countryOfDemonym(words).isPresent()) {
      return Optional.empty();
    }
    boolean country = isCountry(words);
    if (cut.type() == null && PLACE_ORIGINALS.contains(cut.original())) {
      return country ? Optional.of(typed(cut, EntityType.LOCATION)) : Optional.empty();
    }
    return Optional.of(country && cut.type() != null ? typed(cut, EntityType.LOCATION) : cut);
  }

  private static Name typed(Name name, EntityType type) {
    return new Name(name.begin(), name.end(), type, name.original());
  }

  private boolean isCountry(String words) {
    return base.byName(words).stream()
        .limit(1)
        .map(KnowledgeEntry::country)
        .filter(c -> c != null)
        .flatMap(c -> base.country(c).stream())
        .anyMatch(c -> c.name().equals(words) || c.aliases().contains(words));
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
      Matcher possessive = POSSESSIVE.matcher(text.substring(begin, end));
      if (possessive.find()) {
        end = begin + possessive.start();
      }
      begin = afterPrefix(ARTICLE, text, begin, end);
      if (name.type() == EntityType.PERSON) {
        begin = afterTitle(text, begin, end);
        begin = afterPrefix(HONORIFIC, text, begin, end);
      }
      changed = begin != from || end != to;
    }
    return begin < end ? new Name(begin, end, name.type(), name.original()) : null;
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
    if (title.isEmpty() || title.get().end() > end) {
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
