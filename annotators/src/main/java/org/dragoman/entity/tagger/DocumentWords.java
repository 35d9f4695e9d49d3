package org.dragoman.entity.tagger;

import java.util.Arrays;
import org.dragoman.entity.NameCues.Kind;

/**
 * The tokens of one document as the tagger sees them: hashes, forms, what the lexicon knows, and
 * what the document shows of a word elsewhere. One object is filled again and again, so that no
 * memory is asked for once it has grown to the longest document. Not safe for threads.
 *
 * <p>Use: {@link #begin}, then for each sentence {@link #add} of its tokens and {@link
 * #endSentence}, then {@link #finish}.
 */
public final class DocumentWords {

  // How a token is written.
  static final int LOWER = 0;
  static final int CAPITALISED = 1;
  static final int CAPITALS = 2;
  static final int MIXED = 3;
  static final int SINGLE_CAPITAL = 4;
  static final int DOTTED_CAPITALS = 5;
  static final int NUMBER = 6;
  static final int WITH_DIGIT = 7;
  static final int MARK = 8;

  // How a sentence is written.
  static final int USUAL = 0;
  static final int HEADLINE = 1;
  static final int ALL_CAPITALS = 2;
  static final int NO_CAPITALS = 3;

  // What a document shows of a word.
  static final int SEEN_LOWER = 1;
  static final int SEEN_CAPITALISED = 1 << 1;
  static final int SEEN_AFTER_TITLE = 1 << 2;
  static final int SEEN_AFTER_GIVEN_NAME = 1 << 3;
  static final int SEEN_AFTER_PREPOSITION = 1 << 4;
  static final int SEEN_BEFORE_SPEECH = 1 << 5;
  static final int SEEN_LAST_OF_RUN = 1 << 6;
  static final int SEEN_FIRST_OF_RUN = 1 << 7;
  static final int SEEN_CAPITALS = 1 << 8;
  static final int SEEN_AFTER_THE = 1 << 9;

  /** Number of bits of what a document shows. */
  static final int SEEN_BITS = 10;

  private static final int HONORIFIC_OR_TITLE =
      1 << Kind.HONORIFIC.ordinal() | NameLexicon.TITLE_END;
  private static final int PREPOSITION = 1 << Kind.PLACE_PREPOSITION.ordinal();
  private static final int SPEECH = 1 << Kind.SPEECH.ordinal();
  private static final int THE = Hashes.folded("the");
  private static final double HEADLINE_SHARE = 0.7;
  private static final int LONG_WORD = 4;
  private static final int[] JOINERS =
      joiners(
          "of", "for", "and", "de", "la", "del", "du", "van", "von", "der", "bin", "al", "el", "-",
          "&", "'s", "’s", "on", "the");

  private final NameLexicon lexicon;
  private final IntTable seen = new IntTable();

  private CharSequence text;
  int size;
  int sentences;
  int[] begin = new int[256];
  int[] end = new int[256];
  int[] folded = new int[256];
  int[] exact = new int[256];
  int[] shape = new int[256];
  int[] form = new int[256];
  int[] mask = new int[256];
  int[] known = new int[256];
  int[] runFirst = new int[256];
  int[] runLast = new int[256];
  int[] shown = new int[256];
  boolean[] opens = new boolean[256];
  int[] sentenceFirst = new int[64];
  int[] manner = new int[64];

  /** Makes an empty document. */
  public DocumentWords(NameLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Begins a document; offsets are UTF-16 code units into this text. */
  public void begin(CharSequence documentText) {
    text = documentText;
    size = 0;
    sentences = 0;
    seen.clear();
    sentenceFirst[0] = 0;
  }

  /** Adds a token to the sentence that is open; it must not be empty. */
  public void add(int tokenBegin, int tokenEnd) {
    if (size + 1 >= begin.length) {
      grow();
    }
    begin[size] = tokenBegin;
    end[size] = tokenEnd;
    folded[size] = Hashes.folded(text, tokenBegin, tokenEnd);
    exact[size] = Hashes.exact(text, tokenBegin, tokenEnd);
    form[size] = form(tokenBegin, tokenEnd);
    shape[size] = shape(tokenBegin, tokenEnd);
    mask[size] = lexicon.word(folded[size]);
    known[size] = 0;
    size++;
  }

  /** Ends the sentence that is open. */
  public void endSentence() {
    int first = sentenceFirst[sentences];
    if (first == size) {
      return;
    }
    manner[sentences] = manner(first, size);
    markOpenings(first);
    markRuns(first);
    markKnown(first);
    sentences++;
    if (sentences + 1 >= sentenceFirst.length) {
      sentenceFirst = Arrays.copyOf(sentenceFirst, 2 * sentenceFirst.length);
      manner = Arrays.copyOf(manner, sentenceFirst.length);
    }
    sentenceFirst[sentences] = size;
  }

  /** Ends the document: what it shows of its words can be asked from now on. */
  public void finish() {
    for (int s = 0; s < sentences; s++) {
      if (manner[s] == USUAL) {
        for (int i = sentenceFirst[s]; i < sentenceFirst[s + 1]; i++) {
          show(i, sentenceFirst[s], sentenceFirst[s + 1]);
        }
      }
    }
    for (int i = 0; i < size; i++) {
      shown[i] = seen.get(folded[i]);
    }
  }

  /** Returns the number of sentences. */
  public int sentences() {
    return sentences;
  }

  /** Returns the place of the first token of a sentence. */
  public int first(int sentence) {
    return sentenceFirst[sentence];
  }

  /** Returns the place after the last token of a sentence. */
  public int afterLast(int sentence) {
    return sentenceFirst[sentence + 1];
  }

  /** Returns the first code unit of a token. */
  public int begin(int token) {
    return begin[token];
  }

  /** Returns the place after the last code unit of a token. */
  public int end(int token) {
    return end[token];
  }

  CharSequence text() {
    return text;
  }

  static boolean isCapital(int form) {
    return form != LOWER && form <= DOTTED_CAPITALS;
  }

  private void show(int i, int first, int after) {
    if (form[i] == LOWER) {
      seen.or(folded[i], SEEN_LOWER);
      return;
    }
    if (!isCapital(form[i])) {
      return;
    }
    int facts = 0;
    if (!opens[i]) {
      facts |= SEEN_CAPITALISED;
      facts |= form[i] == CAPITALS ? SEEN_CAPITALS : 0;
    }
    if (i > first) {
      facts |= (mask[i - 1] & HONORIFIC_OR_TITLE) != 0 ? SEEN_AFTER_TITLE : 0;
      facts |= (mask[i - 1] & NameLexicon.GIVEN_NAME) != 0 ? SEEN_AFTER_GIVEN_NAME : 0;
      facts |= (mask[i - 1] & PREPOSITION) != 0 ? SEEN_AFTER_PREPOSITION : 0;
      facts |= folded[i - 1] == THE ? SEEN_AFTER_THE : 0;
    }
    if (i + 1 < after && (mask[i + 1] & SPEECH) != 0) {
      facts |= SEEN_BEFORE_SPEECH;
    }
    if (runLast[i] > runFirst[i]) {
      facts |= runLast[i] == i ? SEEN_LAST_OF_RUN : 0;
      facts |= runFirst[i] == i && !opens[i] ? SEEN_FIRST_OF_RUN : 0;
    }
    if (facts != 0) {
      seen.or(folded[i], facts);
    }
  }

  private int manner(int first, int after) {
    int words = 0;
    int capitals = 0;
    int anyCapital = 0;
    int longWords = 0;
    int longCapitals = 0;
    for (int i = first; i < after; i++) {
      if (form[i] > SINGLE_CAPITAL) {
        continue;
      }
      words++;
      capitals += form[i] == CAPITALS || form[i] == SINGLE_CAPITAL ? 1 : 0;
      anyCapital += form[i] != LOWER ? 1 : 0;
      if (end[i] - begin[i] >= LONG_WORD) {
        longWords++;
        longCapitals += form[i] != LOWER ? 1 : 0;
      }
    }
    if (words >= 2 && capitals == words) {
      return ALL_CAPITALS;
    }
    if (words >= 3 && anyCapital == 0) {
      return NO_CAPITALS;
    }
    boolean stop = end[after - 1] - begin[after - 1] == 1 && text.charAt(begin[after - 1]) == '.';
    return !stop && longWords >= 4 && longCapitals >= HEADLINE_SHARE * longWords ? HEADLINE : USUAL;
  }

  private void markOpenings(int first) {
    boolean open = true;
    for (int i = first; i < size; i++) {
      opens[i] = open && form[i] != MARK;
      char c = text.charAt(begin[i]);
      boolean quote = c == '"' || c == '“' || c == '‘' || c == '`' || c == '(' || c == ':';
      open = form[i] == MARK && (open || quote || c == '•');
    }
  }

  /** Capitalised tokens that stand together, small words between them taken in. */
  private void markRuns(int first) {
    int i = first;
    while (i < size) {
      if (!isCapital(form[i])) {
        runFirst[i] = -1;
        runLast[i] = -1;
        i++;
        continue;
      }
      int last = i;
      int joiners = 0;
      for (int j = i + 1; j < size && joiners <= 2; j++) {
        if (isCapital(form[j])) {
          last = j;
          joiners = 0;
        } else if (isJoiner(folded[j])) {
          joiners++;
        } else {
          break;
        }
      }
      for (int j = i; j <= last; j++) {
        runFirst[j] = i;
        runLast[j] = last;
      }
      i = last + 1;
    }
  }

  private void markKnown(int first) {
    for (int i = first; i < size; i++) {
      if (known[i] != 0 && form[i] == LOWER) {
        continue;
      }
      int state = NameLexicon.start();
      int kind = 0;
      int last = i;
      for (int j = i; j < size && j < i + NameLexicon.LONGEST_NAME; j++) {
        state = NameLexicon.next(state, folded[j]);
        if (lexicon.name(state) != 0) {
          kind = lexicon.name(state);
          last = j;
        }
        if (!lexicon.goesOn(state)) {
          break;
        }
      }
      if (kind == 0 && (form[i] == CAPITALS || form[i] == DOTTED_CAPITALS)) {
        kind = lexicon.acronym(lettersOnly(begin[i], end[i]));
      }
      if (kind == 0 || known[i] != 0 && known[last] != 0) {
        continue;
      }
      int lower = form[i] == LOWER ? 64 : 0;
      for (int j = i; j <= last; j++) {
        int place = i == last ? 3 : j == i ? 0 : j == last ? 2 : 1;
        known[j] = 1 + kind * 4 + place + lower;
      }
    }
  }

  private int lettersOnly(int from, int to) {
    int hash = 17;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '.') {
        hash = 31 * hash + text.charAt(i);
      }
    }
    return Hashes.mix(hash);
  }

  private int form(int from, int to) {
    boolean upper = false;
    boolean lower = false;
    boolean digit = false;
    boolean letter = false;
    boolean stop = false;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (Character.isUpperCase(c)) {
        upper = true;
      } else if (Character.isLowerCase(c)) {
        lower = true;
      } else if (c >= '0' && c <= '9') {
        digit = true;
      } else if (Character.isLetter(c)) {
        letter = true;
      } else if (c == '.') {
        stop = true;
      }
    }
    if (digit) {
      return upper || lower || letter ? WITH_DIGIT : NUMBER;
    }
    if (!upper) {
      return lower || letter ? LOWER : MARK;
    }
    if (lower) {
      boolean usual = Character.isUpperCase(text.charAt(from)) && restIsLower(from + 1, to);
      return usual ? CAPITALISED : MIXED;
    }
    return stop ? DOTTED_CAPITALS : to - from == 1 ? SINGLE_CAPITAL : CAPITALS;
  }

  private boolean restIsLower(int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** The hash of a token's shape: letters, digits and marks by kind, repetitions left out. */
  private int shape(int from, int to) {
    int hash = 3;
    int last = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      int kind =
          Character.isUpperCase(c)
              ? 'X'
              : Character.isLetter(c) ? 'x' : c >= '0' && c <= '9' ? 'd' : c == '’' ? '\'' : c;
      if (kind != last) {
        hash = 31 * hash + kind;
        last = kind;
      }
    }
    return Hashes.mix(hash);
  }

  private static boolean isJoiner(int hash) {
    for (int joiner : JOINERS) {
      if (joiner == hash) {
        return true;
      }
    }
    return false;
  }

  private static int[] joiners(String... words) {
    return Arrays.stream(words).mapToInt(Hashes::folded).toArray();
  }

  private void grow() {
    int length = 2 * begin.length;
    begin = Arrays.copyOf(begin, length);
    end = Arrays.copyOf(end, length);
    folded = Arrays.copyOf(folded, length);
    exact = Arrays.copyOf(exact, length);
    shape = Arrays.copyOf(shape, length);
    form = Arrays.copyOf(form, length);
    mask = Arrays.copyOf(mask, length);
    known = Arrays.copyOf(known, length);
    runFirst = Arrays.copyOf(runFirst, length);
    runLast = Arrays.copyOf(runLast, length);
    shown = Arrays.copyOf(shown, length);
    opens = Arrays.copyOf(opens, length);
  }
}
