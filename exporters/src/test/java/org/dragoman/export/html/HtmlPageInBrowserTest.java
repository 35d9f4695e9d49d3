package org.dragoman.export.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.dragoman.export.SampleResults;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page as a reader uses it, from a file. Skipped where there is no Chromium. */
class HtmlPageInBrowserTest {

  private static final String EVIL =
      "</script><script>window.hurt=1</script><img src=x onerror='window.hurt=1'>";

  @TempDir static Path folder;
  private static Browser browser;
  private static String url;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    assumeTrue(Browser.isInstalled(), "skipped: there is no chromium with chromedriver");
    HtmlPageTest.write(
        folder,
        SampleResults.peru(),
        SampleResults.around("d5", EVIL),
        SampleResults.around("d6", SampleResults.NASTY));
    url = folder.resolve(HtmlPageWriter.FILE).toUri().toString();
    browser = Browser.start(folder);
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (browser != null) {
      browser.close();
    }
  }

  @BeforeEach
  void open() throws IOException, InterruptedException {
    browser.visit("about:blank");
    browser.visit(url);
  }

  @Test
  void firstDocumentIsShownExactWithItsNames() throws Exception {
    assertThat(browser.text(".counts"))
        .isEqualTo("3 documents · 5 entities · 1 relation · 3 events");
    assertThat(browser.value("document.querySelector('.text').textContent").asText())
        .isEqualTo(SampleResults.peru().text());
    assertThat(browser.count(".text .m")).isEqualTo(5);
    assertThat(browser.count(".text .ev")).isEqualTo(3);
  }

  @Test
  void clickOnANameSaysWhoItIsAndLeadsToTheEntity() throws Exception {
    browser.click(".text .m.PER");
    assertThat(browser.text(".detail h2")).startsWith("Ana Quispe");
    assertThat(browser.text(".detail")).contains("title-before", "holds position", "consult");
    assertThat(browser.text(".text .chosen")).isEqualTo("Ana Quispe");
    browser.click(".detail .follow");
    assertThat(browser.text("nav a[aria-current]")).isEqualTo("Entities");
    assertThat(browser.text("tr[aria-current]")).startsWith("Ana Quispe");
    assertThat(browser.text(".detail")).contains("met", "Peru's minister in talks");
    browser.click(".detail a.card[href*='m2']");
    assertThat(browser.text(".text .chosen")).as("back in the text").isEqualTo("Ana Quispe");
  }

  @Test
  void clickOnATriggerShowsTheEventAndItsParticipants() throws Exception {
    browser.click(".text .ev");
    assertThat(browser.text(".detail h2")).isEqualTo("consult: “met”");
    assertThat(browser.text(".detail"))
        .contains("1999-03-02", "040", "recipient Organization of American States");
    assertThat(browser.count(".text .role")).isEqualTo(2);
  }

  @Test
  void relationShowsItsEvidence() throws Exception {
    browser.click(".detail a.card");
    assertThat(browser.text(".detail h2")).isEqualTo("holds position");
    String evidence =
        browser
            .value(
                "Array.from(document.querySelectorAll('.evidence')).map(x =>"
                    + " x.textContent).join('')")
            .asText();
    assertThat(evidence).isEqualTo("Foreign Minister Ana Quispe of Peru");
  }

  @Test
  void filterHidesATypeAndShowsItAgain() throws Exception {
    browser.click(".chip.LOC");
    assertThat(browser.count(".text .m.LOC")).isZero();
    assertThat(browser.count(".text .m.PER")).isEqualTo(1);
    browser.click(".chip.LOC");
    assertThat(browser.count(".text .m.LOC")).isEqualTo(2);
  }

  @Test
  void barOfTheTimeLineKeepsTheEventsOfItsDays() throws Exception {
    browser.click("nav a[href='#events']");
    assertThat(browser.count("table.events tbody tr")).isEqualTo(3);
    browser.click("svg .bar");
    assertThat(browser.count("table.events tbody tr")).isEqualTo(1);
    browser.click("table.events tbody tr");
    assertThat(browser.text(".detail h2")).contains("“");
  }

  @Test
  void actorOfTheGraphSaysWhatItDid() throws Exception {
    browser.click("nav a[href='#actors']");
    assertThat(browser.count("svg .edge")).isEqualTo(1);
    browser.click("svg .node circle");
    assertThat(browser.text(".detail")).contains("consult");
  }

  @Test
  void everythingIsReachedByKeysAndWhoUsesThemKeepsHisPlace() throws Exception {
    press(".text .m.PER", "Enter");
    assertThat(browser.text(".detail h2")).startsWith("Ana Quispe");
    assertThat(browser.value("document.activeElement.textContent").asText())
        .isEqualTo("Ana Quispe");
    browser.click("nav a[href='#events']");
    press("svg .bar", " ");
    assertThat(browser.count("table.events tbody tr")).isEqualTo(1);
    assertThat(browser.value("document.activeElement.getAttribute('class')").asText())
        .startsWith("bar ");
    press("table.events tbody tr", "Enter");
    assertThat(browser.text(".detail h2")).contains("“");
    browser.click("nav a[href='#actors']");
    press("svg .edge", "Enter");
    assertThat(browser.text(".detail h2")).contains(" and ");
  }

  private void press(String selector, String key) throws Exception {
    browser.value(
        ("(() => { const e = document.querySelector(\"%s\"); e.focus(); e.dispatchEvent(new"
                + " KeyboardEvent('keydown', { key: '%s', bubbles: true })); return null; })()")
            .formatted(selector, key));
    browser.settle();
  }

  @Test
  void textOfAnArticleNeverRuns() throws Exception {
    browser.click(".list.documents a[href='#document/d5']");
    assertThat(browser.text(".reading h2")).isEqualTo(EVIL);
    assertThat(browser.text(".text")).contains(EVIL);
    browser.value(
        "(() => { const s = document.createElement('script'); s.textContent = 'window.hurt=2';"
            + " document.body.append(s); return null; })()");
    assertThat(browser.value("window.hurt || null").isNull()).as("even if it got in").isTrue();
    assertThat(
            browser
                .value("performance.getEntriesByType('resource').map(r => r.name).join(' ')")
                .asText())
        .as("what was loaded")
        .isEmpty();
  }

  @Test
  void anyTextIsShownExact() throws Exception {
    browser.visit(url + "#document/d6");
    String shown = browser.value("document.querySelector('.text').textContent").asText();
    assertThat(shown).isEqualTo(SampleResults.around("d6", SampleResults.NASTY).text());
  }
}
