package org.dragoman.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * Every public type and every public or protected member of one has Javadoc. That it is right is
 * checked by the compiler (doclint).
 */
class JavadocTest {

  @Test
  void everythingPublicHasJavadoc() throws Exception {
    List<Path> sources = sources();
    List<String> bare = new ArrayList<>();
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        new BareNames(docs, bare).scan(unit, null);
      }
    }

    assertThat(sources).hasSizeGreaterThan(300);
    assertThat(bare).as("public without Javadoc").isEmpty();
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> paths = Files.walk(ProjectRoot.find())) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String name = path.toString().replace('\\', '/');
        if (name.contains("/src/main/java/") && name.endsWith(".java")) {
          sources.add(path);
        }
      }
    }
    return sources;
  }

  /** Walks what a user of a class sees: neither bodies nor what is private or of the package. */
  private static final class BareNames extends TreePathScanner<Void, Void> {

    private final DocTrees docs;
    private final List<String> bare;

    BareNames(DocTrees docs, List<String> bare) {
      this.docs = docs;
      this.bare = bare;
    }

    @Override
    public Void visitClass(ClassTree type, Void unused) {
      if (!isVisible(type.getModifiers())) {
        return null;
      }
      check(type.getSimpleName().toString());
      boolean isRecord = type.getKind() == Tree.Kind.RECORD;
      for (Tree member : type.getMembers()) {
        // The parts of a record are told by @param of the record.
        if (!(isRecord && member instanceof VariableTree field && !isStatic(field))) {
          scan(member, null);
        }
      }
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void unused) {
      boolean overrides =
          method.getModifiers().getAnnotations().stream()
              .anyMatch(each -> each.getAnnotationType().toString().equals("Override"));
      if (isVisible(method.getModifiers()) && !overrides && !isGenerated(method)) {
        check(method.getName().toString());
      }
      return null;
    }

    @Override
    public Void visitVariable(VariableTree field, Void unused) {
      if (isVisible(field.getModifiers())) {
        check(field.getName().toString());
      }
      return null;
    }

    /** A member of an interface is public without saying so. */
    private boolean isVisible(ModifiersTree modifiers) {
      TreePath parent = getCurrentPath().getParentPath();
      boolean inInterface =
          parent != null
              && parent.getLeaf() instanceof ClassTree outer
              && (outer.getKind() == Tree.Kind.INTERFACE
                  || outer.getKind() == Tree.Kind.ANNOTATION_TYPE);
      return modifiers.getFlags().contains(Modifier.PUBLIC)
          || modifiers.getFlags().contains(Modifier.PROTECTED)
          || inInterface && !modifiers.getFlags().contains(Modifier.PRIVATE);
    }

    private static boolean isStatic(VariableTree field) {
      return field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    /** The parser makes constructors that nobody wrote. */
    private boolean isGenerated(MethodTree method) {
      return docs.getSourcePositions().getEndPosition(getCurrentPath().getCompilationUnit(), method)
          < 0;
    }

    private void check(String name) {
      if (docs.getDocComment(getCurrentPath()) == null) {
        CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
        long line =
            unit.getLineMap()
                .getLineNumber(
                    docs.getSourcePositions().getStartPosition(unit, getCurrentPath().getLeaf()));
        bare.add(Path.of(unit.getSourceFile().toUri()).getFileName() + ":" + line + " " + name);
      }
    }
  }
}
