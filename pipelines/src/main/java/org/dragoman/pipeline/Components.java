package org.dragoman.pipeline;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.dragoman.engine.EngineProvider;
import org.dragoman.problem.NearestName;
import org.dragoman.problem.OptionalParts;

/**
 * The components a pipeline can have: those that {@link EngineProvider}s offer, by their short
 * name, and every UIMA component on the class path by its class name. Immutable.
 */
public final class Components {

  private final Map<String, Component> byName;

  private Components(Map<String, Component> byName) {
    this.byName = byName;
  }

  /** Finds the components on the class path. */
  public static Components onClassPath() {
    return of(ServiceLoader.load(EngineProvider.class));
  }

  /**
   * Takes the components of providers.
   *
   * @throws IllegalStateException if two have one name
   */
  public static Components of(Iterable<EngineProvider> providers) {
    Map<String, Component> byName = new LinkedHashMap<>();
    for (EngineProvider provider : providers) {
      for (Class<? extends AnalysisComponent> type : provider.engines()) {
        Component component = ComponentDescriber.describe(type, true);
        Component other = byName.putIfAbsent(component.name(), component);
        if (other != null) {
          throw new IllegalStateException(
              "two engines are called '%s': %s and %s"
                  .formatted(component.name(), other.type().getName(), type.getName()));
        }
      }
    }
    return new Components(byName);
  }

  /** Returns those with a short name, in the order of their providers. */
  public Collection<Component> all() {
    return byName.values();
  }

  /** Finds a component by its short name or the name of its class. */
  public Optional<Component> find(String name) {
    Component known =
        byName.values().stream()
            .filter(each -> each.name().equals(name) || each.type().getName().equals(name))
            .findFirst()
            .orElse(null);
    return known != null || !name.contains(".") ? Optional.ofNullable(known) : ofClass(name);
  }

  private static Optional<Component> ofClass(String name) {
    try {
      Class<?> type = Class.forName(name, false, Thread.currentThread().getContextClassLoader());
      return AnalysisComponent.class.isAssignableFrom(type)
          ? Optional.of(
              ComponentDescriber.describe(type.asSubclass(AnalysisComponent.class), false))
          : Optional.empty();
    } catch (ClassNotFoundException | LinkageError e) {
      return Optional.empty();
    }
  }

  /** Words that there is no such step, and what would help: the nearest name, or how to get it. */
  String unknown(String name) {
    String what = "unknown step '" + name + "'";
    Optional<String> part = OptionalParts.withStep(name);
    if (isClass(name)) {
      return what + "; the class is no engine of UIMA";
    }
    if (part.isPresent()) {
      return what + ": " + part.get();
    }
    boolean isShort = !name.contains(".");
    List<String> known =
        all().stream().map(each -> isShort ? each.name() : each.type().getName()).toList();
    return what
        + NearestName.hint(name, known)
        + (isShort ? "" : "; there is no such class (--plugins DIR adds jars)");
  }

  private static boolean isClass(String name) {
    try {
      Class.forName(name, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException | LinkageError e) {
      return false;
    }
  }
}
