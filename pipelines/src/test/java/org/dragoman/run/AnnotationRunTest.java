package org.dragoman.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dragoman.export.json.DocumentsJsonlReader;
import org.dragoman.model.DocumentResult;
import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.PipelineDefinition;
import org.dragoman.pipeline.PipelineParser;
import org.dragoman.problem.UsageException;
import org.dragoman.run.RunSettings.Existing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class AnnotationRunTest {

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void makeFolders() throws Exception {
    in = Files.createDirectory(folder.resolve("in"));
    out = folder.resolve("out");
  }

  @Test
  void documentsStayInTheOrderOfReadingForAnyNumberOfThreads() throws Exception {
    for (int i = 0; i < 30; i++) {
      write("d%02d.txt".formatted(i), "Name%d met Name%d.".formatted(i % 3, i));
    }

    run(1, Existing.REFUSE);
    Map<String, String> one = files(out);
    out = folder.resolve("out2");
    run(3, Existing.REFUSE);

    assertThat(files(out)).isEqualTo(one);
    assertThat(sources()).hasSize(30).isSorted();
  }

  @Test
  void oneNameInTwoDocumentsIsOneEntity() throws Exception {
    write("a.txt", "Name1 met Name2.");
    write("b.txt", "Name1 spoke, Name1 said.");

    RunOutcome outcome = run(2, Existing.REFUSE);

    assertThat(outcome.counts().entities()).isEqualTo(2);
    assertThat(outcome.counts().allMentions()).isEqualTo(4);
    assertThat(Files.readString(out.resolve("entity_names.csv"))).contains("Name1,3\n");
  }

  @Test
  void documentThatFailsIsInQuarantineWithEngineAndReasonAndNowhereElse() throws Exception {
    write("a.txt", "Name1.");
    write("b.txt", "THROW");
    write("c/d e.txt", "OVERFLOW");
    Files.write(in.resolve("e.txt"), new byte[] {'a', 0});

    RunOutcome outcome = run(2, Existing.REFUSE);

    assertThat(outcome.isComplete()).isFalse();
    assertThat(outcome.failures())
        .extracting(Failure::source, Failure::engine, Failure::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                "b.txt", "trouble", "IllegalStateException: asked to throw"),
            org.assertj.core.groups.Tuple.tuple("c/d e.txt", "trouble", "StackOverflowError"),
            org.assertj.core.groups.Tuple.tuple("e.txt", null, "NUL at byte 1"));
    assertThat(sources()).containsExactly("a.txt");
    assertThat(Files.readAllLines(out.resolve("quarantine/quarantine.csv"))).hasSize(4);
    try (Stream<Path> files = Files.list(out.resolve("quarantine"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .hasSize(4)
          .anyMatch(name -> name.startsWith("c%2Fd%20e.txt-"));
    }
  }

  @Test
  void documentThatHangsIsGivenUpAndTheOthersAreDone() throws Exception {
    write("a.txt", "HANG");
    write("b.txt", "HANG too");
    write("c.txt", "Name1.");

    RunOutcome outcome = run(1, Existing.REFUSE);

    assertThat(outcome.failures())
        .extracting(Failure::toString)
        .allMatch(line -> line.contains("longer than the limit of 1 seconds (in trouble)"))
        .hasSize(2);
    assertThat(sources()).containsExactly("c.txt");
  }

  @Test
  void documentThatRunsOutOfMemoryIsTriedAgainAlone() throws Exception {
    write("a.txt", "MEMORY-ONCE " + folder);
    write("b.txt", "MEMORY-ALWAYS");
    write("c.txt", "Name1.");

    RunOutcome outcome = run(2, Existing.REFUSE);

    assertThat(sources()).containsExactly("a.txt", "c.txt");
    assertThat(outcome.failures()).extracting(Failure::reason).containsExactly("out of memory");
  }

  @Test
  void emptyDocumentHasNoRowsButItsOwn() throws Exception {
    write("a.txt", "");

    RunOutcome outcome = run(1, Existing.REFUSE);

    assertThat(outcome.isComplete()).isTrue();
    assertThat(Files.readAllLines(out.resolve("documents.csv"))).hasSize(2);
    assertThat(Files.readAllLines(out.resolve("sentences.csv"))).hasSize(1);
  }

  @Test
  void loneSurrogateIsKeptInStoreAndOffsetsHold() throws Exception {
    write("a.jsonl", "{\"id\":\"a\",\"text\":\"\\ud83d Name1 \\ud83d\\ude00 Name2\"}\n");

    run(1, Existing.REFUSE);

    try (DocumentsJsonlReader reader = new DocumentsJsonlReader(out)) {
      DocumentResult result = reader.next();
      assertThat(result.mentions()).extracting(mention -> mention.begin()).containsExactly(2, 11);
    }
  }

  @Test
  void runThatWasStoppedInTheMiddleGivesTheSameBytesWhenResumed() throws Exception {
    for (int i = 0; i < 12; i++) {
      write("d%02d.txt".formatted(i), i == 2 ? "THROW" : "Name%d met Name1.".formatted(i));
    }
    run(2, Existing.REFUSE);
    Map<String, String> whole = files(out);

    out = folder.resolve("stopped");
    AtomicInteger settled = new AtomicInteger();
    RunListener stop =
        new RunListener() {
          @Override
          public void started(long documents) {}

          @Override
          public void settled(String source) {
            if (settled.incrementAndGet() == 6) {
              throw new IllegalStateException("stopped by the test");
            }
          }

          @Override
          public void warning(String line) {}
        };
    assertThatThrownBy(() -> run(1, Existing.REFUSE, stop)).isInstanceOf(RunFaultException.class);
    assertThat(out.resolve("run.json")).doesNotExist();
    int before = TroubleAnnotator.PROCESSED.get();
    RunOutcome resumed = run(2, Existing.RESUME);

    assertThat(files(out)).isEqualTo(whole);
    assertThat(resumed.resumed()).isBetween(5L, 7L);
    assertThat(TroubleAnnotator.PROCESSED.get() - before)
        .as("documents worked on again, and one to warm up")
        .isEqualTo(12 - (int) resumed.resumed() + 1);
  }

  @Test
  void finishedRunEndsTheSameWhenResumedAndLoadsNoModel() throws Exception {
    write("a.txt", "Name1.");
    write("b.txt", "THROW");
    RunOutcome first = run(1, Existing.REFUSE);
    Map<String, String> bytes = files(out);
    int before = TroubleAnnotator.PROCESSED.get();

    RunOutcome second = run(2, Existing.RESUME);

    assertThat(second.failures()).isEqualTo(first.failures());
    assertThat(files(out)).isEqualTo(bytes);
    assertThat(TroubleAnnotator.PROCESSED.get()).isEqualTo(before);
  }

  @Test
  void resumedRunTakesUpWhatHasChanged() throws Exception {
    write("a.txt", "Name1.");
    Files.write(in.resolve("b.txt"), new byte[] {0});
    run(1, Existing.REFUSE);
    write("b.txt", "Name2.");

    RunOutcome outcome = run(1, Existing.RESUME);

    assertThat(outcome.isComplete()).isTrue();
    assertThat(outcome.resumed()).isEqualTo(1);
    assertThat(out.resolve("quarantine")).doesNotExist();
    assertThat(sources()).containsExactly("a.txt", "b.txt");
  }

  @Test
  void folderThatIsNotEmptyIsRefusedAndLeftAsItIs() throws Exception {
    write("a.txt", "Name1.");
    Files.createDirectories(out);
    Files.writeString(out.resolve("mine.txt"), "mine");

    for (Existing existing : Existing.values()) {
      assertThatThrownBy(() -> run(1, existing))
          .isInstanceOf(UsageException.class)
          .hasMessageContaining("no run of Dragoman wrote it");
    }
    assertThat(files(out)).containsOnlyKeys("mine.txt");
  }

  @Test
  void resultIsRefusedWithAHintAndReplacedOnRequestWithoutForeignFiles() throws Exception {
    write("a.txt", "Name1.");
    write("b.txt", "THROW");
    run(1, Existing.REFUSE);
    Files.writeString(out.resolve("mine.txt"), "mine");
    Files.writeString(out.resolve("quarantine/mine.txt"), "mine");
    Files.delete(in.resolve("b.txt"));

    assertThatThrownBy(() -> run(1, Existing.REFUSE))
        .isInstanceOf(UsageException.class)
        .hasMessageContaining("--resume")
        .hasMessageContaining("--overwrite");
    RunOutcome outcome = run(1, Existing.OVERWRITE);

    assertThat(outcome.resumed()).isZero();
    assertThat(files(out)).containsKeys("mine.txt", "quarantine/mine.txt", "documents.csv");
    assertThat(out.resolve("quarantine/quarantine.csv")).doesNotExist();
  }

  @Test
  void reportThatNamesFilesOutsideTheFolderDeletesNone() throws Exception {
    write("a.txt", "Name1.");
    run(1, Existing.REFUSE);
    Path precious = Files.writeString(folder.resolve("precious.txt"), "x");
    Files.writeString(out.resolve(".work/outputs.txt"), "../precious.txt\n");

    run(1, Existing.OVERWRITE);

    assertThat(precious).exists();
  }

  @Test
  void documentThatFailedIsTriedAgainOnRequestAndTheOthersAreLeftAsTheyAre() throws Exception {
    write("a.txt", "THROW-ONCE " + folder);
    write("b.txt", "THROW");
    write("c.txt", "Name1.");
    assertThat(run(1, Existing.REFUSE).failures()).hasSize(2);
    int before = TroubleAnnotator.PROCESSED.get();

    RunOutcome outcome = retry("a.txt");

    assertThat(outcome.failures()).extracting(Failure::source).containsExactly("b.txt");
    assertThat(sources()).containsExactly("a.txt", "c.txt");
    assertThat(TroubleAnnotator.PROCESSED.get() - before)
        .as("one, and one to warm up")
        .isEqualTo(2);
    assertThat(retry(RunSettings.ALL).failures()).hasSize(1);
  }

  @Test
  void runIsGivenUpAfterTooManyFailuresAndCanGoOn() throws Exception {
    for (int i = 0; i < 6; i++) {
      write("d" + i + ".txt", i % 2 == 0 ? "THROW" : "Name1.");
    }

    assertThatThrownBy(() -> run(2, List.of()))
        .isInstanceOf(RunFaultException.class)
        .hasMessage("the run was stopped: more than 2 documents failed (--max-failures)");
    assertThat(out.resolve("run.json")).doesNotExist();

    assertThat(run(1, Existing.RESUME).failures()).hasSize(3);
    assertThat(sources()).containsExactly("d1.txt", "d3.txt", "d5.txt");
  }

  @Test
  void runThatTheUserStopsKeepsWhatIsDone() throws Exception {
    for (int i = 0; i < 20; i++) {
      write("d%02d.txt".formatted(i), "Name%d.".formatted(i));
    }
    StopSignal stop = new StopSignal();
    RunListener stopping =
        new RunListener() {
          @Override
          public void started(long documents) {}

          @Override
          public void settled(String source) {
            stop.stop("by the user");
          }

          @Override
          public void warning(String line) {}
        };

    assertThatThrownBy(
            () ->
                new AnnotationRun(
                        settings(List.of(in.toString()), 1, Existing.REFUSE),
                        EarlierEntities.NONE,
                        stopping,
                        stop)
                    .run(InputStream.nullInputStream()))
        .isInstanceOf(RunFaultException.class)
        .hasMessage("the run was stopped by the user");
    RunOutcome outcome = run(1, Existing.RESUME);

    assertThat(outcome.resumed()).isBetween(1L, 19L);
    assertThat(sources()).hasSize(20);
  }

  @Test
  void reportSaysHowLongEachStepTook() throws Exception {
    write("a.txt", "Name1.");

    RunOutcome outcome = run(1, Existing.REFUSE);

    assertThat(outcome.summary().times().steps()).containsOnlyKeys("reader", "trouble", "result");
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"trouble\":");
  }

  @Test
  void mistakeInTheInputsWritesNothing() {
    assertThatThrownBy(() -> run(1, Existing.REFUSE)).isInstanceOf(UsageException.class);
    assertThat(out).doesNotExist();
  }

  @Test
  void runWithoutInputReadsTheSeedCorpus() throws Exception {
    RunOutcome outcome =
        new AnnotationRun(settings(List.of(), 1, Existing.REFUSE), RunListener.SILENT)
            .run(InputStream.nullInputStream());

    assertThat(outcome.counts().documents()).isEqualTo(5);
    assertThat(Files.readString(out.resolve("run.json"))).contains("\"inputs\": []");
  }

  @Test
  void sourceOfAFailureNeverBecomesAPath() {
    Failure failure = new Failure("../../etc/pass wd\u00e9", null, "place", null, "reason");

    assertThat(Quarantine.fileName(failure))
        .startsWith("%2E.%2F..%2Fetc%2Fpass%20wd%E9-")
        .endsWith(".json")
        .doesNotContain("/");
  }

  private RunOutcome run(int threads, Existing existing) {
    return run(threads, existing, RunListener.SILENT);
  }

  /** Runs and puts up with two failures. */
  private RunOutcome run(int threads, List<String> retried) {
    return run(threads, Existing.REFUSE, 2, retried);
  }

  private RunOutcome retry(String source) {
    return run(1, Existing.RESUME, Integer.MAX_VALUE, List.of(source));
  }

  private RunOutcome run(int threads, Existing existing, int maxFailures, List<String> retried) {
    RunSettings plain = settings(List.of(in.toString()), threads, existing);
    RunSettings settings =
        new RunSettings(
            plain.inputs(),
            plain.out(),
            plain.pipeline(),
            plain.formats(),
            plain.metadata(),
            threads,
            existing,
            maxFailures,
            retried);
    return new AnnotationRun(settings, RunListener.SILENT).run(InputStream.nullInputStream());
  }

  private RunOutcome run(int threads, Existing existing, RunListener listener) {
    return new AnnotationRun(settings(List.of(in.toString()), threads, existing), listener)
        .run(InputStream.nullInputStream());
  }

  private RunSettings settings(List<String> inputs, int threads, Existing existing) {
    PipelineDefinition pipeline =
        new PipelineParser(Components.onClassPath(), OutputFormats.names())
            .parse(
                "test.yaml",
                """
                name: test
                documentSeconds: 1
                steps: [org.dragoman.run.TroubleAnnotator]
                """)
            .orThrow();
    return new RunSettings(
        inputs, out, pipeline, OutputFormats.complete(List.of()), null, threads, existing);
  }

  private void write(String name, String text) throws IOException {
    Path file = in.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private List<String> sources() throws IOException {
    try (DocumentsJsonlReader reader = new DocumentsJsonlReader(out)) {
      Stream.Builder<String> sources = Stream.builder();
      for (DocumentResult each = reader.next(); each != null; each = reader.next()) {
        sources.add(each.document().source());
      }
      return sources.build().toList();
    }
  }

  /** All files with their bytes, save those that hold times or are no result. */
  private static Map<String, String> files(Path root) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString();
        if (!name.startsWith(".work") && !name.equals("run.json")) {
          files.put(name, new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
        }
      }
    }
    return files;
  }
}
