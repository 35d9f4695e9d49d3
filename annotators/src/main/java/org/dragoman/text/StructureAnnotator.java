package org.dragoman.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.ZoneKind;
import org.dragoman.types.Article;
import org.dragoman.types.Zone;

/**
 * Finds the articles of a document and their zones: headlines (repeated ones too), datelines,
 * bylines, captions, boilerplate, wire signatures and the body. A zone is one paragraph or a part
 * of one, so no sentence can run from one into the next. Lines without a word belong to no zone.
 */
@ResourceMetaData(
    name = "structure",
    description =
        "Articles of a document and their zones: headline, dateline, byline, body, caption, boilerplate, wire signature.")
@TypeCapability(outputs = {"org.dragoman.types.Article", "org.dragoman.types.Zone"})
public class StructureAnnotator extends JCasAnnotator_ImplBase {

  private static final Pattern DATE_PREFIX = Pattern.compile("date \\d{4}-\\d\\d-\\d\\d(?=\\s|$)");
  private static final Pattern SITE_SUFFIX = Pattern.compile("\\s+\\|\\s.*$");
  private static final int LONGEST_HEADLINE = 250;
  private static final int LONGEST_SUBHEAD = 110;
  private static final int NEAR = 5;

  private record Piece(Paragraph paragraph, ZoneKind kind) {}

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    if (text == null || text.isEmpty()) {
      return;
    }
    List<Piece> pieces = classify(text);
    addArticles(jcas, text, pieces);
    for (Piece piece : pieces) {
      addZones(jcas, text, piece);
    }
  }

  private static List<Piece> classify(String text) {
    List<Piece> pieces = new ArrayList<>();
    Set<String> headlines = new HashSet<>();
    boolean inBody = false;
    for (Paragraph paragraph : Paragraph.of(text)) {
      ZoneKind kind = kindOf(text, paragraph, inBody, headlines);
      if (kind == ZoneKind.HEADLINE) {
        headlines.add(paragraph.text(text));
      }
      inBody |= kind == ZoneKind.BODY && paragraph.endsSentence(text);
      pieces.add(new Piece(paragraph, kind));
    }
    return pieces;
  }

  private static ZoneKind kindOf(
      String text, Paragraph paragraph, boolean inBody, Set<String> headlines) {
    String words = paragraph.text(text);
    ZoneKind byWords = ZonePatterns.bundled().kindOf(words);
    boolean signed = ZonePatterns.bundled().signatureBegin(words) < words.length();
    if (byWords != null && !(byWords == ZoneKind.CAPTION && inBody && signed)) {
      return byWords;
    }
    if (headlines.contains(words)) {
      return ZoneKind.HEADLINE;
    }
    boolean open = !paragraph.endsSentence(text) || words.endsWith("?") || words.endsWith("!");
    int longest = inBody ? LONGEST_SUBHEAD : LONGEST_HEADLINE;
    boolean headline =
        open
            && !signed
            && words.length() <= longest
            && words.codePoints().anyMatch(Character::isUpperCase)
            && !startsList(words)
            && ZonePatterns.bundled().datelineLength(words) == 0;
    return headline ? ZoneKind.HEADLINE : ZoneKind.BODY;
  }

  private static boolean startsList(String words) {
    return "•·▪●*–".indexOf(words.charAt(0)) >= 0;
  }

  /**
   * A headline after running text opens another article if it stands twice, or if a stamp, a byline
   * or a dateline comes before the next running text; otherwise it is a heading inside the article.
   */
  private static void addArticles(JCas jcas, String text, List<Piece> pieces) {
    int first = 0;
    boolean seenBody = false;
    for (int i = 0; i < pieces.size(); i++) {
      if (seenBody && opensArticle(text, pieces, i)) {
        addArticle(jcas, text, pieces.subList(first, i));
        first = i;
        seenBody = false;
      }
      seenBody |= pieces.get(i).kind == ZoneKind.BODY;
    }
    addArticle(jcas, text, pieces.subList(first, pieces.size()));
  }

  private static boolean opensArticle(String text, List<Piece> pieces, int at) {
    if (pieces.get(at).kind != ZoneKind.HEADLINE) {
      return false;
    }
    String headline = pieces.get(at).paragraph.text(text);
    for (int i = at + 1; i < Math.min(pieces.size(), at + NEAR); i++) {
      Piece next = pieces.get(i);
      String words = next.paragraph.text(text);
      switch (next.kind) {
        case HEADLINE:
          if (words.equals(headline)) {
            return true;
          }
          break;
        case BODY:
          return ZonePatterns.bundled().datelineLength(words) > 0;
        case BYLINE, BOILERPLATE, CAPTION:
          return followedByBody(pieces, i);
        default:
          return false;
      }
    }
    return false;
  }

  private static boolean followedByBody(List<Piece> pieces, int at) {
    return pieces.subList(at, pieces.size()).stream().anyMatch(p -> p.kind == ZoneKind.BODY);
  }

  private static void addArticle(JCas jcas, String text, List<Piece> pieces) {
    if (pieces.isEmpty()) {
      return;
    }
    int end = pieces.get(pieces.size() - 1).paragraph.end();
    Article article = new Article(jcas, pieces.get(0).paragraph.begin(), end);
    pieces.stream()
        .takeWhile(piece -> piece.kind != ZoneKind.BODY)
        .filter(piece -> piece.kind == ZoneKind.HEADLINE)
        .findFirst()
        .map(piece -> SITE_SUFFIX.matcher(piece.paragraph.text(text)).replaceFirst(""))
        .ifPresent(article::setTitle);
    article.addToIndexes();
  }

  private static void addZones(JCas jcas, String text, Piece piece) {
    int begin = piece.paragraph.begin();
    int end = piece.paragraph.end();
    Matcher prefix = DATE_PREFIX.matcher(text).region(begin, end);
    if (prefix.lookingAt()) {
      addZone(jcas, text, begin, prefix.end(), ZoneKind.BOILERPLATE);
      begin = skipSpace(text, prefix.end(), end);
    }
    if (piece.kind == ZoneKind.BODY && begin < end) {
      int dateline = ZonePatterns.bundled().datelineLength(text.substring(begin, end));
      addZone(jcas, text, begin, begin + dateline, ZoneKind.DATELINE);
      begin = skipSpace(text, begin + dateline, end);
      int signature = begin + ZonePatterns.bundled().signatureBegin(text.substring(begin, end));
      addZone(jcas, text, begin, signature, ZoneKind.BODY);
      addZone(jcas, text, signature, end, ZoneKind.WIRE_SIGNATURE);
    } else {
      addZone(jcas, text, begin, end, piece.kind);
    }
  }

  private static void addZone(JCas jcas, String text, int begin, int end, ZoneKind kind) {
    int from = skipSpace(text, begin, end);
    int to = end;
    while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
      to--;
    }
    if (from < to) {
      Zone zone = new Zone(jcas, from, to);
      zone.setKind(kind.label());
      zone.addToIndexes();
    }
  }

  private static int skipSpace(String text, int begin, int end) {
    int i = begin;
    while (i < end && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
