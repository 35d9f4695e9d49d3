package org.dragoman.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.uima.UimaContext;
import org.apache.uima.collection.CollectionException;
import org.apache.uima.fit.component.JCasCollectionReader_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.ResourceInitializationException;
import org.apache.uima.util.Progress;
import org.apache.uima.util.ProgressImpl;
import org.dragoman.problem.UsageException;

/**
 * Reads folders, files and archives of news in a plain uimaFIT pipeline, in the way and order of a
 * run: text, language, DKPro {@code DocumentMetaData} and our {@code DocumentInformation} are set.
 */
@ResourceMetaData(
    name = "news-reader",
    description =
        "Documents of folders, files and archives: .txt, .html, .jsonl, .csv, .xmi, .zip.")
@TypeCapability(
    outputs = {
      "de.tudarmstadt.ukp.dkpro.core.api.metadata.type.DocumentMetaData",
      "org.dragoman.types.DocumentInformation"
    })
public final class NewsReader extends JCasCollectionReader_ImplBase {

  /** Folders, files and archives. */
  public static final String PARAM_SOURCE_LOCATION = "sourceLocation";

  @ConfigurationParameter(
      name = PARAM_SOURCE_LOCATION,
      mandatory = true,
      description = "Folders, files and archives.")
  private String[] sourceLocation;

  /** A table {@code source,date,title,publisher}. */
  public static final String PARAM_METADATA_LOCATION = "metadataLocation";

  @ConfigurationParameter(
      name = PARAM_METADATA_LOCATION,
      mandatory = false,
      description = "A table source,date,title,publisher that wins over what the documents say.")
  private String metadataLocation;

  /** Language of the documents, ISO 639-1. */
  public static final String PARAM_LANGUAGE = "language";

  @ConfigurationParameter(
      name = PARAM_LANGUAGE,
      mandatory = true,
      defaultValue = "en",
      description = "Language of the documents.")
  private String language;

  /** Whether documents that can't be read are passed over with a warning in the log. */
  public static final String PARAM_SKIP_UNREADABLE = "skipUnreadable";

  @ConfigurationParameter(
      name = PARAM_SKIP_UNREADABLE,
      mandatory = true,
      defaultValue = "false",
      description =
          "Pass over documents that can't be read, with a warning; else they end the run.")
  private boolean skipUnreadable;

  private CorpusReader reader;
  private InputItem next;
  private int completed;

  @Override
  public void initialize(UimaContext context) throws ResourceInitializationException {
    try {
      reader =
          new CorpusReader(
              List.of(sourceLocation),
              metadataLocation == null ? null : Path.of(metadataLocation),
              null,
              ReadLimits.DEFAULT,
              InputStream.nullInputStream());
    } catch (UsageException e) {
      throw new ResourceInitializationException(e);
    }
    reader.warnings().forEach(warning -> getLogger().warn(warning));
  }

  @Override
  public boolean hasNext() {
    while (next == null && reader.hasNext()) {
      InputItem item = reader.next();
      if (skipUnreadable && item instanceof UnreadableInput bad) {
        getLogger().warn(bad.place() + ": " + bad.reason());
      } else {
        next = item;
      }
    }
    return next != null;
  }

  @Override
  public void getNext(JCas jcas) throws IOException, CollectionException {
    if (!hasNext()) {
      throw new IOException("there are no more documents");
    }
    InputItem item = next;
    next = null;
    if (item instanceof UnreadableInput bad) {
      throw new IOException(bad.place() + ": " + bad.reason());
    }
    CasFiller.fill(jcas, (RawDocument) item, language);
    completed++;
  }

  @Override
  public Progress[] getProgress() {
    return new Progress[] {new ProgressImpl(completed, (int) reader.size(), Progress.ENTITIES)};
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
