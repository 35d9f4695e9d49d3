package org.dragoman.pipeline;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A component in its place in a pipeline.
 *
 * @param component what runs
 * @param values the values given in the file, by parameter; a list where it is multi-valued
 */
public record Step(Component component, Map<String, Object> values) {

  /** Copies the map in the order of names, so that it can't change. */
  public Step {
    values = Collections.unmodifiableMap(new TreeMap<>(values));
  }

  /** Returns the value of a parameter, given or default; null if it has none. */
  public Object valueOf(Parameter parameter) {
    return values.getOrDefault(parameter.name(), parameter.defaultValue());
  }

  /** Returns the files that its parameters name. */
  public List<Path> files() {
    return component.parameters().stream()
        .filter(Parameter::file)
        .flatMap(each -> values(valueOf(each)))
        .flatMap(value -> FileValue.path(value).stream())
        .toList();
  }

  private static Stream<String> values(Object value) {
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf)
        : Stream.ofNullable(value).map(String::valueOf);
  }
}
