package org.dragoman.house;

import java.net.URL;
import java.util.Arrays;
import org.apache.uima.UIMAFramework;
import org.apache.uima.resource.metadata.FeatureDescription;
import org.apache.uima.resource.metadata.TypeDescription;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/** Writes {@code docs/types.md} from the type system, so that the two can't drift apart. */
final class TypeDocumentation {

  private static final String PREFIX = "org.dragoman.types.";

  private TypeDocumentation() {}

  static String write() throws Exception {
    URL file = TypeDocumentation.class.getResource("/org/dragoman/types/dragoman-types.xml");
    TypeSystemDescription system =
        UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(file));
    StringBuilder page = new StringBuilder();
    page.append("# Types\n\n");
    page.append("Written from `dragoman-types.xml`; a test keeps the two equal.\n");
    page.append(system.getDescription()).append('\n');
    page.append("They are found by uimaFIT's type autodetection. ");
    page.append("Sentences, tokens, lemmas, parts of speech and dependencies are DKPro Core's.\n");
    Arrays.stream(system.getTypes()).forEach(type -> write(type, page));
    return page.toString();
  }

  private static void write(TypeDescription type, StringBuilder page) {
    page.append("\n## ").append(shortName(type.getName())).append("\n\n");
    page.append(type.getDescription()).append('\n');
    page.append("Supertype: `").append(shortName(type.getSupertypeName())).append("`.\n");
    if (type.getFeatures().length == 0) {
      return;
    }
    page.append("\n| feature | type | |\n|---|---|---|\n");
    for (FeatureDescription feature : type.getFeatures()) {
      page.append(
          "| `%s` | %s | %s |\n".formatted(feature.getName(), range(feature), cell(feature)));
    }
  }

  private static String range(FeatureDescription feature) {
    return feature.getElementType() == null
        ? shortName(feature.getRangeTypeName())
        : "array of " + shortName(feature.getElementType());
  }

  private static String cell(FeatureDescription feature) {
    return feature.getDescription().replaceAll("\\s+", " ").replace("|", "\\|");
  }

  private static String shortName(String name) {
    return name.startsWith(PREFIX)
        ? name.substring(PREFIX.length())
        : name.replace("uima.cas.", "");
  }
}
