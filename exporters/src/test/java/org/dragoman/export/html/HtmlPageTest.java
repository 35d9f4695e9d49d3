package org.dragoman.export.html;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dragoman.export.SampleResults;
import org.dragoman.export.StagedFiles;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlPageTest {

  @TempDir Path folder;

  @Test
  void onlyItsOwnScriptAndStyleMayRunAndNothingIsLoaded() throws Exception {
    String page = write(folder, SampleResults.peru());
    assertThat(page)
        .contains("default-src 'none'; script-src 'sha256-")
        .doesNotContain("unsafe-inline", " src=", "@import", "url(");
    assertThat(page).contains("script-src 'sha256-" + hash(page, "<script>(.*?)</script>") + "'");
    assertThat(page).contains("style-src 'sha256-" + hash(page, "<style>(.*?)</style>") + "'");
  }

  @Test
  void textCannotLeaveItsBlock() throws Exception {
    String evil = "</script><script>alert(1)</script><!--<script><img src=x onerror=alert(1)>";
    String page = write(folder, SampleResults.around("d5", evil));
    Matcher blocks =
        Pattern.compile("<script type=\"application/json\" class=\"document\">(.*?)</script>")
            .matcher(page);
    assertThat(blocks.find()).isTrue();
    assertThat(new ObjectMapper().readTree(blocks.group(1)).get("title").asText()).isEqualTo(evil);
    assertThat(page.split("<script", -1)).as("two blocks of data and the script").hasSize(4);
    assertThat(page).doesNotContain("<img", "<!--");
  }

  @Test
  void sameResultGivesTheSamePage(@TempDir Path other) throws IOException {
    assertThat(write(folder, SampleResults.peru())).isEqualTo(write(other, SampleResults.peru()));
  }

  static String write(Path folder, DocumentResult... results) throws IOException {
    try (StagedFiles files = StagedFiles.in(folder);
        HtmlPageWriter writer = new HtmlPageWriter(files)) {
      for (DocumentResult result : results) {
        writer.write(result);
      }
      writer.finish(SampleResults.entitiesOf(results), SampleResults.noAliases());
      files.commit();
    }
    return Files.readString(folder.resolve(HtmlPageWriter.FILE));
  }

  private static String hash(String page, String element) throws Exception {
    Matcher content = Pattern.compile(element, Pattern.DOTALL).matcher(page);
    assertThat(content.find()).isTrue();
    byte[] bytes = content.group(1).getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
