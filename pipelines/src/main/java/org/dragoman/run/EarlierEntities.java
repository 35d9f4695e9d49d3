package org.dragoman.run;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.dragoman.entity.CorpusEntities;
import org.dragoman.entity.EntityRegistry;
import org.dragoman.entity.IdentityJudgement;
import org.dragoman.entity.IdentityJudgements;
import org.dragoman.problem.UsageException;

/**
 * What a run takes over from earlier ones.
 *
 * @param registry the {@code entities.csv} of an earlier run; null if no ids are kept
 * @param identities judgements of people; null if there are none
 */
public record EarlierEntities(Path registry, Path identities) {

  /** Nothing. */
  public static final EarlierEntities NONE = new EarlierEntities(null, null);

  /**
   * Reads the files and makes the step that joins entities.
   *
   * @throws UsageException if a file is missing or wrong
   */
  CorpusEntities corpusStep() {
    try {
      EntityRegistry known =
          registry == null ? EntityRegistry.empty() : EntityRegistry.read(registry);
      return new CorpusEntities(known, judgements(identities));
    } catch (NoSuchFileException e) {
      throw new UsageException("there is no file '" + e.getFile() + "'", e);
    } catch (IOException e) {
      throw new UsageException(e.getMessage(), e);
    }
  }

  /**
   * Reads judgements.
   *
   * @param file null gives none
   * @throws IOException if it can't be read
   */
  public static List<IdentityJudgement> judgements(Path file) throws IOException {
    return file == null ? List.of() : IdentityJudgements.read(file);
  }

  static String name(Path file) {
    return file == null ? null : file.toString();
  }
}
