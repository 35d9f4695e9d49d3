package org.dragoman.export.inception;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.CASException;
import org.apache.uima.cas.TypeSystem;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.export.StagedFile;
import org.dragoman.export.StagedFiles;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.cas.StoredCas;
import org.dragoman.export.cas.XmiFormat;
import org.xml.sax.SAXException;

/**
 * XMI that INCEpTION imports: a project with layers, tag sets and all documents in one archive,
 * and, for a project that is there already, {@code TypeSystem.xml} with the layers and each
 * document as UIMA CAS XMI (XML 1.0). What its rules do not allow is left out: annotations outside
 * sentences, of no width, or of white space only.
 */
public final class InceptionFormat implements CasFormat {

  @Override
  public String name() {
    return "inception";
  }

  @Override
  public String description() {
    return "a project for INCEpTION";
  }

  @Override
  public String extension() {
    return ".xmi";
  }

  @Override
  public void write(CAS cas, OutputStream out) throws IOException {
    try {
      CAS layered = InceptionLayers.newCas();
      new InceptionMapping(cas.getJCas(), layered).map();
      List<String> problems = InceptionRules.problems(layered);
      if (!problems.isEmpty()) {
        throw new IOException("INCEpTION would refuse the document: " + problems.get(0));
      }
      new XmiFormat().write(layered, out);
    } catch (ResourceInitializationException | CASException e) {
      throw new IOException("the layers of INCEpTION can't be made: " + e.getMessage(), e);
    }
  }

  @Override
  public Optional<byte[]> types(TypeSystem types) throws IOException {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      InceptionLayers.description().toXML(out);
      return Optional.of(out.toByteArray());
    } catch (ResourceInitializationException | SAXException e) {
      throw new IOException("the layers of INCEpTION can't be written: " + e.getMessage(), e);
    }
  }

  @Override
  public void complete(List<StoredCas> documents, TypeSystem types, StagedFiles files)
      throws IOException {
    CasFormat.super.complete(documents, types, files);
    try (StagedFile file = files.create(name() + "/" + InceptionProject.FILE)) {
      InceptionProject.write(documents, file);
    }
  }
}
