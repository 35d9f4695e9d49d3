package org.dragoman.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dragoman.knowledge.KnowledgeBase;
import org.dragoman.model.DocumentResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Time and memory of the corpus step for 1, 10 and 100 thousand entity names, each in two documents
 * of ten names, a third of them in another spelling the second time. Run by hand, with {@code
 * -Dbenchmark=true}; {@code docs/entities.md} has the command and the figures.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class CorpusEntitiesBenchmark {

  private static final String[] FIRST = {
    "Ana", "Oleksiy", "Mohammed", "Grace", "Viktor", "Leila", "Tomas", "Wanjiru", "Hiroshi",
        "Pedro",
    "Amina", "Jonas", "Fatima", "Nikolai", "Chen", "Ingrid", "Kofi", "Yusuf", "Marta", "Dmitry"
  };
  private static final String[] SYLLABLES = {
    "ba", "den", "ko", "ri", "mal", "so", "ven", "tar", "lu", "gra", "shi", "nov", "per", "zan",
    "hol", "mi", "dra", "fen", "jo", "kur", "sta", "wil", "yor", "che", "bru"
  };
  private static final String[] COUNTRIES = {
    "UKR", "KEN", "PER", "JPN", "DEU", "IDN", "NGA", "POL", "CHL", "TUR"
  };
  private static final String[] BODIES = {
    "Fishing Council", "Peace Bureau", "Farmers Union", "Water Ministry", "Border Guard"
  };
  private static final int NAMES_A_DOCUMENT = 10;

  @Test
  void aHundredThousandNamesTakeLessThanAMinuteOfProcessor() {
    KnowledgeBase.bundled();
    PersonIndex.bundled();
    run(2_000);
    for (int names : new int[] {1_000, 10_000, 100_000}) {
      assertThat(run(names)).as("seconds of processor for %d names", names).isLessThan(60);
    }
  }

  private static double run(int names) {
    List<DocumentResult> documents = documents(names);
    System.gc();
    long before = used();
    long start = System.nanoTime();
    double cpu = cpuSeconds();
    CorpusEntities entities = new CorpusEntities();
    documents.forEach(entities::add);
    double added = cpuSeconds() - cpu;
    int found = entities.entities().size();
    long peak = used();
    double made = cpuSeconds() - cpu - added;
    for (DocumentResult document : documents) {
      entities.rewrite(document);
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    double busy = cpuSeconds() - cpu;
    System.gc();
    long held = used();
    System.out.printf(
        Locale.ROOT,
        "corpus step: %,d names in %,d documents: %,d entities, %.2f s of processor"
            + " (add %.2f, join %.2f, rewrite %.2f; clock %.2f), holds %d MB, heap grew by at most"
            + " %d MB%n",
        names,
        documents.size(),
        found,
        busy,
        added,
        made,
        busy - added - made,
        seconds,
        (held - before) >> 20,
        (peak - before) >> 20);
    assertThat(found).isLessThanOrEqualTo(names * 2);
    return busy;
  }

  private static double cpuSeconds() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 1e9;
  }

  private static long used() {
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private static List<DocumentResult> documents(int names) {
    Random random = new Random(names);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < names; i++) {
      String country = random.nextInt(3) == 0 ? "" : " (" + pick(random, COUNTRIES) + ")";
      String body = word(random) + " " + pick(random, BODIES);
      String person = pick(random, FIRST) + " " + word(random) + "y";
      String name = random.nextInt(4) == 0 ? "ORG " + body : "PER " + person;
      lines.add(name + country);
      lines.add((random.nextInt(3) == 0 ? respelled(name) : name) + country);
    }
    java.util.Collections.shuffle(lines, random);
    List<DocumentResult> documents = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += NAMES_A_DOCUMENT) {
      int end = Math.min(lines.size(), i + NAMES_A_DOCUMENT);
      documents.add(
          CorpusMergingTest.document("d" + i, lines.subList(i, end).toArray(String[]::new)));
    }
    return documents;
  }

  private static String respelled(String name) {
    return name.replaceAll("y$", "iy").replace("Mohammed", "Muhammad").replace("ko", "kó");
  }

  private static String word(Random random) {
    StringBuilder word = new StringBuilder();
    int syllables = 2 + random.nextInt(3);
    for (int i = 0; i < syllables; i++) {
      word.append(pick(random, SYLLABLES));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
