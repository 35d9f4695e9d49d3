package org.dragoman.house;

import java.util.List;
import java.util.stream.Collectors;
import org.dragoman.pipeline.Component;
import org.dragoman.pipeline.Components;
import org.dragoman.pipeline.Parameter;

/** Writes {@code docs/components.md} from the annotations of the engines. */
final class ComponentDocumentation {

  private ComponentDocumentation() {}

  static String write() {
    StringBuilder page = new StringBuilder();
    page.append("# Components\n\n");
    page.append("The steps a pipeline file can have, in the order in which they usually run. ");
    page.append("Written from the annotations of the engines; a test keeps the two equal.\n");
    page.append("`./dragoman component describe NAME` prints the same; ");
    page.append("`--json` prints it for programs.\n");
    Components.onClassPath().all().stream()
        .filter(each -> each.type().getName().startsWith("org.dragoman.") && !isTest(each))
        .forEach(each -> write(each, page));
    return page.toString();
  }

  private static boolean isTest(Component component) {
    return component
        .type()
        .getProtectionDomain()
        .getCodeSource()
        .getLocation()
        .getPath()
        .contains("test-classes");
  }

  private static void write(Component component, StringBuilder page) {
    page.append("\n## ").append(component.name()).append("\n\n");
    page.append(component.description()).append("\n\n");
    page.append("- class: `").append(component.type().getName()).append("`\n");
    page.append("- licence: ").append(component.licence().orElse("not known")).append('\n');
    page.append("- reads: ").append(types(component.inputs())).append('\n');
    page.append("- writes: ").append(types(component.outputs())).append('\n');
    if (component.parameters().isEmpty()) {
      return;
    }
    page.append("\n| parameter | takes | default | |\n|---|---|---|---|\n");
    component.parameters().forEach(each -> write(each, page));
  }

  private static void write(Parameter parameter, StringBuilder page) {
    String choices =
        parameter.choices().isEmpty() ? "" : ": " + String.join(", ", parameter.choices());
    String value =
        parameter.defaultValue() == null
            ? parameter.mandatory() ? "must be given" : ""
            : "`" + parameter.defaultValue() + "`";
    page.append(
        "| `%s` | %s%s | %s | %s |\n"
            .formatted(
                parameter.name(),
                parameter.typeDescription(),
                choices,
                value,
                parameter.description().replace("|", "\\|")));
  }

  private static String types(List<String> types) {
    return types.isEmpty()
        ? "the text"
        : types.stream()
            .map(each -> "`" + each.substring(each.lastIndexOf('.') + 1) + "`")
            .collect(Collectors.joining(", "));
  }
}
