package org.dragoman.entity;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dragoman.entity.NameCues.Kind;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;

/**
 * Finds the runs of capitalised words of a sentence that may be names: titles before them are left
 * out, "of" and the like join what belongs together, a first word of a sentence counts only where
 * it is tagged as a proper noun. A sentence written in capitals throughout, or with a capital on
 * every word, has no runs, since capitals say nothing there. Immutable and safe for threads.
 */
final class NameRunFinder {

  private static final Set<String> OPENING =
      Set.of("\"", "“", "‘", "'", "``", "(", "[", "•", "-", "–", "—", ":", "*", "...", "…");

  /** Names of broadcasters that a number follows: "Radio 4", "Channel 5". */
  private static final Set<String> NUMBERED = Set.of("Radio", "Channel", "TV", "France", "Rai");

  private static final double HEADLINE_SHARE = 0.7;
  private static final int LONG_WORD = 4;

  private final NameCues cues = NameCues.bundled();

  /**
   * Tags of taggers that know the universal parts of speech only, not those of the Penn Treebank.
   */
  private static final Set<String> UNIVERSAL_OPEN = Set.of("NOUN", "ADJ", "VERB", "X");

  private final Titles titles = Titles.bundled();
  private final KnowledgeBase base;

  NameRunFinder(KnowledgeBase base) {
    this.base = base;
  }

  List<NameRun> find(String text, List<Token> sentence) {
    List<NameRun> runs = new ArrayList<>();
    if (isHeadlineCase(sentence)) {
      return runs;
    }
    int i = 0;
    while (i < sentence.size()) {
      if (!isName(sentence, i)) {
        i++;
        continue;
      }
      int last = i;
      for (int next = joined(text, sentence, i, last);
          next > last;
          next = joined(text, sentence, i, last)) {
        last = next;
      }
      NameRun run = withoutTitle(text, new NameRun(sentence, i, last));
      if (run != null && Gazetteer.isWhole(text, run.begin(), run.end())) {
        runs.add(run);
      }
      i = last + 1;
    }
    return runs;
  }

  /**
   * Says whether capitals mean nothing in a sentence: all its words are in capitals, or it is a
   * title, without a full stop, in which nearly every long word has one.
   */
  static boolean isHeadlineCase(List<Token> sentence) {
    int words = 0;
    int capitals = 0;
    int longWords = 0;
    int longCapitals = 0;
    for (Token token : sentence) {
      String word = token.getCoveredText();
      if (word.chars().allMatch(Character::isLetter)) {
        words++;
        capitals += word.equals(word.toUpperCase(Locale.ROOT)) ? 1 : 0;
        longWords += word.length() >= LONG_WORD ? 1 : 0;
        longCapitals += word.length() >= LONG_WORD && Character.isUpperCase(word.charAt(0)) ? 1 : 0;
      }
    }
    String last = sentence.isEmpty() ? "" : sentence.get(sentence.size() - 1).getCoveredText();
    boolean title =
        !last.equals(".") && longWords >= 4 && longCapitals >= HEADLINE_SHARE * longWords;
    return title || words >= 2 && capitals == words;
  }

  private boolean isName(List<Token> sentence, int i) {
    String word = sentence.get(i).getCoveredText();
    if (!isCapitalised(word)
        || cues.is(Kind.CALENDAR, word)
        || cues.is(Kind.COMMON, word)
        || base.countryOfDemonym(word).isPresent()) {
      return false;
    }
    String tag = sentence.get(i).getPos() == null ? "" : sentence.get(i).getPos().getPosValue();
    boolean proper = tag.startsWith("NNP") || tag.equals("PROPN");
    boolean open =
        UNIVERSAL_OPEN.contains(tag)
            || tag.startsWith("NN")
            || tag.startsWith("JJ")
            || tag.startsWith("V")
            || tag.equals("FW")
            || tag.equals("ADD");
    return proper || open && (!opensSentence(sentence, i) || !base.bySurname(word).isEmpty());
  }

  private static boolean isCapitalised(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) && word.codePoints().anyMatch(Character::isLetter);
  }

  private static boolean opensSentence(List<Token> sentence, int i) {
    return i == 0 || OPENING.contains(sentence.get(i - 1).getCoveredText());
  }

  /** Returns the place of the next name token that belongs to a run so far, or {@code last}. */
  private int joined(String text, List<Token> sentence, int first, int last) {
    int next = last + 1;
    if (next >= sentence.size()) {
      return last;
    }
    String word = sentence.get(next).getCoveredText();
    if (isName(sentence, next) && startsPerson(text, sentence, next)) {
      return last;
    }
    if (isName(sentence, next) || isSuffix(word) && last >= first) {
      return next;
    }
    if (word.matches("\\d{1,3}") && NUMBERED.contains(sentence.get(last).getCoveredText())) {
      return next;
    }
    if (next + 1 >= sentence.size()) {
      return last;
    }
    if (isCapitalised(word)
        && isName(sentence, next + 1)
        && isInnerWord(text, sentence, first, next)) {
      return next + 1;
    }
    boolean glued = sentence.get(last).getEnd() == sentence.get(next).getBegin();
    boolean nextIsCapitalised = isCapitalised(sentence.get(next + 1).getCoveredText());
    if ((word.equals("-") || word.equals("‑") || word.equals("’") || word.equals("'"))
        && glued
        && sentence.get(next).getEnd() == sentence.get(next + 1).getBegin()) {
      boolean dashed = nextIsCapitalised || isLowerPartOfName(sentence, first, next + 1);
      return dashed && base.byName(covered(sentence, first, last)).isEmpty() ? next + 1 : last;
    }
    if (word.equals("&") && nextIsCapitalised) {
      return next + 1;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    if (cues.is(Kind.PARTICLE, lower) && word.equals(lower)) {
      return particles(sentence, next, last);
    }
    if ((lower.equals("of") || lower.equals("for") || lower.equals("on"))
        && takesComplement(sentence, first, last, lower)) {
      return afterArticle(sentence, next, last);
    }
    boolean coordinated =
        lower.equals("and") && hasComplement(sentence, first, last) && isName(sentence, next + 1);
    return coordinated ? next + 1 : last;
  }

  /**
   * A capitalised common word or demonym inside a name ("National Democratic Party"), not a title
   * after one.
   */
  private boolean isInnerWord(String text, List<Token> sentence, int first, int i) {
    String word = sentence.get(i).getCoveredText();
    boolean inner = cues.is(Kind.COMMON, word) || base.countryOfDemonym(word).isPresent();
    return inner
        && titles.startingAt(text, sentence.get(i).getBegin()).isEmpty()
        && base.byName(covered(sentence, first, i - 1)).isEmpty();
  }

  /** A title or an honorific with a name after it belongs to that name, not to one before it. */
  private boolean startsPerson(String text, List<Token> sentence, int i) {
    boolean beforeName =
        i + 1 < sentence.size() && isCapitalised(sentence.get(i + 1).getCoveredText());
    return beforeName
        && (cues.is(Kind.HONORIFIC, sentence.get(i).getCoveredText())
            || titles
                .startingAt(text, sentence.get(i).getBegin())
                .filter(title -> title.title().beforeName())
                .isPresent());
  }

  private static String covered(List<Token> sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i <= last; i++) {
      words.append(
          i > first && sentence.get(i).getBegin() > sentence.get(i - 1).getEnd() ? " " : "");
      words.append(sentence.get(i).getCoveredText());
    }
    return words.toString();
  }

  /** The second half of "Seong-kweun": a lower-case part that is no English word of its own. */
  private boolean isLowerPartOfName(List<Token> sentence, int first, int i) {
    String tag = sentence.get(i).getPos() == null ? "" : sentence.get(i).getPos().getPosValue();
    return tag.startsWith("NNP") || tag.equals("FW") || i > first + 2 && tag.equals("NN");
  }

  private boolean isSuffix(String word) {
    return cues.is(Kind.PERSON_SUFFIX, word) && isCapitalised(word);
  }

  private int particles(List<Token> sentence, int from, int last) {
    int i = from;
    while (i < sentence.size() && i < from + 3) {
      String word = sentence.get(i).getCoveredText();
      if (isName(sentence, i)) {
        return i;
      }
      if (!word.equals("-") && !cues.is(Kind.PARTICLE, word)) {
        return last;
      }
      i++;
    }
    return last;
  }

  private boolean takesComplement(List<Token> sentence, int first, int last, String preposition) {
    String head = sentence.get(last).getCoveredText();
    String start = sentence.get(first).getCoveredText();
    boolean organization =
        cues.is(Kind.ORG_FIRST, head)
            || preposition.equals("of")
                && (cues.is(Kind.ORG_FIRST, start) || cues.is(Kind.ORG_HEAD, head));
    boolean place =
        preposition.equals("of") && (cues.is(Kind.LOC_FIRST, head) || cues.is(Kind.LOC_HEAD, head));
    return organization
        || place
        || cues.is(Kind.OTHER_HEAD, head)
        || cues.is(Kind.OTHER_FIRST, head);
  }

  private int afterArticle(List<Token> sentence, int preposition, int last) {
    int i = preposition + 1;
    if (i < sentence.size() && sentence.get(i).getCoveredText().equals("the")) {
      i++;
    }
    if (i >= sentence.size()) {
      return last;
    }
    if (i > preposition + 1 && isOrganization(sentence, i)) {
      return last;
    }
    while (i < sentence.size()
        && !isName(sentence, i)
        && isCapitalised(sentence.get(i).getCoveredText())
        && i + 1 < sentence.size()
        && isCapitalised(sentence.get(i + 1).getCoveredText())) {
      i++;
    }
    return isName(sentence, i) ? i : last;
  }

  /** "Committee of the National Assembly" holds two names, "Bank of the South" one. */
  private boolean isOrganization(List<Token> sentence, int from) {
    int last = from;
    while (last + 1 < sentence.size() && isCapitalised(sentence.get(last + 1).getCoveredText())) {
      last++;
    }
    boolean known =
        base.byName(covered(sentence, from, last)).stream()
            .limit(1)
            .anyMatch(entry -> entry.type() == EntityType.ORGANIZATION);
    return known || last > from && cues.is(Kind.ORG_HEAD, sentence.get(last).getCoveredText());
  }

  private boolean hasComplement(List<Token> sentence, int first, int last) {
    for (int i = first + 1; i < last; i++) {
      String word = sentence.get(i).getCoveredText();
      if (word.equals("of") || word.equals("for")) {
        return cues.is(Kind.ORG_FIRST, sentence.get(first).getCoveredText())
            || cues.is(Kind.ORG_HEAD, sentence.get(i - 1).getCoveredText());
      }
    }
    return false;
  }

  /** Cuts titles and honorifics off the front; returns null if nothing else is left. */
  private NameRun withoutTitle(String text, NameRun run) {
    if (cues.is(Kind.ORG_HEAD, run.lastWord()) && run.size() > 1) {
      return run;
    }
    NameRun rest = run;
    boolean cut = true;
    while (cut) {
      cut = false;
      int leading = 0;
      NameRun current = rest;
      int end = titles.startingAt(text, current.begin()).map(TitleMatch::end).orElse(0);
      while (leading < current.size()
          && current.sentence().get(current.first() + leading).getEnd() <= end) {
        leading++;
      }
      if (leading == 0 && cues.is(Kind.HONORIFIC, current.firstWord())) {
        leading = 1;
      }
      if (leading > 0 && leading < current.size() && !isJoin(current.word(leading))) {
        rest = current.without(leading);
        cut = true;
      } else if (leading == current.size()) {
        return null;
      }
    }
    return rest;
  }

  private static boolean isJoin(String word) {
    return !Character.isUpperCase(word.codePointAt(0));
  }
}
