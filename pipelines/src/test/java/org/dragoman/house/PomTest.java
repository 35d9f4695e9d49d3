package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class PomTest {

  @Test
  void noPomNamesARepository() throws Exception {
    List<Path> poms = poms();
    assertThat(poms).hasSizeGreaterThanOrEqualTo(6);
    for (Path pom : poms) {
      for (String element : List.of("repository", "pluginRepository", "snapshotRepository")) {
        assertThat(parse(pom).getElementsByTagName(element).getLength())
            .as("<%s> in %s", element, pom)
            .isZero();
      }
    }
  }

  @Test
  void versionsStandInTheRootOnly() throws Exception {
    for (Path pom : poms()) {
      if (pom.getParent().equals(ProjectRoot.find())) {
        continue;
      }
      NodeList dependencies = parse(pom).getElementsByTagName("dependency");
      for (int i = 0; i < dependencies.getLength(); i++) {
        Element dependency = (Element) dependencies.item(i);
        assertThat(dependency.getElementsByTagName("version").getLength())
            .as("version of %s in %s", dependency.getTextContent().strip().split("\\s+")[1], pom)
            .isZero();
      }
    }
  }

  private static Document parse(Path pom) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(pom.toFile());
  }

  private static List<Path> poms() throws IOException {
    List<Path> poms = new ArrayList<>();
    Files.walkFileTree(
        ProjectRoot.find(),
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            String name = folder.getFileName().toString();
            return List.of("target", "src", ".git", "out").contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (file.getFileName().toString().equals("pom.xml")) {
              poms.add(file);
            }
            return FileVisitResult.CONTINUE;
          }
        });
    return poms;
  }
}
