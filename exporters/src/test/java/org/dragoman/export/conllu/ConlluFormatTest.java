package org.dragoman.export.conllu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.morph.MorphologicalFeatures;
import de.tudarmstadt.ukp.dkpro.core.api.lexmorph.type.pos.POS;
import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.Dependency;
import de.tudarmstadt.ukp.dkpro.core.api.syntax.type.dependency.ROOT;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.jcas.JCas;
import org.dragoman.text.StructureAnnotator;
import org.dragoman.text.TokenAnnotator;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.EntityMention;
import org.junit.jupiter.api.Test;

class ConlluFormatTest {

  private static JCas cas(String source, String text) throws Exception {
    JCas jcas = JCasFactory.createJCas();
    DocumentMetaData metadata = DocumentMetaData.create(jcas);
    jcas.setDocumentText(text);
    metadata.setDocumentId("d1");
    DocumentInformation information = new DocumentInformation(jcas);
    information.setSource(source);
    information.addToIndexes();
    return jcas;
  }

  private static JCas cut(String text) throws Exception {
    JCas jcas = cas("news/a.txt", text);
    AnalysisEngineFactory.createEngine(StructureAnnotator.class).process(jcas);
    AnalysisEngineFactory.createEngine(TokenAnnotator.class).process(jcas);
    return jcas;
  }

  private static String written(JCas jcas) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new ConlluFormat().write(jcas.getCas(), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  private static ConlluDocument read(String conllu) throws IOException {
    try (ConlluReader reader = new ConlluReader(new StringReader(conllu))) {
      return reader.next();
    }
  }

  private static List<String> words(ConlluDocument document) {
    return document.sentences().stream()
        .flatMap(s -> s.words().stream())
        .map(w -> w.begin() + " " + document.text().substring(w.begin(), w.end()))
        .toList();
  }

  @Test
  void readerTakesBackTextSentencesAndWords() throws Exception {
    String text =
        "\n Envoys meet in Goa\r\n\r\nGOA, India (Wire) -- They don't  agree,\u00A0said Mr. Rao\u2019s aide. \uD83D\uDE00\n"
            + "They cannot\tgo \"home\".\n\n";
    JCas jcas = cut(text);
    ConlluDocument document = read(written(jcas));
    assertThat(document.id()).isEqualTo("news/a.txt");
    assertThat(document.text()).isEqualTo(text);
    assertThat(document.sentences()).hasSize((int) jcas.select(Sentence.class).count());
    assertThat(words(document))
        .isEqualTo(
            jcas.select(Token.class).map(t -> t.getBegin() + " " + t.getCoveredText()).toList());
  }

  @Test
  void contractionsAreTokensOfSeveralWords() throws Exception {
    ConlluDocument document = read(written(cut("Rao's aides don't and cannot go, he said 'no'.")));
    assertThat(document.sentences().get(0).tokens())
        .filteredOn(ConlluToken::multiword)
        .extracting(t -> document.text().substring(t.begin(), t.end()))
        .containsExactly("Rao's", "don't", "cannot");
  }

  @Test
  void columnsHoldSyntaxAndNames() throws Exception {
    JCas jcas = cas("a", "Ana Rao won");
    new Sentence(jcas, 0, 11).addToIndexes();
    Token ana = token(jcas, 0, 3, "PROPN", "NNP");
    Token rao = token(jcas, 4, 7, "PROPN", "NNP");
    Token won = token(jcas, 8, 11, "VERB", "VBD");
    MorphologicalFeatures features = new MorphologicalFeatures(jcas, 8, 11);
    features.setValue("VerbForm=Fin|Tense=Past");
    features.addToIndexes();
    won.setMorph(features);
    depends(jcas, ana, won, "nsubj");
    depends(jcas, rao, ana, "flat");
    depends(jcas, won, won, "root");
    EntityMention mention = new EntityMention(jcas, 0, 7);
    mention.setValue("PER");
    mention.addToIndexes();
    assertThat(written(jcas))
        .isEqualTo(
            """
            # newdoc id = a
            # newpar
            # sent_id = d1-s0
            # text = Ana Rao won
            1\tAna\t_\tPROPN\tNNP\t_\t3\tnsubj\t_\tbegin=0|end=3|NER=B-PER
            2\tRao\t_\tPROPN\tNNP\t_\t1\tflat\t_\tbegin=4|end=7|NER=I-PER
            3\twon\t_\tVERB\tVBD\tTense=Past|VerbForm=Fin\t0\troot\t_\tbegin=8|end=11|SpaceAfter=No

            """);
  }

  private static Token token(JCas jcas, int begin, int end, String upos, String xpos) {
    POS pos = new POS(jcas, begin, end);
    pos.setCoarseValue(upos);
    pos.setPosValue(xpos);
    pos.addToIndexes();
    Token token = new Token(jcas, begin, end);
    token.setPos(pos);
    token.addToIndexes();
    return token;
  }

  private static void depends(JCas jcas, Token word, Token head, String relation) {
    Dependency dependency =
        word == head
            ? new ROOT(jcas, word.getBegin(), word.getEnd())
            : new Dependency(jcas, word.getBegin(), word.getEnd());
    dependency.setDependent(word);
    dependency.setGovernor(head);
    dependency.setDependencyType(relation);
    dependency.addToIndexes();
  }

  @Test
  void textOfATreebankIsPutTogether() throws Exception {
    String conllu =
        """
        # newdoc id = one
        # newpar
        # text = It's  here.
        1-2\tIt's\t_\t_\t_\t_\t_\t_\t_\t_
        1\tIt\tit\tPRON\tPRP\t_\t3\tnsubj\t_\t_
        2\t's\tbe\tAUX\tVBZ\t_\t3\tcop\t_\t_
        3\there\there\tADV\tRB\t_\t0\troot\t_\tSpaceAfter=No
        4\t.\t.\tPUNCT\t.\t_\t3\tpunct\t_\t_
        4.1\tghost\t_\t_\t_\t_\t_\t_\t_\t_

        # text = Go
        1\tGo\tgo\tVERB\tVB\t_\t0\troot\t_\t_

        # newpar
        # text = Stop
        1\tStop\tstop\tVERB\tVB\t_\t0\troot\t_\t_

        """;
    ConlluDocument document = read(conllu);
    assertThat(document.text()).isEqualTo("It's  here. Go\n\nStop");
    assertThat(words(document))
        .containsExactly("0 It", "2 's", "6 here", "10 .", "12 Go", "16 Stop");
  }

  @Test
  void faultySyntaxIsNamedWithItsLine() {
    assertThatThrownBy(() -> read("1\tGo\n"))
        .isInstanceOf(MalformedConlluException.class)
        .hasMessage("2 columns where CoNLL-U has 10");
    assertThatThrownBy(() -> read("2\tGo\t_\t_\t_\t_\t_\t_\t_\t_\n"))
        .hasMessage("the word has the id 2 where 1 is due");
  }
}
