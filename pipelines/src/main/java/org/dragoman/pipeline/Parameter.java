package org.dragoman.pipeline;

import java.util.List;
import java.util.Map;

/**
 * A setting of a component.
 *
 * @param name as it stands in a pipeline file
 * @param type what values it takes
 * @param multiValued whether it takes a list
 * @param mandatory whether the component can't work without a value
 * @param defaultValue its value where none is given, a list if it is multi-valued; null if none
 * @param choices the only words it takes; empty if any
 * @param file whether its value is a file that must be there
 * @param description what it is for; never null
 */
public record Parameter(
    String name,
    ParameterType type,
    boolean multiValued,
    boolean mandatory,
    Object defaultValue,
    List<String> choices,
    boolean file,
    String description) {

  /** Copies the list, so that it can't change. */
  public Parameter {
    choices = List.copyOf(choices);
  }

  /** Returns a few words on the values it takes, such as "a list of integers". */
  public String typeDescription() {
    return multiValued ? "a list of " + type.plural() : type.singular();
  }

  /** Says whether the component can't work with these values because this one is not among them. */
  boolean isMissingIn(Map<String, Object> values) {
    return mandatory && defaultValue == null && !values.containsKey(name);
  }
}
