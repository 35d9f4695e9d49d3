package org.dragoman.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.dragoman.pipeline.Component;
import org.dragoman.pipeline.ComponentJson;
import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.Parameter;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.OptionalParts;
import org.dragoman.problem.UsageException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code dragoman component}. */
@Command(
    name = "component",
    description = "Lists and describes the components a pipeline can have.",
    subcommands = {ComponentCommand.ListAll.class, ComponentCommand.Describe.class})
final class ComponentCommand implements Runnable {

  @Mixin private CommonOptions common;
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "list or describe NAME?");
  }

  /** {@code dragoman component list}. */
  @Command(name = "list", description = "Lists the components, a line each.")
  static final class ListAll implements Runnable {
    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      pipelines.loadPlugins();
      Components components = Components.onClassPath();
      if (json) {
        spec.commandLine().getOut().println(ComponentJson.of(components.all()));
        return;
      }
      for (Component component : components.all()) {
        spec.commandLine()
            .getOut()
            .println(
                String.format(Locale.ROOT, "%-16s %s", component.name(), component.description())
                    .strip());
      }
    }
  }

  /** {@code dragoman component describe}. */
  @Command(name = "describe", description = "Says what a component does, reads, writes and takes.")
  static final class Describe implements Runnable {
    @Parameters(paramLabel = "NAME", description = "A component, or the class of one.")
    private String name;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Mixin private PipelineOptions pipelines;
    @Mixin private CommonOptions common;
    @Spec private CommandSpec spec;

    @Override
    public void run() {
      pipelines.loadPlugins();
      Components components = Components.onClassPath();
      List<String> known = components.all().stream().map(Component::name).toList();
      Component component =
          components
              .find(name)
              .orElseThrow(
                  () ->
                      new UsageException(
                          "no component is called '"
                              + name
                              + "'"
                              + OptionalParts.withStep(name)
                                  .map(part -> ": " + part)
                                  .orElseGet(() -> NearestName.hint(name, known))));
      PrintWriter out = spec.commandLine().getOut();
      if (json) {
        out.println(ComponentJson.of(component));
      } else {
        print(component, out);
      }
    }

    private static void print(Component component, PrintWriter out) {
      out.println(component.name());
      out.println("  " + component.description());
      out.println("  class: " + component.type().getName());
      out.println("  licence: " + component.licence().orElse("not known"));
      component.inputs().forEach(type -> out.println("  reads: " + type));
      component.outputs().forEach(type -> out.println("  writes: " + type));
      component.parameters().forEach(parameter -> print(parameter, out));
      out.println("  example:");
      component.example().lines().forEach(line -> out.println("    " + line));
    }

    private static void print(Parameter parameter, PrintWriter out) {
      String choices =
          parameter.choices().isEmpty() ? "" : ": " + String.join(", ", parameter.choices());
      String needed =
          parameter.mandatory() && parameter.defaultValue() == null
              ? "; must be given"
              : "; default: " + parameter.defaultValue();
      out.println(
          "  parameter: %s (%s%s%s)"
              .formatted(parameter.name(), parameter.typeDescription(), choices, needed));
      if (!parameter.description().isEmpty()) {
        out.println("    " + parameter.description());
      }
    }
  }
}
