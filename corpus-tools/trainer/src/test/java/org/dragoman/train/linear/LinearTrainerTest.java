package org.dragoman.train.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.dragoman.entity.tagger.DocumentWords;
import org.dragoman.entity.tagger.LinearTagger;
import org.dragoman.entity.tagger.NameLexicon;
import org.dragoman.entity.tagger.NameModel;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.text.Span;
import org.dragoman.text.Tokenizer;
import org.dragoman.train.data.AugmentSettings;
import org.dragoman.train.data.Augmenter;
import org.dragoman.train.data.NameStock;
import org.dragoman.train.data.TrainingSentence;
import org.junit.jupiter.api.Test;

class LinearTrainerTest {

  private static final LinearSettings FEW = new LinearSettings(8, 0.1, 0, 0, 1, 1, 50000, 4, 1000);

  private static TrainingSentence sentence(String words, String labels) {
    return new TrainingSentence(List.of(words.split(" ")), List.of(labels.split(" ")), "trial", 1);
  }

  private static NameModel trained(long seed) {
    List<List<TrainingSentence>> documents = new ArrayList<>();
    for (String place : List.of("Arica", "Tacna", "Iquique", "Calama")) {
      for (String person : List.of("Rojas", "Mamani", "Quispe", "Soto")) {
        documents.add(
            List.of(
                sentence("Mr. " + person + " spoke in " + place + " .", "O B-PER O O B-LOC O"),
                sentence("It rained , officials said .", "O O O O O O"),
                sentence("Envoy " + person + " left ?", "O B-PER ? O")));
      }
    }
    Augmenter none =
        new Augmenter(
            new AugmentSettings(0, 0, 0, 0, 0, 0, 0, 0, 0),
            NameStock.of(KnowledgeBase.bundled(), List.of()));
    return new LinearTrainer(FEW, none, seed, line -> {}).train(documents);
  }

  private static List<String> names(NameModel model, String text) {
    DocumentWords words = new DocumentWords(NameLexicon.bundled());
    words.begin(text);
    for (Span token : Tokenizer.tokens(text, 0, text.length())) {
      words.add(token.begin(), token.end());
    }
    words.endSentence();
    words.finish();
    List<String> names = new ArrayList<>();
    new LinearTagger(model)
        .tag(
            words,
            (first, last, type, confidence) -> {
              assertThat(confidence).isBetween(0.0, 1.0);
              names.add(text.substring(words.begin(first), words.end(last)) + "/" + type.label());
            });
    return names;
  }

  @Test
  void trainedModelFindsNamesItHasNotSeen() {
    assertThat(names(trained(1), "Mr. Huanca spoke in Putre ."))
        .containsExactly("Huanca/PER", "Putre/LOC");
  }

  @Test
  void sameSeedGivesTheSameBytes() throws IOException {
    assertThat(bytes(trained(5))).isEqualTo(bytes(trained(5)));
  }

  @Test
  void modelIsReadAsItWasWritten() throws IOException {
    NameModel model = trained(2);
    NameModel read = NameModel.read(new ByteArrayInputStream(bytes(model)));
    assertThat(read.size()).isEqualTo(model.size());
    assertThat(bytes(read)).isEqualTo(bytes(model));
  }

  private static byte[] bytes(NameModel model) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    model.write(bytes);
    return bytes.toByteArray();
  }
}
