package org.dragoman.pipeline;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dragoman.export.cas.CasFormat;
import org.dragoman.export.format.CasFormats;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Checks steps against each other: what each reads is written before it, what each writes is read
 * by somebody, nobody does the work of another, and all may be used under the licence asked for.
 */
final class StepCheck {

  private static final String OURS = "org.dragoman.types.";
  private static final String DKPRO = "de.tudarmstadt.ukp.dkpro.core.api.";

  /** What a reader puts into every document. */
  private static final List<String> READ =
      List.of(
          OURS + "DocumentInformation",
          DKPRO + "metadata.type.DocumentMetaData",
          "uima.tcas.DocumentAnnotation");

  /** What a reader puts there that keeps the sentences and words of its input. */
  private static final List<String> SEGMENTATION =
      List.of(DKPRO + "segmentation.type.Sentence", DKPRO + "segmentation.type.Token");

  /** What the tables are made of. */
  private static final List<String> EXPORTED =
      List.of(
          OURS + "Article",
          OURS + "Zone",
          OURS + "EntityMention",
          OURS + "Entity",
          OURS + "Reference",
          OURS + "EntityRelation",
          OURS + "DiplomaticEvent",
          DKPRO + "segmentation.type.Sentence",
          DKPRO + "segmentation.type.Token");

  /** What one step makes for the whole document: a second would make it again. */
  private static final Set<String> WRITTEN_ONCE =
      Set.of(
          OURS + "Zone",
          OURS + "Entity",
          DKPRO + "segmentation.type.Sentence",
          DKPRO + "segmentation.type.Token",
          DKPRO + "lexmorph.type.pos.POS",
          DKPRO + "segmentation.type.Lemma",
          DKPRO + "syntax.type.dependency.Dependency");

  private final Components components;
  private final Problems problems;
  private final TypeHierarchy types = TypeHierarchy.onClassPath();
  private ReaderSettings reader = ReaderSettings.DEFAULT;

  StepCheck(Components components, Problems problems) {
    this.components = components;
    this.problems = problems;
  }

  /**
   * Checks the steps of a pipeline.
   *
   * @param license {@code any} or {@code permissive}
   * @param exporters formats that are written; some of them hold the whole CAS
   * @param reader how documents are read
   */
  void check(
      List<PlacedStep> steps, String license, List<String> exporters, ReaderSettings reader) {
    this.reader = reader;
    boolean casIsWritten =
        CasFormats.all().stream().map(CasFormat::name).anyMatch(exporters::contains);
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).step() != null) {
        checkInputs(steps, i);
        checkRepetition(steps, i);
        if (!casIsWritten) {
          checkReaders(steps, i);
        }
        if (license.equals(PipelineDefinition.PERMISSIVE)) {
          checkLicense(steps.get(i));
        }
      }
    }
  }

  private void checkInputs(List<PlacedStep> steps, int i) {
    List<PlacedStep> earlier = steps.subList(0, i);
    if (earlier.stream().anyMatch(StepCheck::mayWriteAnything)) {
      return;
    }
    for (String input : steps.get(i).step().component().inputs()) {
      boolean written =
          READ.stream().anyMatch(type -> types.related(type, input))
              || reader.givenTokens()
                  && SEGMENTATION.stream().anyMatch(type -> types.related(type, input))
              || earlier.stream().anyMatch(step -> writes(step, input));
      if (!written) {
        problems.add(
            steps.get(i).place(),
            "'%s' reads %s, which no earlier step writes%s"
                .formatted(steps.get(i).name(), shortName(input), remedy(input, steps, i)));
      }
    }
  }

  /** Says which step would write a type: one that stands too late, or those that there are. */
  private String remedy(String type, List<PlacedStep> steps, int i) {
    for (PlacedStep later : steps.subList(i + 1, steps.size())) {
      if (later.step() != null && writes(later, type)) {
        return "; '" + later.name() + "' must stand before it";
      }
    }
    String writers =
        components.all().stream()
            .filter(each -> each.outputs().stream().anyMatch(output -> types.related(output, type)))
            .map(each -> "'" + each.name() + "'")
            .filter(name -> !name.equals("'" + steps.get(i).name() + "'"))
            .collect(Collectors.joining(", "));
    return writers.isEmpty() ? "" : "; it is written by " + writers;
  }

  private void checkRepetition(List<PlacedStep> steps, int i) {
    PlacedStep step = steps.get(i);
    if (reader.givenTokens() && SEGMENTATION.stream().anyMatch(type -> writesItself(step, type))) {
      problems.add(
          step.place(),
          "'%s' cuts the text, whose sentences and words the reader '%s' gives; leave it out"
              .formatted(step.name(), reader.name()));
      return;
    }
    for (PlacedStep earlier : steps.subList(0, i)) {
      if (earlier.step() == null || !earlier.sound() || !step.sound()) {
        continue;
      }
      if (earlier.step().equals(step.step())) {
        problems.add(
            step.place(),
            "the step '%s' stands twice; the first is in %s"
                .formatted(step.name(), line(earlier.place())));
        return;
      }
      String common =
          step.step().component().outputs().stream()
              .filter(type -> WRITTEN_ONCE.contains(type) && writesItself(earlier, type))
              .map(StepCheck::shortName)
              .collect(Collectors.joining(", "));
      if (!common.isEmpty()) {
        problems.add(
            step.place(),
            "'%s' and '%s' (%s) write the same: %s; leave one of them out"
                .formatted(step.name(), earlier.name(), line(earlier.place()), common));
        return;
      }
    }
  }

  private void checkReaders(List<PlacedStep> steps, int i) {
    List<String> outputs = steps.get(i).step().component().outputs();
    List<PlacedStep> later = steps.subList(i + 1, steps.size());
    boolean read =
        outputs.isEmpty()
            || outputs.stream()
                .anyMatch(output -> EXPORTED.stream().anyMatch(type -> types.related(type, output)))
            || later.stream().anyMatch(step -> reads(step, outputs));
    if (!read) {
      problems.warn(
          steps.get(i).place(),
          "no later step and no table reads what '%s' writes (%s)"
              .formatted(
                  steps.get(i).name(),
                  outputs.stream().map(StepCheck::shortName).collect(Collectors.joining(", "))));
    }
  }

  private void checkLicense(PlacedStep step) {
    Licence licence = Licence.of(step.step().component().type());
    if (licence.binding()) {
      problems.add(
          step.place(),
          "'%s' is under %s, and the pipeline says 'license: permissive'"
              .formatted(step.name(), licence.name()));
    } else if (licence.name() == null) {
      problems.warn(
          step.place(),
          "the licence of '%s' is not known, and the pipeline says 'license: permissive'"
              .formatted(step.name()));
    }
  }

  /** An unknown step, or an engine that does not say what it reads and writes. */
  private static boolean mayWriteAnything(PlacedStep step) {
    return step.step() == null
        || step.step().component().outputs().isEmpty()
            && step.step().component().inputs().isEmpty();
  }

  private boolean writes(PlacedStep step, String type) {
    return step.step().component().outputs().stream()
        .anyMatch(output -> types.related(output, type));
  }

  private static boolean writesItself(PlacedStep step, String type) {
    return step.step().component().outputs().contains(type);
  }

  private boolean reads(PlacedStep step, List<String> outputs) {
    return step.step() == null
        || mayWriteAnything(step)
        || step.step().component().inputs().stream()
            .anyMatch(input -> outputs.stream().anyMatch(output -> types.related(input, output)));
  }

  private static String line(Node place) {
    return place
        .getStartMark()
        .map(mark -> mark.getName() + ":" + (mark.getLine() + 1))
        .orElse("an earlier line");
  }

  private static String shortName(String type) {
    return Stream.of(type.split("\\.")).reduce((first, second) -> second).orElse(type);
  }
}
