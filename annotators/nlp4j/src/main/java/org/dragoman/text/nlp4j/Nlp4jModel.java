package org.dragoman.text.nlp4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import edu.emory.mathcs.nlp.common.util.IOUtils;
import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.OnlineComponent;
import edu.emory.mathcs.nlp.component.template.feature.Field;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexicon;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import edu.emory.mathcs.nlp.component.template.util.NLPFlag;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * NLP4J's tagger, lemmatiser and dependency parser for English. It takes about 1 GB of heap, so
 * there is one a JVM, read at first use and kept. Word embeddings and names are left out: the
 * tagger and the parser were measured to give the same answers without them. Thread-safe: decoding
 * reads the model and writes only to the sentence.
 */
final class Nlp4jModel {

  private static final String HOME = "edu/emory/mathcs/nlp/";

  private static final String NO_LEXICA = "<configuration/>";

  private static Nlp4jModel shared;

  private final List<NLPComponent<NLPNode>> steps;

  private Nlp4jModel() {
    // The three biggest artifacts are unpacked at the same time: most of the time goes into xz.
    Supplier<NLPComponent<NLPNode>> parserFile = () -> component("models/en-dep.xz");
    CompletableFuture<NLPComponent<NLPNode>> parser = CompletableFuture.supplyAsync(parserFile);
    CompletableFuture<GlobalLexica<NLPNode>> lexica =
        CompletableFuture.supplyAsync(Nlp4jModel::lexica);
    NLPComponent<NLPNode> tagger = component("models/en-pos.xz");
    NLPComponent<NLPNode> lemmatizer = new MorphologicalAnalyzer<>(Language.ENGLISH);
    steps = List.of(lexica.join(), tagger, lemmatizer, parser.join());
  }

  /**
   * Returns the model of this JVM, reading it if this is the first call.
   *
   * @throws UncheckedIOException if the model is not on the class path or broken; the next call
   *     tries again
   */
  static synchronized Nlp4jModel shared() {
    if (shared == null) {
      shared = new Nlp4jModel();
    }
    return shared;
  }

  /**
   * Analyses one sentence.
   *
   * @param forms its words as written, not empty strings; a list without words gives one without
   *     words
   */
  List<ClearWord> parse(List<String> forms) {
    if (forms.isEmpty()) {
      return List.of();
    }
    NLPNode[] nodes = new NLPNode[forms.size() + 1];
    nodes[0] = new NLPNode().toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode(i, Typography.plain(forms.get(i - 1)));
    }
    for (NLPComponent<NLPNode> step : steps) {
      step.process(nodes);
    }
    List<ClearWord> words = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      words.add(word(forms.get(i - 1), nodes[i]));
    }
    return words;
  }

  private static ClearWord word(String form, NLPNode node) {
    int head = node.getDependencyHead() == null ? -1 : node.getDependencyHead().getID() - 1;
    return new ClearWord(
        form,
        node.getLemma(),
        node.getPartOfSpeechTag(),
        head,
        node.getDependencyLabel() == null ? "dep" : node.getDependencyLabel());
  }

  private static GlobalLexica<NLPNode> lexica() {
    GlobalLexica<NLPNode> lexica =
        new GlobalLexica<>(new ByteArrayInputStream(NO_LEXICA.getBytes(UTF_8)));
    lexica.setAmbiguityClasses(lexicon("en-ambiguity-classes-simplified-lowercase.xz"));
    lexica.setWordClusters(lexicon("en-brown-clusters-simplified-lowercase.xz"));
    return lexica;
  }

  private static <T> GlobalLexicon<T> lexicon(String file) {
    T content = read("lexica/" + file);
    return new GlobalLexicon<>(content, Field.word_form_simplified_lowercase, null);
  }

  private static NLPComponent<NLPNode> component(String file) {
    OnlineComponent<NLPNode, ?> component = read(file);
    component.setFlag(NLPFlag.DECODE);
    return component;
  }

  // The artifacts are Java objects; their classes are what NLP4J says they are.
  @SuppressWarnings("unchecked")
  private static <T> T read(String file) {
    try (InputStream packed = Nlp4jModel.class.getClassLoader().getResourceAsStream(HOME + file)) {
      if (packed == null) {
        throw new FileNotFoundException(HOME + file + " is not on the class path");
      }
      try (ObjectInputStream in = IOUtils.createObjectXZBufferedInputStream(packed)) {
        return (T) in.readObject();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read NLP4J's " + file, e);
    } catch (ClassNotFoundException e) {
      throw new UncheckedIOException("cannot read NLP4J's " + file, new IOException(e));
    }
  }
}
