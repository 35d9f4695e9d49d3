package org.dragoman.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * Finds the article in a web page. What is marked as something else (navigation, forms, footers)
 * goes first; of what is left, the element marked as the article is taken if it holds most of the
 * running text; then each block of text is kept or left out by its number of words and its share of
 * links, beside those of its neighbours: the decision tree of Kohlschütter, Fankhauser and Nejdl,
 * "Boilerplate detection using shallow text features" (WSDM 2010); a sentence of more than 16 words
 * is kept beside any neighbour, as news has short paragraphs.
 */
final class ArticleText {

  private static final String FOREIGN =
      "script, style, noscript, template, iframe, svg, canvas, form, button, select, nav, aside,"
          + " footer, dialog, object, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=complementary], [role=contentinfo], [role=search], [role=banner],"
          + " [role=dialog]";
  private static final String MARKED =
      "[itemprop=articleBody], article, main, [role=main], [role=article]";

  /** Words of class and id that name a part beside the article. */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)(^|[\\s_-])(nav|navbar|menu|breadcrumbs?|footer|sidebar|related|sharing|share|social|comments?"
              + "|newsletter|subscribe|subscription|promo|advert|advertisement|ads?|cookies?|consent|paywall"
              + "|recommended|trending|most-read|read-more|skip-link)([\\s_-]|$)");

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"'”’»)\\]]*$");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "br",
          "caption",
          "dd",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** An element marked as the article must hold this share of the page's running text. */
  private static final double MOST = 0.4;

  /** A part that is called something else but holds this share of the text is the article. */
  private static final double MUCH = 0.5;

  private record Block(String text, int words, double linked, boolean headline) {}

  private final List<Block> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linkedWords;

  private ArticleText() {}

  /**
   * Returns the paragraphs of the article, an empty line between them; all text of the page if none
   * of it looks like an article. The page is changed.
   */
  static String of(Document page) {
    Element body = page.body();
    body.select(FOREIGN).forEach(Node::remove);
    Element root = root(body);
    removePartsBeside(root);
    ArticleText article = new ArticleText();
    article.gather(root, false);
    article.endBlock(false);
    return article.text();
  }

  private static Element root(Element body) {
    int all = running(body);
    return body.select(MARKED).stream()
        .filter(element -> running(element) >= MOST * all)
        .max(Comparator.comparingInt(ArticleText::running))
        .orElse(body);
  }

  /** Counts the characters of paragraphs outside of links. */
  private static int running(Element element) {
    Elements paragraphs = element.select("p");
    return paragraphs.text().length() - paragraphs.select("a").text().length();
  }

  private static void removePartsBeside(Element root) {
    int all = root.text().length();
    for (Element element : root.select("[class], [id]")) {
      boolean named = BESIDE.matcher(element.className() + " " + element.id()).find();
      if (named && element != root && element.text().length() < MUCH * all) {
        element.remove();
      }
    }
  }

  private void gather(Node node, boolean inLink) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText(), inLink);
      } else if (child instanceof Element element) {
        boolean block = BLOCKS.contains(element.normalName());
        if (block) {
          endBlock(false);
        }
        gather(element, inLink || element.normalName().equals("a"));
        if (block) {
          endBlock(element.normalName().equals("h1"));
        }
      }
    }
  }

  private void append(String words, boolean inLink) {
    text.append(words);
    linkedWords += inLink ? wordsOf(words) : 0;
  }

  private void endBlock(boolean headline) {
    String written = normalize(text.toString());
    if (!written.isEmpty()) {
      int words = wordsOf(written);
      double linked = words == 0 ? 0 : Math.min(1, (double) linkedWords / words);
      blocks.add(new Block(written, words, linked, headline));
    }
    text.setLength(0);
    linkedWords = 0;
  }

  private static String normalize(String written) {
    return written.replaceAll("[\\s\\u00A0]+", " ").strip();
  }

  private static int wordsOf(String written) {
    String stripped = written.strip();
    return stripped.isEmpty() ? 0 : stripped.split("[\\s\\u00A0]+").length;
  }

  private String text() {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).headline() || isContent(at(i - 1), blocks.get(i), at(i + 1))) {
        kept.add(blocks.get(i).text());
      }
    }
    boolean any =
        blocks.stream().anyMatch(block -> !block.headline() && kept.contains(block.text()));
    return any
        ? String.join("\n\n", kept)
        : blocks.stream().map(Block::text).collect(Collectors.joining("\n\n"));
  }

  private Block at(int index) {
    return index < 0 || index >= blocks.size() ? new Block("", 0, 0, false) : blocks.get(index);
  }

  private static boolean isContent(Block before, Block block, Block after) {
    if (block.linked() > 1 / 3.0) {
      return false;
    }
    if (block.words() > 16 && SENTENCE_END.matcher(block.text()).find()) {
      return true;
    }
    if (before.linked() > 5 / 9.0) {
      return block.words() > 40 || after.words() > 17;
    }
    return block.words() > 16 || after.words() > 15 || before.words() > 4;
  }
}
