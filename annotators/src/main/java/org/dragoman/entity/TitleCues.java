package org.dragoman.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.knowledge.Country;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.RelationStatus;

/**
 * Finds titles and country words beside a name: before it ("Ukrainian President", "France's foreign
 * minister", "U.S. envoy") and behind it in an apposition ("..., the Kenyan foreign minister,").
 * Offsets are UTF-16 code units into the text.
 */
final class TitleCues {

  private static final int WINDOW = 60;
  private static final int APPOSITION = 90;
  private static final Pattern APPOSITION_START =
      Pattern.compile(",\\s+(?:(?:the|a|an|its|his|her|their)\\s+)?");
  private static final Pattern APPOSITION_END = Pattern.compile("[,.;:()\\n]");
  private static final Pattern BEHIND_TITLE =
      Pattern.compile(
          "(?:\\s+(?:of|for|in)\\s+(?:the\\s+)?(.+)|\\s+(?:and|who|since|from|to)\\b.*)?");

  private static final Pattern DESCRIPTION =
      Pattern.compile(
          "(\\p{Ll}+)\\s+(?:in\\s+the|(?:of|for|from|at|with)(?:\\s+the)?)\\s+(\\p{Lu}.*)");
  private static final int LONGEST_LEAD = 3;

  private final KnowledgeBase base;
  private final String text;

  TitleCues(KnowledgeBase base, String text) {
    this.base = base;
    this.text = text;
  }

  /** Returns the cues of a name, that before it first; empty if there are none. */
  List<TitleCue> of(int begin, int end) {
    List<TitleCue> cues = new ArrayList<>();
    before(begin).ifPresent(cues::add);
    behind(end).ifPresent(cues::add);
    return cues;
  }

  /** Returns the title directly before an offset, and the country word before that title. */
  Optional<TitleCue> before(int offset) {
    return Titles.bundled()
        .endingBefore(text, offset)
        .map(title -> cue(title, countryBefore(text.substring(0, title.begin()))));
  }

  private static TitleCue cue(TitleMatch match, String country) {
    RelationStatus status = match.status();
    return new TitleCue(match.title().words(), match.title().isHonorific(), status, country);
  }

  /** Returns the title in an apposition that begins at an offset, and the country word in it. */
  private Optional<TitleCue> behind(int offset) {
    Matcher start = APPOSITION_START.matcher(text).region(offset, text.length());
    if (!start.lookingAt()) {
      return Optional.empty();
    }
    String rest = text.substring(start.end(), Math.min(text.length(), start.end() + APPOSITION));
    Matcher stop = APPOSITION_END.matcher(rest.replaceAll("(?<=\\b\\p{Lu})\\.", "_"));
    String phrase = stop.find() ? rest.substring(0, stop.start()) : rest;
    for (TitleMatch title : Titles.bundled().find(phrase)) {
      Matcher behind = BEHIND_TITLE.matcher(phrase.substring(title.end()));
      if (!title.plural() && !title.title().isHonorific() && behind.matches()) {
        String lead = phrase.substring(0, title.begin());
        String country = Optional.ofNullable(countryBefore(lead)).orElse(countryAtStart(lead));
        if (lead.isBlank() || country != null && wordsIn(lead) <= LONGEST_LEAD) {
          return Optional.of(
              cue(title, country != null ? country : countryAtStart(behind.group(1))));
        }
      }
    }
    return describedBy(phrase);
  }

  /** "a deputy in the Peruvian Congress", "a writer from Chile": only a country is said. */
  private Optional<TitleCue> describedBy(String phrase) {
    Matcher noun = DESCRIPTION.matcher(phrase);
    if (!noun.matches() || !NameCues.bundled().is(NameCues.Kind.PERSON_NOUN, noun.group(1))) {
      return Optional.empty();
    }
    return Optional.ofNullable(countryAtStart(noun.group(2)))
        .map(country -> new TitleCue(null, false, null, country));
  }

  private static int wordsIn(String phrase) {
    return phrase.strip().split("\\s+").length;
  }

  /** Returns the country whose name or adjective is the first word, or the first two; or null. */
  private String countryAtStart(String phrase) {
    if (phrase == null || phrase.isBlank()) {
      return null;
    }
    String[] words = phrase.strip().split("\\s+");
    String first = words[0].replaceAll("['’]s?$", "");
    String two = words.length > 1 ? first + " " + words[1].replaceAll("['’]s?$", "") : first;
    return base.countryOfDemonym(two)
        .or(() -> base.countryNamed(phrase.strip()))
        .or(() -> base.countryNamed(two))
        .or(() -> base.countryOfDemonym(first))
        .or(() -> base.countryNamed(first))
        .map(Country::alpha3)
        .orElse(null);
  }

  /** Returns the country whose name or adjective is the last word, or the last two, of a text. */
  private String countryBefore(String before) {
    String window =
        before
            .substring(Math.max(0, before.length() - WINDOW))
            .replaceAll("['’]s?\\s+$", "")
            .stripTrailing();
    String[] words = window.split("\\s+");
    String last = words[words.length - 1];
    String lastTwo = words.length > 1 ? words[words.length - 2] + " " + last : last;
    return base.countryOfDemonym(lastTwo)
        .or(() -> base.countryOfDemonym(last))
        .or(() -> base.countryNamed(lastTwo))
        .or(() -> base.countryNamed(last))
        .map(Country::alpha3)
        .orElse(null);
  }
}
