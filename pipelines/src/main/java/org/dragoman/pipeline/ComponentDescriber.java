package org.dragoman.pipeline;

import java.io.File;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.uima.analysis_component.AnalysisComponent;
import org.apache.uima.analysis_engine.AnalysisEngineDescription;
import org.apache.uima.analysis_engine.TypeOrFeature;
import org.apache.uima.analysis_engine.metadata.AnalysisEngineMetaData;
import org.apache.uima.fit.descriptor.ConfigurationParameter;
import org.apache.uima.fit.descriptor.ResourceMetaData;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.resource.ResourceInitializationException;

/** Reads what a component is from its uimaFIT annotations; works for DKPro components as well. */
final class ComponentDescriber {

  private ComponentDescriber() {}

  /**
   * Describes a class.
   *
   * @param offered whether a provider offers it by its name
   * @throws IllegalArgumentException if its annotations can't be read
   */
  static Component describe(Class<? extends AnalysisComponent> type, boolean offered) {
    try {
      AnalysisEngineDescription description = AnalysisEngineFactory.createEngineDescription(type);
      AnalysisEngineMetaData metadata = description.getAnalysisEngineMetaData();
      ResourceMetaData own = type.getAnnotation(ResourceMetaData.class);
      boolean named = own != null && own.name().matches("[a-z0-9]+(-[a-z0-9]+)*");
      String name = named ? own.name() : type.getName();
      return new Component(
          name,
          offered ? name : type.getName(),
          own == null || own.description().contains("_UNSET_") ? "" : own.description(),
          type,
          parameters(type, metadata),
          types(metadata, true),
          types(metadata, false));
    } catch (ResourceInitializationException e) {
      throw new IllegalArgumentException(
          "the engine " + type.getName() + " can't be described: " + e.getMessage(), e);
    }
  }

  private static List<Parameter> parameters(Class<?> type, AnalysisEngineMetaData metadata) {
    return Arrays.stream(
            metadata.getConfigurationParameterDeclarations().getConfigurationParameters())
        .map(
            each ->
                new Parameter(
                    each.getName(),
                    ParameterType.ofUima(each.getType()),
                    each.isMultiValued(),
                    each.isMandatory(),
                    listOf(
                        metadata
                            .getConfigurationParameterSettings()
                            .getParameterValue(each.getName())),
                    choices(type, each.getName()),
                    isFile(type, each.getName()),
                    each.getDescription() == null ? "" : each.getDescription()))
        .sorted(Comparator.comparing(Parameter::name))
        .toList();
  }

  private static Object listOf(Object value) {
    return value instanceof Object[] values ? List.of(values) : value;
  }

  private static List<String> choices(Class<?> type, String parameter) {
    return field(type, parameter).map(field -> enumNames(field.getType())).orElse(List.of());
  }

  /** By the type of its field, or by the names that DKPro Core gives to such parameters. */
  private static boolean isFile(Class<?> type, String parameter) {
    boolean named = parameter.matches("(?!target).*([lL]ocation|[fF]ile)");
    return field(type, parameter)
        .map(Field::getType)
        .map(each -> each == File.class || each == String.class && named)
        .orElse(false);
  }

  private static Optional<Field> field(Class<?> type, String parameter) {
    for (Class<?> each = type; each != null; each = each.getSuperclass()) {
      for (Field field : each.getDeclaredFields()) {
        ConfigurationParameter annotation = field.getAnnotation(ConfigurationParameter.class);
        if (annotation != null && annotation.name().equals(parameter)) {
          return Optional.of(field);
        }
      }
    }
    return Optional.empty();
  }

  private static List<String> enumNames(Class<?> type) {
    return type.isEnum()
        ? Stream.of(type.getEnumConstants()).map(each -> ((Enum<?>) each).name()).toList()
        : List.of();
  }

  private static List<String> types(AnalysisEngineMetaData metadata, boolean inputs) {
    return Arrays.stream(metadata.getCapabilities())
        .flatMap(each -> Arrays.stream(inputs ? each.getInputs() : each.getOutputs()))
        .map(TypeOrFeature::getName)
        .distinct()
        .sorted()
        .toList();
  }
}
