package org.dragoman.pipeline.engines;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.io.File;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;

/** A small engine with a parameter of each kind: finds tokens by a pattern. */
@ResourceMetaData(name = "greeter", description = "Cuts words for tests.")
@TypeCapability(outputs = "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token")
public class Greeter extends JCasAnnotator_ImplBase {

  /** What a token is. */
  public static final String PARAM_PATTERN = "pattern";

  @ConfigurationParameter(
      name = PARAM_PATTERN,
      mandatory = true,
      description = "Regular expression of a token.")
  private String pattern;

  /** Nothing hangs on it. */
  public static final String PARAM_MANNER = "manner";

  @ConfigurationParameter(
      name = PARAM_MANNER,
      mandatory = false,
      defaultValue = "FORMAL",
      description = "How it greets.")
  private Manner manner;

  /** Nothing hangs on it. */
  public static final String PARAM_WORDS = "wordFile";

  @ConfigurationParameter(name = PARAM_WORDS, mandatory = false, description = "A list of words.")
  private File wordFile;

  /** Nothing hangs on it. */
  public static final String PARAM_MODEL_LOCATION = "modelLocation";

  @ConfigurationParameter(
      name = PARAM_MODEL_LOCATION,
      mandatory = false,
      description = "A resource.")
  private String modelLocation;

  /** Nothing hangs on it. */
  public static final String PARAM_LOUD = "loud";

  @ConfigurationParameter(
      name = PARAM_LOUD,
      mandatory = false,
      defaultValue = "false",
      description = "Whether it shouts.")
  private boolean loud;

  /** Nothing hangs on them. */
  public static final String PARAM_WEIGHTS = "weights";

  @ConfigurationParameter(name = PARAM_WEIGHTS, mandatory = false, description = "Some numbers.")
  private Float[] weights;

  /** Manners. */
  public enum Manner {
    FORMAL,
    WARM,
    CURT
  }

  @Override
  public void process(JCas jcas) {
    Matcher word = Pattern.compile(pattern).matcher(jcas.getDocumentText());
    while (word.find()) {
      new Token(jcas, word.start(), word.end()).addToIndexes();
    }
  }
}
