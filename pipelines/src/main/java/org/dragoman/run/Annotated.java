package org.dragoman.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.DocumentResultBuilder;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.model.DocumentResult;

/**
 * What is kept of a document when its CAS goes to the next one.
 *
 * @param result its result
 * @param casFiles the bytes of its CAS in each format that was asked for
 */
record Annotated(DocumentResult result, Map<CasFormat, byte[]> casFiles) {

  static Annotated of(JCas jcas, List<CasFormat> formats) throws IOException {
    Map<CasFormat, byte[]> files = new LinkedHashMap<>();
    for (CasFormat format : formats) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      format.write(jcas.getCas(), bytes);
      files.put(format, bytes.toByteArray());
    }
    return new Annotated(DocumentResultBuilder.build(jcas), files);
  }
}
