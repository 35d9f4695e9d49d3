package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {

  private static final String FIRST =
      "The foreign ministers of Norway and Chile met in Oslo on Tuesday to sign a treaty on fishing"
          + " rights.";
  private static final String SECOND =
      "A spokesman said that both sides had agreed to exchange ambassadors before the end of the"
          + " year.";

  @TempDir Path folder;

  @Test
  void articleIsKeptAndWhatStandsAroundItIsNot() throws Exception {
    write(
        """
        <!doctype html><html><head><title>Treaty | The Paper</title>
        <meta property="og:title" content="Norway and Chile sign a treaty">
        <meta property="og:site_name" content="The Paper">
        <meta property="article:published_time" content="2024-02-29T23:10:00+01:00">
        <script>var x = "no text";</script></head><body class="with-sidebar">
        <header><a href="/">Home</a> <a href="/w">World</a> <a href="/s">Sport</a></header>
        <nav><ul><li><a href="/1">One</a></li><li><a href="/2">Two</a></li></ul></nav>
        <article><h1>Norway and Chile sign a treaty</h1>
        <p>%s</p><div class="related-stories"><p>Read more: <a href="/3">What the fishing dispute was about and who was
        in it</a></p></div><p>A&nbsp;spokesman <b>said</b> that both sides had
        agreed&#32;to exchange ambassadors<br><br>before the end of the year, as a note of both ministries has it.</p>
        <p><a href="/4">Share this article with your friends on the networks</a></p></article>
        <aside><p>Ten things that you did not know about salmon and never dared to ask your fishmonger about.</p></aside>
        <footer><p>Copyright The Paper. All rights reserved, and so on and so forth, for ever and ever.</p></footer>
        </body></html>
        """
            .formatted(FIRST));

    RawDocument document = ReadFolder.document(folder);

    assertThat(document.text())
        .isEqualTo(
            "Norway and Chile sign a treaty\n\n"
                + FIRST
                + "\n\nA spokesman said that both sides had agreed to exchange ambassadors"
                + "\n\nbefore the end of the year, as a note of both ministries has it.");
    assertThat(document.title()).isEqualTo("Norway and Chile sign a treaty");
    assertThat(document.publisher()).isEqualTo("The Paper");
    assertThat(document.date()).isEqualTo(LocalDate.of(2024, 2, 29));
  }

  @Test
  void pageWithoutMarksIsToldByItsLinks() throws Exception {
    write(
        "<div><a href=1>Home</a> | <a href=2>News from all over the world</a> | <a"
            + " href=3>Sport</a></div><div><p>"
            + FIRST
            + "</p><p>"
            + SECOND
            + "</p></div>"
            + "<div><a href=4>Twelve pictures of the north</a></div><div>Imprint</div>");

    assertThat(ReadFolder.document(folder).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void dateAndPublisherAreFoundInLinkedData() throws Exception {
    write(
        """
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"A treaty",
        "datePublished":"2021-03-04T05:06:07Z","publisher":{"@type":"Organization","name":"Wire"}}]}</script>
        <script type="application/ld+json">{no json</script><p>%s</p>
        """
            .formatted(FIRST));

    RawDocument document = ReadFolder.document(folder);

    assertThat(document.date()).isEqualTo(LocalDate.of(2021, 3, 4));
    assertThat(document.publisher()).isEqualTo("Wire");
    assertThat(document.title()).isEqualTo("A treaty");
  }

  @Test
  void pageOfLittleTextIsReadWhole() throws Exception {
    write("<p>Oslo spoke.</p>");
    assertThat(ReadFolder.document(folder).text()).isEqualTo("Oslo spoke.");
    write("");
    assertThat(ReadFolder.document(folder).warnings()).singleElement().asString().contains("empty");
  }

  @Test
  void encodingIsTheOneThatThePageNames() throws Exception {
    String page = "<html><head><meta charset='iso-8859-1'></head><body><p>Präsident “Müller”</p>";
    Files.write(folder.resolve("a.htm"), page.getBytes(Charset.forName("windows-1252")));
    assertThat(ReadFolder.document(folder).text()).isEqualTo("Präsident “Müller”");

    Files.write(folder.resolve("a.htm"), "<p>Präsident</p>".getBytes(StandardCharsets.ISO_8859_1));
    assertThat(ReadFolder.lines(folder)).containsExactly("a.htm: malformed UTF-8 at byte 5 (0xE4)");

    Files.writeString(folder.resolve("a.htm"), "<meta charset=utf-17><p>Oslo</p>");
    assertThat(ReadFolder.lines(folder))
        .containsExactly("a.htm: names an encoding that there is not: 'utf-17'");
  }

  private void write(String page) throws Exception {
    Files.writeString(folder.resolve("page.html"), page);
  }
}
