package org.dragoman.export.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.dragoman.export.SampleResults;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentResultJsonTest {

  @Test
  void resultComesBackEqual() throws IOException {
    for (DocumentResult result :
        new DocumentResult[] {SampleResults.peru(), SampleResults.empty()}) {
      byte[] bytes = DocumentResultJson.toBytes(result);
      assertThat(DocumentResultJson.fromBytes(bytes)).isEqualTo(result);
      assertThat(DocumentResultJson.toBytes(result)).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        SampleResults.NASTY,
        SampleResults.LONE,
        "\\" + SampleResults.LONE + "\\u",
        "\uDE00\uD83D",
        "\uD83D\uDE00\uD83D",
        "\u0000\u2028",
        ""
      })
  void anyTextComesBackExactAndIsStrictUtf8(String nasty) throws IOException {
    DocumentResult result = SampleResults.around("d5", nasty);
    byte[] bytes = DocumentResultJson.toBytes(result);
    assertThat(DocumentResultJson.fromBytes(bytes)).isEqualTo(result);
    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
  }

  @Test
  void otherJsonIsRefused() {
    for (String json :
        new String[] {"{}", "[]", "", "{\"text\":\"x\",\"colour\":1}", "{\"@class\":\"x\"}"}) {
      assertThatThrownBy(() -> DocumentResultJson.fromBytes(json.getBytes(StandardCharsets.UTF_8)))
          .as(json)
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void textOfTwentyMegabytesAndMoreComesBack() throws IOException {
    DocumentResult empty = SampleResults.empty();
    DocumentResult result =
        new DocumentResult(
            empty.document(),
            "x".repeat(21 << 20),
            empty.articles(),
            empty.zones(),
            empty.sentences(),
            empty.entities(),
            empty.mentions(),
            empty.references(),
            empty.relations(),
            empty.events());
    assertThat(DocumentResultJson.fromBytes(DocumentResultJson.toBytes(result)).text())
        .isEqualTo(result.text());
  }
}
