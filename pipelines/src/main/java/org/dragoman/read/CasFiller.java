package org.dragoman.read;

import de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.util.List;
import org.apache.uima.jcas.JCas;
import org.dragoman.types.DocumentInformation;

/** Puts a document into an empty CAS. */
public final class CasFiller {

  private CasFiller() {}

  /**
   * Sets text, language, DKPro {@code DocumentMetaData} (the one document annotation of the CAS)
   * and our {@code DocumentInformation}; sentences and tokens where the input gives them.
   *
   * @param jcas empty; not shared with another thread
   * @param document what it shall hold
   * @param language ISO 639-1 code
   */
  public static void fill(JCas jcas, RawDocument document, String language) {
    // DKPro's factory must come first: it takes the place of UIMA's own document annotation.
    DocumentMetaData metadata = DocumentMetaData.create(jcas);
    jcas.setDocumentText(document.text());
    jcas.setDocumentLanguage(language);
    metadata.setDocumentId(document.id());
    metadata.setDocumentTitle(document.title());
    metadata.setDocumentUri(document.uri());
    metadata.setDocumentBaseUri(document.baseUri());
    DocumentInformation information = new DocumentInformation(jcas);
    information.setDate(document.date() == null ? null : document.date().toString());
    information.setPublisher(document.publisher());
    information.setSource(document.source());
    information.setSha256(document.sha256());
    information.addToIndexes();
    if (document.segmentation() != null) {
      document.segmentation().sentences().forEach(sentence -> add(jcas, sentence));
    }
  }

  private static void add(JCas jcas, List<Segmentation.Token> tokens) {
    int end = tokens.get(tokens.size() - 1).end();
    new Sentence(jcas, tokens.get(0).begin(), end).addToIndexes();
    tokens.forEach(token -> new Token(jcas, token.begin(), token.end()).addToIndexes());
  }
}
