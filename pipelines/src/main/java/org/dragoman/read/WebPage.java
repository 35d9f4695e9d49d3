package org.dragoman.read;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a news article on the web says.
 *
 * @param text its paragraphs with an empty line between them
 * @param title its headline; null if the page gives none
 * @param date day of publication as the page writes it; null if it gives none
 * @param publisher name of the site; null if the page gives none
 */
record WebPage(String text, String title, String date, String publisher) {

  /** Takes a page apart; any text is a page, as browsers see it. */
  static WebPage of(String html) {
    Document page = Jsoup.parse(html);
    PageHead head = PageHead.of(page);
    return new WebPage(ArticleText.of(page), head.title(), head.date(), head.publisher());
  }
}
