package org.dragoman.time;

import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence;
import de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.descriptor.TypeCapability;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.types.DocumentInformation;
import org.dragoman.types.TimeExpression;

/**
 * Finds expressions of date and resolves them against the day of publication. Without such a day
 * only full dates, months with a year, years and decades are written. Weekdays are past unless
 * their clause speaks of what is to come; tokens (and their tags, if there are any) tell.
 */
@ResourceMetaData(
    name = "time-expressions",
    description = "Finds expressions of date and resolves them against the day of publication.")
@TypeCapability(
    inputs = {
      "org.dragoman.types.DocumentInformation",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Sentence",
      "de.tudarmstadt.ukp.dkpro.core.api.segmentation.type.Token"
    },
    outputs = "org.dragoman.types.TimeExpression")
public final class TimeExpressionAnnotator extends JCasAnnotator_ImplBase {

  private static final String NAME = "time-expressions";

  @Override
  public void process(JCas jcas) {
    DateResolver resolver = new DateResolver(published(jcas));
    for (TimePatterns.Match match : TimePatterns.bundled().find(jcas.getDocumentText())) {
      boolean future = Outlook.isFuture(sentenceTokens(jcas, match), match.begin(), match.end());
      DateSpan days = resolver.resolve(match.reading(), match.pieces(), future);
      if (days != null) {
        write(jcas, match, days);
      }
    }
  }

  private static void write(JCas jcas, TimePatterns.Match match, DateSpan days) {
    TimeExpression time = new TimeExpression(jcas, match.begin(), match.end());
    time.setDateBegin(days.begin().toString());
    time.setDateEnd(days.end().toString());
    time.setPrecision(days.precision().label());
    time.setProvenance(Provenances.of(jcas, NAME, match.rule(), time.getCoveredText(), 0.9));
    time.addToIndexes();
  }

  private static List<Token> sentenceTokens(JCas jcas, TimePatterns.Match match) {
    return jcas.getAnnotationIndex(Sentence.class)
        .select()
        .covering(match.begin(), match.end())
        .findFirst()
        .map(s -> jcas.getAnnotationIndex(Token.class).select().coveredBy(s).asList())
        .orElse(List.of());
  }

  /** The day of publication; null if it is unknown or no date (the reader has warned of it). */
  private static LocalDate published(JCas jcas) {
    for (DocumentInformation information : jcas.getIndexedFSs(DocumentInformation.class)) {
      try {
        return information.getDate() == null ? null : LocalDate.parse(information.getDate());
      } catch (DateTimeParseException unreadable) {
        return null;
      }
    }
    return null;
  }
}
