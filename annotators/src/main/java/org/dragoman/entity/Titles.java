package org.dragoman.entity;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.dragoman.engine.TsvResource;
import org.dragoman.model.EntityType;
import org.dragoman.model.RelationStatus;
import org.dragoman.model.RelationType;

/**
 * The lexicon of titles, and how they are found in a text: the longest title wins, words are
 * compared without regard to case, a hyphen equals a space, and modifiers ("former", "deputy",
 * "-elect") are taken along. Whether a common noun such as "general" or "head" is meant as a title
 * is for the caller to judge. Immutable and safe for threads.
 */
public final class Titles {

  /** What may stand between two words of one title; an abbreviation may end in a dot. */
  private static final Pattern GAP =
      Pattern.compile("[ \\t\\u00A0]+|[-\\u2010\\u2011]|\\s?\\n\\s?");

  private static final Pattern ABBREVIATION_GAP = Pattern.compile("\\.[ \\t\\u00A0]?");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:['’]\\p{L}+)*");
  private static final int LONGEST_ABBREVIATION = 4;

  /** Keeps the search linear where a text repeats a modifier without end. */
  private static final int MOST_MODIFIERS = 5;

  private static final int LONGEST_TITLE_IN_CHARACTERS = 120;

  private final Branch<Found> titles = new Branch<>();
  private final Branch<RelationStatus[]> modifiersBefore = new Branch<>();
  private final Branch<RelationStatus[]> modifiersAfter = new Branch<>();

  private record Found(Title title, boolean plural) {}

  private record Word(String lower, int begin, int end) {}

  private record Step<T>(T value, int next) {}

  private static final class Bundled {
    static final Titles TITLES = new Titles(Titles.class, "titles.tsv");
  }

  private Titles(Class<?> owner, String file) {
    for (CSVRecord row : TsvResource.rows(owner, file)) {
      addTitle(row);
    }
    for (CSVRecord row : TsvResource.rows(Titles.class, "title-modifiers.tsv")) {
      Branch<RelationStatus[]> place =
          row.get("place").equals("before") ? modifiersBefore : modifiersAfter;
      place.put(
          words(row.get("modifier")),
          new RelationStatus[] {RelationStatus.of(emptyToNull(row.get("status")))});
    }
  }

  private void addTitle(CSVRecord row) {
    Set<EntityType> objects = EnumSet.noneOf(EntityType.class);
    for (String object : row.get("objects").split(",")) {
      if (!object.isEmpty()) {
        objects.add(EntityType.of(object));
      }
    }
    Title title =
        new Title(
            row.get("title"),
            RelationType.of(emptyToNull(row.get("relation"))),
            Set.copyOf(objects),
            row.get("before_name").equals("yes"),
            row.get("alone").equals("yes"));
    titles.put(words(title.words()), new Found(title, false));
    String plural = row.get("plural").isEmpty() ? regularPlural(title.words()) : row.get("plural");
    if (!plural.equals("-")) {
      titles.put(words(plural), new Found(title, true));
    }
  }

  /** Returns the bundled lexicon; loaded once, on first use. */
  public static Titles bundled() {
    return Bundled.TITLES;
  }

  /**
   * Reads another list of nouns in the format of {@code titles.tsv}, such as words of kinship, to
   * be found with the same modifiers.
   *
   * @param owner the class beside which the file lies
   * @throws IllegalStateException if there is no such file
   */
  public static Titles of(Class<?> owner, String file) {
    return new Titles(owner, file);
  }

  /** Finds the titles of a text, left to right, the longest at each place; they do not overlap. */
  public List<TitleMatch> find(String text) {
    List<Word> words = words(text);
    List<TitleMatch> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      Step<TitleMatch> match = match(text, words, at);
      if (match != null) {
        found.add(match.value());
      }
      at = match == null ? at + 1 : match.next();
    }
    return found;
  }

  /** Finds the title, or its modifier, that begins exactly at an offset. */
  public Optional<TitleMatch> startingAt(String text, int offset) {
    int end = Math.min(text.length(), offset + LONGEST_TITLE_IN_CHARACTERS);
    List<Word> words = words(text.substring(offset, end));
    if (words.isEmpty() || words.get(0).begin() != 0) {
      return Optional.empty();
    }
    Step<TitleMatch> match = match(text.substring(offset, end), words, 0);
    return match == null ? Optional.empty() : Optional.of(moved(match.value(), offset));
  }

  /**
   * Finds the title that stands directly before an offset, with only white space or the dot of an
   * abbreviation between, such as "Foreign Minister " or "Gen. " before a name.
   */
  public Optional<TitleMatch> endingBefore(String text, int offset) {
    int from = Math.max(0, offset - LONGEST_TITLE_IN_CHARACTERS);
    String window = text.substring(from, offset);
    List<TitleMatch> found = find(window);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    TitleMatch last = found.get(found.size() - 1);
    String gap = window.substring(last.end());
    boolean adjacent =
        !gap.isEmpty() && (GAP.matcher(gap).matches() || ABBREVIATION_GAP.matcher(gap).matches());
    return adjacent ? Optional.of(moved(last, from)) : Optional.empty();
  }

  private static TitleMatch moved(TitleMatch match, int by) {
    return new TitleMatch(
        match.title(),
        match.begin() + by,
        match.titleBegin() + by,
        match.end() + by,
        match.plural(),
        match.status());
  }

  /**
   * Returns what a word before a title says of time, also where other words stand between, as in
   * "former U.S. president"; null if it says nothing.
   */
  public RelationStatus statusOf(String modifier) {
    List<Word> words = words(modifier);
    Step<RelationStatus[]> found =
        words.isEmpty() ? null : modifiersBefore.longest(modifier, words, 0);
    return found == null ? null : found.value()[0];
  }

  /** The reading with the longest reach; among those the one with the fewest modifiers. */
  private Step<TitleMatch> match(String text, List<Word> words, int at) {
    Step<TitleMatch> best = null;
    RelationStatus status = null;
    int start = at;
    for (int modifiers = 0; modifiers <= MOST_MODIFIERS && start < words.size(); modifiers++) {
      Step<Found> title = titles.longest(text, words, start);
      if (title != null && (best == null || title.next() > best.next())) {
        best = withModifiersAfter(text, words, at, start, title, status);
      }
      Step<RelationStatus[]> modifier = modifiersBefore.longest(text, words, start);
      if (modifier == null || !joined(text, words, modifier.next())) {
        break;
      }
      status = status == null ? modifier.value()[0] : status;
      start = modifier.next();
    }
    return best;
  }

  private Step<TitleMatch> withModifiersAfter(
      String text, List<Word> words, int at, int start, Step<Found> title, RelationStatus status) {
    int next = title.next();
    RelationStatus when = status;
    if (joined(text, words, next)) {
      Step<RelationStatus[]> after = modifiersAfter.longest(text, words, next);
      if (after != null) {
        next = after.next();
        when = after.value()[0] == null ? when : after.value()[0];
      }
    }
    TitleMatch match =
        new TitleMatch(
            title.value().title(),
            words.get(at).begin(),
            words.get(start).begin(),
            words.get(next - 1).end(),
            title.value().plural(),
            when);
    return new Step<>(match, next);
  }

  /** Says whether the word at this place follows the one before it within one phrase. */
  private static boolean joined(String text, List<Word> words, int at) {
    if (at == 0 || at >= words.size()) {
      return false;
    }
    Word before = words.get(at - 1);
    CharSequence gap = text.subSequence(before.end(), words.get(at).begin());
    return GAP.matcher(gap).matches()
        || before.end() - before.begin() <= LONGEST_ABBREVIATION
            && ABBREVIATION_GAP.matcher(gap).matches();
  }

  private static List<Word> words(String text) {
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text);
    while (matcher.find()) {
      String lower = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
      words.add(new Word(lower, matcher.start(), matcher.end()));
    }
    return words;
  }

  private static String regularPlural(String title) {
    return title.endsWith("y") && !title.endsWith("ey")
        ? title.substring(0, title.length() - 1) + "ies"
        : title + "s";
  }

  private static String emptyToNull(String value) {
    return value.isEmpty() ? null : value;
  }

  /** A branch of a tree of words. */
  private static final class Branch<T> {

    private final Map<String, Branch<T>> branches = new HashMap<>();
    private T value;

    void put(List<Word> words, T entry) {
      Branch<T> branch = this;
      for (Word word : words) {
        branch = branch.branches.computeIfAbsent(word.lower(), w -> new Branch<>());
      }
      if (branch.value == null) {
        branch.value = entry;
      }
    }

    Step<T> longest(String text, List<Word> words, int at) {
      Step<T> longest = null;
      Branch<T> branch = this;
      for (int i = at; i < words.size() && (i == at || joined(text, words, i)); i++) {
        branch = branch.branches.get(words.get(i).lower());
        if (branch == null) {
          break;
        }
        if (branch.value != null) {
          longest = new Step<>(branch.value, i + 1);
        }
      }
      return longest;
    }
  }
}
