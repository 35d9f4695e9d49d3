package org.dragoman.knowledge;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The one base of a program, made on first use. */
final class SharedKnowledge {

  private static volatile KnowledgeBase base;

  private SharedKnowledge() {}

  static KnowledgeBase get() {
    KnowledgeBase made = base;
    return made == null ? make() : made;
  }

  private static synchronized KnowledgeBase make() {
    if (base == null) {
      base = new BundledKnowledge(UserKnowledge.none());
    }
    return base;
  }

  static synchronized void layOver(List<Path> files) throws IOException {
    UserKnowledge user = UserKnowledge.read(files, BundledKnowledge.countryCodes());
    if (base == null) {
      base = new BundledKnowledge(user);
    } else if (!base.userFingerprint().equals(user.fingerprint())) {
      throw new IllegalStateException("the knowledge base is in use already, without " + files);
    }
  }
}
