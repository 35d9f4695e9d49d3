package org.dragoman.export.inception;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.uima.cas.CAS;
import org.dragoman.export.PrettyJson;
import org.dragoman.export.cas.StoredCas;
import org.dragoman.export.inception.InceptionLayer.Feature;
import org.dragoman.export.inception.InceptionLayer.Kind;

/**
 * The archive of a project that INCEpTION imports in one step: layers, tag sets and documents. Its
 * JSON follows the exporters and importers in INCEpTION's source; {@link InceptionProjectRules}
 * checks it.
 */
final class InceptionProject {

  static final String FILE = "project.zip";
  static final String SETTINGS = "exportedproject.json";
  static final String SOURCES = "source/";

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  /** Every archive of the same result has the same bytes; a ZIP knows no day before this one. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private InceptionProject() {}

  /**
   * Writes an archive. Documents are copied one after the other.
   *
   * @param documents XMI of the layers
   * @param out stays open
   */
  static void write(List<StoredCas> documents, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    zip.putNextEntry(entry(SETTINGS));
    zip.write(PrettyJson.bytes(settings(documents)));
    zip.closeEntry();
    for (StoredCas document : documents) {
      zip.putNextEntry(entry(SOURCES + document.name()));
      Files.copy(document.file(), zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    return entry;
  }

  static ObjectNode settings(List<StoredCas> documents) {
    ObjectNode project = JSON.objectNode();
    project.put("name", "Dragoman");
    project.put("slug", "dragoman");
    project.put("description", "Persons, organisations, places, their relations and events.");
    project.put("mode", "annotation");
    project.put("version", 1);
    project.put("script_direction", "LTR");
    ArrayNode sources = project.putArray("source_documents");
    for (StoredCas document : documents) {
      sources.addObject().put("name", document.name()).put("format", "xmi").put("state", "NEW");
    }
    project.putArray("annotation_documents");
    project.putArray("project_permissions");
    ArrayNode tagSets = project.putArray("tag_sets");
    InceptionTagSets.all().forEach((name, tags) -> tagSets.add(tagSet(name, tags)));
    ArrayNode layers = project.putArray("layers");
    InceptionLayer.all().forEach(layer -> layers.add(layer(layer)));
    return project;
  }

  private static ObjectNode tagSet(String name, List<String> tags) {
    ObjectNode set = JSON.objectNode();
    set.put("name", name);
    set.put("description", "Values of Dragoman.");
    set.put("language", "en");
    ArrayNode all = set.putArray("tags");
    tags.forEach(tag -> all.addObject().put("name", tag));
    set.put("create_tag", false);
    return set;
  }

  private static ObjectNode layer(InceptionLayer layer) {
    boolean text = layer == InceptionLayer.TOKEN || layer == InceptionLayer.SENTENCE;
    ObjectNode node = JSON.objectNode();
    node.put("name", layer.name());
    node.put("uiName", layer.label());
    node.put("type", layer.kind() == Kind.RELATION ? "relation" : "span");
    node.put("description", layer.description());
    node.put("enabled", !text);
    node.put("built_in", layer.isBuiltIn());
    node.put("readonly", false);
    if (layer.kind() == Kind.RELATION) {
      node.putObject("attach_type").put("name", InceptionLayer.NAME.name());
    } else {
      node.putNull("attach_type");
    }
    node.putNull("attach_feature");
    node.put("allow_stacking", !text);
    node.put("cross_sentence", layer.kind() == Kind.RELATION);
    node.put("show_hover", true);
    // names may be part of a word, as in "US-led"
    node.put("anchoring_mode", "CHARACTERS");
    node.put("overlap_mode", text ? "NO_OVERLAP" : "ANY_OVERLAP");
    node.put("validation_mode", text ? "NEVER" : "ALWAYS");
    node.put("linked_list_behavior", false);
    ArrayNode features = node.putArray("features");
    int rank = 0;
    for (Feature feature : layer.features()) {
      features.add(feature(layer, feature, rank++));
    }
    return node;
  }

  private static ObjectNode feature(InceptionLayer layer, Feature feature, int rank) {
    ObjectNode node = JSON.objectNode();
    node.put("name", feature.name());
    node.put("uiName", feature.name());
    node.put("type", feature.isSlot() ? CAS.TYPE_NAME_ANNOTATION : CAS.TYPE_NAME_STRING);
    if (feature.tagSet() == null) {
      node.putNull("tag_set");
    } else {
      node.putObject("tag_set").put("name", feature.tagSet());
    }
    node.put("enabled", true);
    node.put("visible", true);
    node.put("include_in_hover", false);
    node.put("required", false);
    node.put("remember", false);
    node.put("hideUnconstraintFeature", false);
    node.put("multi_value_mode", feature.isSlot() ? "ARRAY" : "NONE");
    node.put("link_mode", feature.isSlot() ? "WITH_ROLE" : "NONE");
    if (feature.isSlot()) {
      node.put("link_type_name", layer.linkType(feature.name()));
      node.put("link_type_role_feature_name", InceptionLayers.ROLE);
      node.put("link_type_target_feature_name", InceptionLayers.TARGET);
    }
    node.put("curatable", true);
    node.put("rank", rank);
    return node;
  }
}
