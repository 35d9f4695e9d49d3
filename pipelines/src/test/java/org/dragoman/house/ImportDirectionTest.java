package org.dragoman.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;

/**
 * Imports run one way: pipelines to corpus tools and seeds, corpus tools to exporters to
 * annotators.
 */
@AnalyzeClasses(packages = "org.dragoman", importOptions = ImportDirectionTest.NoTests.class)
class ImportDirectionTest {

  /** Leaves out tests in folders and in the test jars of other modules. */
  static final class NoTests implements ImportOption {

    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  private static final String[] PIPELINES = {
    "org.dragoman.cli..",
    "org.dragoman.run..",
    "org.dragoman.pipeline..",
    "org.dragoman.read..",
    "org.dragoman.problem.."
  };

  private static final String[] ANNOTATORS = {
    "org.dragoman.types..",
    "org.dragoman.text..",
    "org.dragoman.entity..",
    "org.dragoman.relation..",
    "org.dragoman.event..",
    "org.dragoman.time..",
    "org.dragoman.knowledge..",
    "org.dragoman.model..",
    "org.dragoman.engine.."
  };

  @ArchTest
  static final ArchRule nothingBelowKnowsPipelines =
      noClasses()
          .that()
          .resideOutsideOfPackages(PIPELINES)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(PIPELINES);

  @ArchTest
  static final ArchRule annotatorsKnowNoOtherModuleAndNoFileFormat =
      noClasses()
          .that()
          .resideInAnyPackage(ANNOTATORS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.dragoman.export..",
              "org.dragoman.corpus..",
              "org.dragoman.seeds..",
              "com.fasterxml.jackson..",
              "picocli..");

  @ArchTest
  static final ArchRule exportersKnowAnnotatorsOnly =
      noClasses()
          .that()
          .resideInAPackage("org.dragoman.export..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dragoman.corpus..", "org.dragoman.seeds..");

  @ArchTest
  static final ArchRule exportersReadRecordsAndNoCas =
      noClasses()
          .that()
          .resideInAnyPackage("org.dragoman.export.csv..", "org.dragoman.export.json..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.uima..", "org.dragoman.types..");

  @ArchTest
  static final ArchRule recordsHoldNoUimaObject =
      noClasses()
          .that()
          .resideInAPackage("org.dragoman.model..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.uima..", "org.dragoman.types..");

  @ArchTest
  static final ArchRule seedsStandAlone =
      noClasses()
          .that()
          .resideInAPackage("org.dragoman.seeds..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.dragoman.export..", "org.dragoman.corpus..", "org.dragoman.model..");

  @ArchTest
  static final ArchRule corpusToolsDoNotNeedSeeds =
      noClasses()
          .that()
          .resideInAPackage("org.dragoman.corpus..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.dragoman.seeds..");

  @ArchTest
  static final ArchRule packagesOfThePipelinesModuleHaveNoCycle =
      SlicesRuleDefinition.slices()
          .matching("org.dragoman.(cli|run|pipeline|read|problem)..")
          .should()
          .beFreeOfCycles();
}
