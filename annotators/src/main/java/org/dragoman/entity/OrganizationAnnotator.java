package org.dragoman.entity;

import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.model.EntityType;

/** Decides which candidates are organisations, and writes them as mentions. */
@ResourceMetaData(
    name = "organizations",
    description =
        "Decides which mention candidates are organisations, and writes them as mentions.")
@TypeCapability(
    inputs = "org.dragoman.types.MentionCandidate",
    outputs = "org.dragoman.types.Organization")
public class OrganizationAnnotator extends JCasAnnotator_ImplBase {

  /** Confidence below which a candidate is dropped, from 0 to 1. */
  public static final String PARAM_THRESHOLD = "threshold";

  @ConfigurationParameter(
      name = PARAM_THRESHOLD,
      defaultValue = "0.45",
      description = "Confidence below which a candidate is dropped, from 0 to 1.")
  private float threshold;

  @Override
  public void process(JCas jcas) {
    Candidates.decide(jcas, EntityType.ORGANIZATION, threshold);
  }
}
