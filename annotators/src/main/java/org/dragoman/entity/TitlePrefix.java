package org.dragoman.entity;

import java.util.List;
import java.util.Set;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.EntityType;

/**
 * Finds what stands before a person's name but does not belong to it: titles, and the country or
 * body between which and the name a title stands, as in "Peru's Foreign Minister", "US President".
 */
public final class TitlePrefix {

  /** Given names that are spelled like titles. */
  private static final Set<String> GIVEN_NAMES = Set.of("Don", "Dean", "Earl", "Duke", "Guy");

  private TitlePrefix() {}

  /**
   * Returns the number of UTF-16 code units before the name proper; 0 if the words begin with it.
   *
   * @param words what was taken for a person's name
   */
  public static int length(String words) {
    int length = 0;
    if (words.indexOf(' ') < 0) {
      return length;
    }
    List<TitleMatch> titles = Titles.bundled().find(words);
    for (TitleMatch title : titles) {
      boolean joined = title.begin() == length || isOwner(words.substring(length, title.begin()));
      int after = afterSpace(words, title.end());
      boolean capital = after < words.length() && Character.isUpperCase(words.codePointAt(after));
      boolean name = title.begin() == 0 && GIVEN_NAMES.contains(words.substring(0, title.end()));
      if (!joined || name || !capital) {
        break;
      }
      length = after;
    }
    return length;
  }

  private static int afterSpace(String words, int from) {
    int i = from;
    while (i < words.length()
        && (Character.isWhitespace(words.charAt(i)) || words.charAt(i) == '.')) {
      i++;
    }
    return i;
  }

  /** A country, an organisation or a demonym, with or without a possessive. */
  private static boolean isOwner(String before) {
    String owner = before.strip().replaceAll("\\s?['’]s?$", "");
    KnowledgeBase base = KnowledgeBase.bundled();
    return base.placeOfDemonym(owner).isPresent()
        || base.byName(owner).stream().anyMatch(e -> e.type() != EntityType.PERSON);
  }
}
