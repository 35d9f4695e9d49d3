package org.dragoman.export.inception;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.uima.cas.CAS;
import org.apache.uima.resource.ResourceInitializationException;
import org.dragoman.export.cas.XmiFormat;

/**
 * Finds what would keep INCEpTION from importing the archive of a project, or make it lose
 * something without a word: settings that it can't read, layers that point nowhere, documents
 * without content, content without a document, types without a layer, values that their tag set
 * does not have, and whatever {@link InceptionRules} finds in a document.
 */
public final class InceptionProjectRules {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String OWN = "webanno.custom.";
  private static final Set<String> KINDS = Set.of("span", "relation", "chain");
  private static final Set<String> FORMATS = Set.of("xmi");
  private static final Map<String, Set<String>> MODES =
      Map.of(
          "anchoring_mode", Set.of("CHARACTERS", "SINGLE_TOKEN", "TOKENS", "SENTENCES"),
          "overlap_mode", Set.of("NO_OVERLAP", "OVERLAP_ONLY", "STACKING_ONLY", "ANY_OVERLAP"),
          "validation_mode", Set.of("NEVER", "ALWAYS"));

  private final ZipFile zip;
  private final List<String> problems = new ArrayList<>();
  private final Map<String, Set<String>> tagSets = new HashMap<>();
  private final Map<String, JsonNode> layers = new HashMap<>();

  private InceptionProjectRules(ZipFile zip) {
    this.zip = zip;
  }

  /**
   * Checks an archive. Memory holds one document.
   *
   * @return what is wrong, each in a few words with its place; empty if nothing is
   * @throws IOException if the file can't be read
   */
  public static List<String> problems(Path archive) throws IOException {
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      InceptionProjectRules rules = new InceptionProjectRules(zip);
      rules.check();
      return List.copyOf(rules.problems);
    } catch (ZipException e) {
      return List.of("no ZIP archive: " + e.getMessage());
    }
  }

  private void check() throws IOException {
    ZipEntry settings = zip.getEntry(InceptionProject.SETTINGS);
    if (settings == null) {
      problems.add(InceptionProject.SETTINGS + " is missing: it is no project");
      return;
    }
    JsonNode project;
    try (InputStream in = zip.getInputStream(settings)) {
      project = JSON.readTree(in);
    } catch (JsonProcessingException e) {
      problems.add(InceptionProject.SETTINGS + " is no JSON: " + e.getOriginalMessage());
      return;
    }
    project(project);
    project.path("tag_sets").forEach(this::tagSet);
    project.path("layers").forEach(layer -> layers.put(layer.path("name").asText(), layer));
    if (layers.size() < project.path("layers").size()) {
      problems.add("two layers have the same name");
    }
    for (InceptionLayer needed : List.of(InceptionLayer.TOKEN, InceptionLayer.SENTENCE)) {
      if (!layers.containsKey(needed.name())) {
        problems.add("the layer " + needed.name() + " is missing");
      }
    }
    project.path("layers").forEach(this::layer);
    documents(project.path("source_documents"));
  }

  private void project(JsonNode project) {
    if (project.path("name").asText().isBlank()) {
      problems.add("the project has no name");
    }
    if (!project.path("mode").asText().equals("annotation")) {
      problems.add("the mode of the project is not annotation");
    }
    if (project.path("version").asInt() < 1) {
      problems.add("the version is below 1: tag sets would be read as those of WebAnno 1");
    }
  }

  private void tagSet(JsonNode set) {
    String name = set.path("name").asText();
    Set<String> tags = new HashSet<>();
    for (JsonNode tag : set.path("tags")) {
      if (tag.path("name").asText().isBlank() || !tags.add(tag.path("name").asText())) {
        problems.add("tag set " + name + ": a tag is empty or stands twice");
      }
    }
    if (name.isBlank() || tagSets.put(name, tags) != null) {
      problems.add("a tag set has no name or that of another: '" + name + "'");
    }
  }

  private void layer(JsonNode layer) {
    String name = layer.path("name").asText();
    String kind = layer.path("type").asText();
    if (!KINDS.contains(kind)) {
      problems.add("layer " + name + ": '" + kind + "' is no kind of layer");
    }
    if (!layer.path("built_in").asBoolean() && !name.startsWith(OWN)) {
      problems.add("layer " + name + " is neither built in nor in " + OWN);
    }
    MODES.forEach(
        (field, values) -> {
          if (!values.contains(layer.path(field).asText())) {
            problems.add("layer " + name + ": " + field + " is none of " + values);
          }
        });
    String attached = layer.path("attach_type").path("name").asText();
    if (kind.equals("relation") && !layers.containsKey(attached)) {
      problems.add("layer " + name + " relates annotations of no layer: '" + attached + "'");
    }
    Set<String> features = new HashSet<>();
    for (JsonNode feature : layer.path("features")) {
      if (!features.add(feature.path("name").asText())) {
        problems.add("layer " + name + " has two features " + feature.path("name").asText());
      }
      feature(name, feature);
    }
  }

  private void feature(String layer, JsonNode feature) {
    String where = "feature " + layer + ":" + feature.path("name").asText();
    String set = feature.path("tag_set").path("name").asText();
    if (!set.isEmpty() && !tagSets.containsKey(set)) {
      problems.add(where + ": there is no tag set '" + set + "'");
    }
    String type = feature.path("type").asText();
    if (feature.path("link_mode").asText().equals("WITH_ROLE")) {
      boolean target = type.equals(CAS.TYPE_NAME_ANNOTATION) || layers.containsKey(type);
      boolean link =
          feature.path("multi_value_mode").asText().equals("ARRAY")
              && feature.hasNonNull("link_type_name")
              && feature.hasNonNull("link_type_role_feature_name")
              && feature.hasNonNull("link_type_target_feature_name");
      if (!target || !link) {
        problems.add(where + " is a slot without link type, role or target");
      }
    } else if (!type.startsWith("uima.cas.") && !type.startsWith("kb:")) {
      problems.add(where + ": a feature can't hold " + type);
    }
  }

  private void documents(JsonNode documents) throws IOException {
    Set<String> named = new HashSet<>();
    for (JsonNode document : documents) {
      String name = document.path("name").asText();
      if (name.isBlank() || name.contains("/") || name.contains("\\") || !named.add(name)) {
        problems.add("document '" + name + "' has a name that is not its own");
      } else if (zip.getEntry(InceptionProject.SOURCES + name) == null) {
        problems.add("document " + name + " has no content in " + InceptionProject.SOURCES);
      } else if (!FORMATS.contains(document.path("format").asText())) {
        problems.add("document " + name + " has the format " + document.path("format").asText());
      } else {
        document(name);
      }
    }
    zip.stream()
        .map(ZipEntry::getName)
        .filter(name -> name.startsWith(InceptionProject.SOURCES))
        .map(name -> name.substring(InceptionProject.SOURCES.length()))
        .filter(name -> !named.contains(name))
        .forEach(name -> problems.add(InceptionProject.SOURCES + name + " is of no document"));
  }

  private void document(String name) throws IOException {
    ZipEntry entry = zip.getEntry(InceptionProject.SOURCES + name);
    try (InputStream in = zip.getInputStream(entry)) {
      CAS cas = InceptionLayers.newCas();
      XmiFormat.read(in, cas);
      InceptionRules.problems(cas).forEach(each -> problems.add("document " + name + ": " + each));
      layers.values().forEach(layer -> values(name, cas, layer));
    } catch (IOException e) {
      problems.add("document " + name + " can't be read with these layers: " + e.getMessage());
    } catch (ResourceInitializationException e) {
      throw new IOException("the layers can't be made: " + e.getMessage(), e);
    }
  }

  private void values(String document, CAS cas, JsonNode layer) {
    StreamSupport.stream(layer.path("features").spliterator(), false)
        .filter(feature -> feature.path("link_mode").asText().equals("NONE"))
        .filter(feature -> feature.path("tag_set").hasNonNull("name"))
        .forEach(feature -> values(document, cas, layer.path("name").asText(), feature));
  }

  private void values(String document, CAS cas, String layer, JsonNode feature) {
    String set = feature.path("tag_set").path("name").asText();
    var type = cas.getTypeSystem().getType(layer);
    var declared = type == null ? null : type.getFeatureByBaseName(feature.path("name").asText());
    if (declared == null) {
      problems.add("document " + document + ": no type for the feature " + layer + ":" + feature);
      return;
    }
    for (var annotation : cas.getAnnotationIndex(type)) {
      String value = annotation.getStringValue(declared);
      if (value != null && !tagSets.getOrDefault(set, Set.of()).contains(value)) {
        problems.add(
            "document %s: %s at %d: '%s' is not in the tag set %s"
                .formatted(document, type.getShortName(), annotation.getBegin(), value, set));
      }
    }
  }
}
