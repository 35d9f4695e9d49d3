package org.dragoman.entity.tagger;

/**
 * The features of a token, as hashes: the word, its neighbours, their forms, beginnings and ends,
 * the run of capitals around it, the lexicon and the document. A change of the templates makes
 * trained models useless. Not safe for threads: the object holds the last token's features.
 */
public final class NameFeatures {

  /** How far words speak for a token, in tokens. */
  static final int REACH = 2;

  /** Templates of the words around a token, from {@code -REACH} to {@code REACH}. */
  private static final int[] WORD = {5, 3, 2, 4, 6};

  private static final int NOTHING = 0x7A11;
  private static final int LONGEST_AFFIX = 5;

  private final int[] hashes = new int[TagSums.MOST];
  private int count;

  private DocumentWords words;
  private int first;
  private int after;

  /** Returns the hashes of the last token's features; only the first {@link #count} are meant. */
  public int[] hashes() {
    return hashes;
  }

  /** Returns the number of features of the last token. */
  public int count() {
    return count;
  }

  /**
   * Finds all features of a token.
   *
   * @param document a finished document
   * @param sentence the sentence in which the token is
   * @param i the token's place in the document
   */
  public void find(DocumentWords document, int sentence, int i) {
    findContext(document, sentence, i);
    for (int d = -REACH; d <= REACH; d++) {
      if (i + d >= first && i + d < after) {
        addWord(i + d, d);
      } else {
        addNothing(d);
      }
    }
  }

  /** Finds what a word says for the token that is so far before or behind it, whatever that is. */
  void findWord(DocumentWords document, int i, int distance) {
    words = document;
    count = 0;
    addWord(i, distance);
  }

  /** Finds what the end of the sentence says for a token so far from it. */
  void findNothing(int distance) {
    count = 0;
    addNothing(distance);
  }

  /** Finds the features of a token that hang on more than one word. */
  void findContext(DocumentWords document, int sentence, int i) {
    words = document;
    first = document.first(sentence);
    after = document.afterLast(sentence);
    count = 0;
    int manner = document.manner[sentence];
    int form = form(i) * 4 + manner;
    int opens = document.opens[i] ? 1 : 0;
    addPairs(i, form);
    addForms(i, manner, form, opens);
    addRun(i, manner);
    addLexicon(i, form);
    addDocument(i, form, opens);
  }

  private void addWord(int i, int distance) {
    add(WORD[distance + REACH], words.folded[i]);
    addBits(160 + 30 * distance, words.mask[i]);
    if (distance == 0) {
      add(1, 0);
      add(12, words.exact[i]);
      addAffixes(i);
    } else if (distance == -1) {
      add(60, suffix(i));
    } else if (distance == 1) {
      add(61, suffix(i));
    }
  }

  private void addNothing(int distance) {
    add(WORD[distance + REACH], NOTHING);
    if (distance == -1) {
      add(60, NOTHING);
    } else if (distance == 1) {
      add(61, NOTHING);
    }
  }

  private void addPairs(int i, int form) {
    int word = word(i);
    add(7, Hashes.join(word(i - 1), word));
    add(8, Hashes.join(word, word(i + 1)));
    add(9, Hashes.join(word(i - 1), word(i + 1)));
    add(10, Hashes.join(word(i - 2), word(i - 1)));
    add(11, Hashes.join(word(i + 1), word(i + 2)));
    add(13, Hashes.join(word(i - 1), form));
    add(14, Hashes.join(word(i + 1), form));
    add(15, Hashes.join(word, form));
  }

  private void addForms(int i, int manner, int form, int opens) {
    int before = form(i - 1);
    int next = form(i + 1);
    add(20, form);
    add(21, form * 2 + opens);
    add(22, before * 64 + form);
    add(23, next * 64 + form);
    add(24, (before * 16 + next) * 64 + form);
    add(25, (form(i - 2) * 16 + before) * 64 + form);
    add(26, (form(i + 2) * 16 + next) * 64 + form);
    add(27, Hashes.join(words.shape[i], manner));
    add(28, Hashes.join(shape(i - 1), words.shape[i]));
    add(29, Hashes.join(words.shape[i], shape(i + 1)));
    add(30, Math.min(10, words.end[i] - words.begin[i]) * 64 + form);
  }

  private void addAffixes(int i) {
    CharSequence text = words.text();
    int begin = words.begin[i];
    int end = words.end[i];
    int hash = 0;
    for (int n = 1; n <= LONGEST_AFFIX && n <= end - begin; n++) {
      hash = 31 * hash + Hashes.fold(text.charAt(begin + n - 1));
      if (n > 1) {
        add(40 + n, Hashes.mix(hash));
      }
    }
    hash = 0;
    for (int n = 1; n <= LONGEST_AFFIX && n <= end - begin; n++) {
      hash = 31 * hash + Hashes.fold(text.charAt(end - n));
      add(50 + n, Hashes.mix(hash));
    }
  }

  private int suffix(int i) {
    int hash = 0;
    for (int n = 1; n <= 3 && n <= words.end[i] - words.begin[i]; n++) {
      hash = 31 * hash + Hashes.fold(words.text().charAt(words.end[i] - n));
    }
    return Hashes.mix(hash);
  }

  private void addRun(int i, int manner) {
    int begin = words.runFirst[i];
    if (begin < 0 || manner == DocumentWords.ALL_CAPITALS) {
      return;
    }
    int last = words.runLast[i];
    int length = Math.min(6, last - begin + 1);
    int place = Math.min(4, i - begin);
    add(70, length * 8 + place);
    add(71, (length * 8 + place) * 4 + manner);
    if (last > begin) {
      add(72, word(last));
      add(73, Hashes.join(word(last), place));
      add(74, word(begin));
      add(75, Hashes.join(word(begin), last - i > 4 ? 4 : last - i));
      addBits(300, words.mask[last]);
      addBits(330, words.mask[begin]);
    }
    add(76, Hashes.join(word(begin - 1), length));
    add(77, Hashes.join(word(last + 1), length));
    add(78, Hashes.join(word(begin - 1), word(last + 1)));
    addBits(360, mask(begin - 1));
    addBits(390, mask(last + 1));
    addBits(420, mask(begin - 2));
    addBits(450, mask(last + 2));
  }

  private void addLexicon(int i, int form) {
    add(80, words.known[i]);
    add(81, Hashes.join(words.known[i], form));
    add(82, known(i - 1));
    add(83, known(i + 1));
    add(84, Hashes.join(words.known[i], known(i + 1)));
    add(85, Hashes.join(known(i - 1), words.known[i]));
    if (words.known[i] != 0) {
      add(86, Hashes.join(words.known[i], word(i - 1)));
      add(87, Hashes.join(words.known[i], word(i + 1)));
    }
    add(88, Hashes.join(names(i), names(i - 1)));
    add(89, Hashes.join(names(i), names(i + 1)));
  }

  private int names(int i) {
    return mask(i)
        & (NameLexicon.GIVEN_NAME
            | NameLexicon.SURNAME
            | NameLexicon.DEMONYM
            | NameLexicon.TITLE_END);
  }

  private void addDocument(int i, int form, int opens) {
    if (!DocumentWords.isCapital(words.form[i])) {
      return;
    }
    int shown = words.shown[i];
    for (int bit = 0; bit < DocumentWords.SEEN_BITS; bit++) {
      if ((shown & 1 << bit) != 0) {
        add(500 + bit, form);
      }
    }
    int spelling = shown & (DocumentWords.SEEN_LOWER | DocumentWords.SEEN_CAPITALISED);
    add(520, (spelling * 2 + opens) * 64 + form);
    add(521, Hashes.join(shown, opens));
  }

  private void addBits(int template, int mask) {
    int bits = mask;
    while (bits != 0) {
      int bit = Integer.numberOfTrailingZeros(bits);
      add(template + bit, 1);
      bits &= bits - 1;
    }
  }

  private void add(int template, int value) {
    hashes[count++] = Hashes.mix(value * 0x9E3779B1 + template * 0x85EBCA77);
  }

  private int word(int i) {
    return i < first || i >= after ? NOTHING : words.folded[i];
  }

  private int form(int i) {
    return i < first || i >= after ? 9 : words.form[i];
  }

  private int shape(int i) {
    return i < first || i >= after ? NOTHING : words.shape[i];
  }

  private int mask(int i) {
    return i < first || i >= after ? 0 : words.mask[i];
  }

  private int known(int i) {
    return i < first || i >= after ? 0 : words.known[i];
  }
}
