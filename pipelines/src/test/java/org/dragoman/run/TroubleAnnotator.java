package org.dragoman.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.jcas.JCas;
import org.dragoman.engine.Provenances;
import org.dragoman.types.Person;

/** Finds "Name1", "Name2" and so on; makes trouble where the text asks for it. */
@ResourceMetaData(name = "trouble", description = "Makes trouble for tests.")
public final class TroubleAnnotator extends JCasAnnotator_ImplBase {

  /** Not used; there to be set. */
  public static final String PARAM_TEMPER = "temper";

  @ConfigurationParameter(
      name = PARAM_TEMPER,
      mandatory = true,
      defaultValue = "CALM",
      description = "How it feels.")
  private Temper temper;

  /** Not used; there to be set. */
  public static final String PARAM_LIMITS = "limits";

  @ConfigurationParameter(name = PARAM_LIMITS, mandatory = false, description = "Some numbers.")
  private Integer[] limits;

  /** Values of a parameter. */
  public enum Temper {
    CALM,
    WILD
  }

  /** Documents that were worked on by any of these engines. */
  static final AtomicInteger PROCESSED = new AtomicInteger();

  private static final Set<String> EXHAUSTED_ONCE = ConcurrentHashMap.newKeySet();
  private static final Pattern NAME = Pattern.compile("Name\\d+");

  @Override
  public void process(JCas jcas) {
    String text = jcas.getDocumentText();
    PROCESSED.incrementAndGet();
    boolean once = text.contains("THROW-ONCE");
    if (text.contains("THROW") && !once || once && EXHAUSTED_ONCE.add(text)) {
      throw new IllegalStateException("asked to\nthrow");
    }
    if (text.contains("OVERFLOW")) {
      throw new StackOverflowError();
    }
    if (text.contains("MEMORY-ALWAYS")
        || text.contains("MEMORY-ONCE") && EXHAUSTED_ONCE.add(text)) {
      throw new OutOfMemoryError("asked to");
    }
    if (text.contains("MEMORY-REAL")) {
      List<long[]> all = new ArrayList<>();
      while (!all.contains(null)) {
        all.add(new long[1 << 20]);
      }
    }
    boolean hangs = text.contains("HANG");
    while (hangs) {
      pause();
    }
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      Person person = new Person(jcas, name.start(), name.end());
      person.setValue("PER");
      person.setProvenance(Provenances.of(jcas, "trouble", "name", null, 1));
      person.addToIndexes();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      // It hangs for good: it does not listen.
    }
  }
}
