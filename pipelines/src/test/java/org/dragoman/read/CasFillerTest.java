package org.dragoman.read;

import static org.assertj.core.api.Assertions.assertThat;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import java.time.LocalDate;
import java.util.List;
import org.apache.uima.fit.factory.JCasFactory;
import org.apache.uima.fit.util.JCasUtil;
import org.apache.uima.jcas.JCas;
import org.apache.uima.jcas.tcas.DocumentAnnotation;
import org.dragoman.types.DocumentInformation;
import org.junit.jupiter.api.Test;

class CasFillerTest {

  private static final RawDocument DOCUMENT =
      new RawDocument(
          "a/b.txt",
          "in/a/b.txt",
          "file:/in/a/b.txt",
          "file:/in/",
          "The Paper",
          "00ff",
          "A title",
          LocalDate.of(2025, 3, 3),
          "Peru said so.",
          List.of());

  @Test
  void casHasLanguageMetadataAndOneDocumentAnnotationAlsoWhenUsedAgain() throws Exception {
    JCas jcas = JCasFactory.createJCas();
    for (int i = 0; i < 2; i++) {
      jcas.reset();
      CasFiller.fill(jcas, DOCUMENT, "en");

      assertThat(JCasUtil.select(jcas, DocumentAnnotation.class)).hasSize(1);
      DocumentMetaData metadata = DocumentMetaData.get(jcas);
      assertThat(metadata.getDocumentId()).isEqualTo(DOCUMENT.id());
      assertThat(metadata.getDocumentTitle()).isEqualTo("A title");
      assertThat(metadata.getDocumentUri()).isEqualTo("file:/in/a/b.txt");
      assertThat(metadata.getDocumentBaseUri()).isEqualTo("file:/in/");
      assertThat(metadata.getEnd()).isEqualTo(DOCUMENT.text().length());
      assertThat(jcas.getDocumentLanguage()).isEqualTo("en");
      assertThat(jcas.getDocumentText()).isEqualTo("Peru said so.");
      DocumentInformation information = JCasUtil.selectSingle(jcas, DocumentInformation.class);
      assertThat(information.getDate()).isEqualTo("2025-03-03");
      assertThat(information.getPublisher()).isEqualTo("The Paper");
      assertThat(information.getSource()).isEqualTo("a/b.txt");
      assertThat(information.getSha256()).isEqualTo("00ff");
    }
  }
}
