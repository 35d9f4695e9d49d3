package org.dragoman.entity.encoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class NameHeadTest {

  @Test
  void textIsReadBackExactly() throws Exception {
    float[][] weights = {{1.5f, -2.25e-7f}, {0.1f, 3}};
    NameHead head =
        new NameHead("m", weights, new float[] {0.3f, -1}, new double[][] {{0, -0.4}, {1, 2}}, 1.3);

    NameHead read =
        NameHead.read(new ByteArrayInputStream(head.toText().getBytes(StandardCharsets.UTF_8)));

    assertThat(read.toText()).isEqualTo(head.toText());
    assertThat(read.weights()).isDeepEqualTo(weights);
    assertThat(read.temperature()).isEqualTo(1.3);
  }

  @Test
  void fileWithoutWeightsIsRefused() {
    byte[] text = "model\tm\n".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> NameHead.read(new ByteArrayInputStream(text)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no head");
  }
}
